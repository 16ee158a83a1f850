import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { HalfLink } from "../art/marks.tsx";

interface EmptyProps {
  readonly title: string;
  /** What one could do about it, in a sentence. */
  readonly text?: ComponentChildren;
  readonly level?: 2 | 3 | 4;
  /** One button. */
  readonly children?: ComponentChildren;
}

/** Nothing here yet, and what would change that. */
export const Empty: FC<EmptyProps> = ({ title, text, level = 3, children }) => {
  const H = `h${level}` as const;
  return (
    <div class="sk-empty">
      <HalfLink />
      <H class="nl-heading nl-heading--level-3">{title}</H>
      {text !== undefined && <p class="sk-soft">{text}</p>}
      {children}
    </div>
  );
};

/** The shape of what is on its way. */
export const Loading: FC<{ readonly label: string }> = ({ label }) => (
  <div class="sk-box" role="status" aria-label={label}>
    <div class="sk-flow">
      <div class="sk-bone" />
      <div class="sk-bone" />
      <div class="sk-bone" />
    </div>
  </div>
);

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly id?: string;
  /** Those with the same name close each other. */
  readonly group?: string;
  readonly children: ComponentChildren;
}

/** More about something, for who wants it. Opens without script. */
export const Disclosure: FC<DisclosureProps> = ({ summary, open, id, group, children }) => (
  <details class="sk-more-about" open={open} id={id} name={group}>
    <summary>{summary}</summary>
    <div class="sk-flow">{children}</div>
  </details>
);
