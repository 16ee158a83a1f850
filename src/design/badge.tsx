import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { type Theme, themeClass } from "./art/paper.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

interface BadgeProps {
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A word or two about what it stands on. */
export const Badge: FC<BadgeProps> = ({ icon, children }) => (
  <span class="nl-data-badge">
    {icon && <Icon name={icon} />}
    {children}
  </span>
);

/** Where one stands with a group or a meeting. */
export type State = "open" | "almost" | "full" | "soon" | "recorded" | "registered" | "closed";

const states: Readonly<Record<State, readonly [IconName, string]>> = {
  open: ["circle-check", "nl-data-badge sk-state sk-state--open"],
  almost: ["hourglass", "nl-data-badge sk-state sk-state--almost"],
  full: ["hourglass", "nl-data-badge sk-state sk-state--full"],
  soon: ["calendar-event", "nl-data-badge sk-state sk-state--soon"],
  recorded: ["player-play", "nl-data-badge sk-state sk-state--recorded"],
  registered: ["check", "nl-data-badge sk-state sk-state--registered"],
  closed: ["lock", "nl-data-badge sk-state"],
};

/** A state in icon, colour and words: “Nog 6 plekken”. */
export const StateBadge: FC<{ readonly state: State; readonly children: ComponentChildren }> = ({
  state,
  children,
}) => (
  <span class={states[state][1]}>
    <Icon name={states[state][0]} />
    {children}
  </span>
);

interface ChipProps {
  /** Where one goes by dropping this choice. */
  readonly href: string;
  /** The whole sentence: “Verwijder filter Basisschool”. */
  readonly removes: string;
  readonly children: ComponentChildren;
}

/** A choice that was made, and can be dropped. */
export const Chip: FC<ChipProps> = ({ href, removes, children }) => (
  <a class="sk-chip" href={href} aria-label={removes}>
    {children}
    <Icon name="x" />
  </a>
);

const dots: Readonly<Record<Theme, string>> = {
  1: `sk-dot ${themeClass[1]}`,
  2: `sk-dot ${themeClass[2]}`,
  3: `sk-dot ${themeClass[3]}`,
  4: `sk-dot ${themeClass[4]}`,
};

/** The name of a theme after its colour and shape. */
export const ThemeDot: FC<{ readonly theme: Theme; readonly children: ComponentChildren }> = ({
  theme,
  children,
}) => (
  <span>
    <span class={dots[theme]} aria-hidden="true" />
    {children}
  </span>
);

export interface Meta {
  readonly icon?: IconName;
  readonly text: ComponentChildren;
}

/** Small facts in one line: where, when, how many. */
export const MetaLine: FC<{ readonly items: readonly Meta[]; readonly children?: ComponentChildren }> = ({
  items,
  children,
}) => (
  <p class="sk-eyebrow">
    {children}
    {items.map(({ icon, text }, i) => (
      <span key={i}>
        {icon && <Icon name={icon} />}
        {text}
      </span>
    ))}
  </p>
);
