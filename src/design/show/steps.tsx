import type { FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";
import { Hidden } from "../text.tsx";

export type StepState = "done" | "now" | "later";

interface StepsProps {
  /** “Stappen” */
  readonly label: string;
  /** For a narrow screen, where the names do not fit: “Stap 2 van 4: je thema”. */
  readonly now: string;
  /** Heard after a step that is done: “(klaar)”. */
  readonly done: string;
  readonly steps: readonly { readonly label: string; readonly state: StepState }[];
}

/** How far one is, as links of a chain. */
export const Steps: FC<StepsProps> = ({ label, now, done, steps }) => (
  <div class="sk-flow">
    <p class="sk-narrow" aria-hidden="true">
      <b>{now}</b>
    </p>
    <ol class="sk-chain sk-chain--step" aria-label={label}>
      {steps.map((step, i) => (
        <li
          key={step.label}
          class="sk-ring"
          data-state={step.state}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <b>{step.state === "done" ? <Icon name="check" /> : i + 1}</b>{" "}
          <small>
            {step.label}
            {step.state === "done" && <Hidden> {done}</Hidden>}
          </small>
        </li>
      ))}
    </ol>
  </div>
);

interface SeriesProps {
  readonly label?: string;
  readonly dates: readonly {
    readonly day: string;
    readonly month: string;
    readonly iso: string;
    readonly state: StepState;
    /** Heard after it: “(geweest)”, “(deze bijeenkomst)”. */
    readonly words?: string;
  }[];
}

/** The meetings of one series, in the order of the year. */
export const Series: FC<SeriesProps> = ({ label, dates }) => (
  <ol class="sk-chain" aria-label={label}>
    {dates.map(({ day, month, iso, state, words }) => (
      <li key={iso} class="sk-ring" data-state={state}>
        <time datetime={iso}>
          <b>
            {state === "done" && <Icon name="check" />}
            {day}
          </b>{" "}
          {month}
        </time>
        {words && <Hidden> {words}</Hidden>}
      </li>
    ))}
  </ol>
);

interface ProgressProps {
  readonly label: string;
  /** Left out: nobody knows yet how much there is. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** The same in words, in sight: “6 van de 12 vragen”. */
  readonly words: string;
}

/** How much of something is done. */
export const Progress: FC<ProgressProps> = ({ label, value, max, words }) => (
  <p class="sk-progress">
    <progress aria-label={label} value={value} max={max} />
    <span>{words}</span>
  </p>
);

/** Progress of something that goes on by itself. Where scripts run it follows, and when it has ended the page is shown anew. */
export const Underway: FC<ProgressProps> = (props) => (
  <div data-follow role="status">
    <Progress {...props} />
  </div>
);
