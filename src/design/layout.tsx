import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { type Theme, themeClass } from "./art/paper.ts";

interface Props {
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** Class names in one string, without what does not apply. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(" ");

interface BandProps extends Props {
  readonly ground?: "white" | "mist";
  readonly size?: "short" | "after";
  readonly labelledBy?: string;
}

/** A strip over the whole width of the page, with its content in the page's column. */
export const Band: FC<BandProps> = ({ id, ground, size, labelledBy, children }) => (
  <section
    id={id}
    aria-labelledby={labelledBy}
    class={classes(
      "sk-band",
      ground === "white" && "sk-band--white",
      ground === "mist" && "sk-band--mist",
      size === "short" && "sk-band--short",
      size === "after" && "sk-band--after",
    )}
  >
    <div class="sk-wrap">{children}</div>
  </section>
);

interface ContentProps extends Props {
  /** Colours and signs inside take the colour of this theme. */
  readonly theme?: Theme;
}

/** The column under a page header: where most pages put all they have. */
export const Content: FC<ContentProps> = ({ id, theme, children }) => (
  <div id={id} class={classes("sk-wrap sk-band sk-band--short", theme && themeClass[theme])}>
    {children}
  </div>
);

interface StackProps extends Props {
  readonly gap?: "tight" | "wide";
  /** Keeps lines of text short enough to read. */
  readonly reading?: boolean;
}

/** Things below each other. */
export const Stack: FC<StackProps> = ({ id, gap, reading, children }) => (
  <div
    id={id}
    class={classes(
      "sk-flow",
      gap === "tight" && "sk-flow--tight",
      gap === "wide" && "sk-flow--wide",
      reading && "sk-read",
    )}
  >
    {children}
  </div>
);

interface RowProps extends Props {
  readonly tight?: boolean;
  /** Pushes the first and the last to the two ends. */
  readonly apart?: boolean;
  /** Never below each other, however narrow: a date and what happens then. */
  readonly together?: boolean;
}

/** Things next to each other, as long as there is room. */
export const Row: FC<RowProps> = ({ id, tight, apart, together, children }) => (
  <div
    id={id}
    class={classes("sk-row", tight && "sk-row--tight", apart && "sk-row--apart", together && "sk-nowrap")}
  >
    {children}
  </div>
);

/** Cards in as many columns as fit. */
export const Grid: FC<Props & { readonly fine?: boolean }> = ({ id, fine, children }) => (
  <div id={id} class={classes("sk-grid", fine && "sk-grid--fine")}>
    {children}
  </div>
);

/** Cards below each other that answer to their own width. */
export const List: FC<Props> = ({ id, children }) => (
  <div id={id} class="sk-list">
    {children}
  </div>
);

interface SideProps extends Props {
  readonly aside: ComponentChildren;
  /** Names what is aside, when it has no heading of its own that does. */
  readonly asideLabel?: string;
  /**
   * `end` (as usual): aside on the right, below on a phone. `start`: filters on the left.
   * `join`: the box to register comes before the text on a phone, and stays in view on the right.
   */
  readonly place?: "end" | "start" | "join";
}

/** The main story with something beside it. */
export const Side: FC<SideProps> = ({ id, aside, asideLabel, place = "end", children }) => {
  const beside =
    place === "start" ? (
      <div>{aside}</div>
    ) : (
      <aside class={classes("sk-flow sk-flow--wide", place === "join" && "sk-stick")} aria-label={asideLabel}>
        {aside}
      </aside>
    );
  return (
    <div
      id={id}
      class={classes("sk-side", place === "start" && "sk-side--start", place === "join" && "sk-side--join")}
    >
      {place !== "end" && beside}
      <div class="sk-flow sk-flow--wide">{children}</div>
      {place === "end" && beside}
    </div>
  );
};

/** Two equal halves. */
export const Halves: FC<Props> = ({ id, children }) => (
  <div id={id} class="sk-side sk-side--half">
    {children}
  </div>
);

interface SectionProps extends Props {
  readonly labelledBy?: string;
  readonly theme?: Theme;
  readonly boxed?: boolean;
}

/** A part of the page with a heading, in a white box when it stands apart. */
export const Section: FC<SectionProps> = ({ id, labelledBy, theme, boxed, children }) => (
  <section
    id={id}
    aria-labelledby={labelledBy}
    class={classes("sk-flow", boxed && "sk-box", theme && themeClass[theme])}
  >
    {children}
  </section>
);

export const Box: FC<Props & { readonly theme?: Theme }> = ({ id, theme, children }) => (
  <div id={id} class={classes("sk-box sk-flow", theme && themeClass[theme])}>
    {children}
  </div>
);

interface SectionHeadProps {
  readonly title: string;
  readonly id?: string;
  readonly text?: string;
  /** A link or button at the far end. */
  readonly action?: ComponentChildren;
}

/** The heading over a list of cards, with at most one way on. */
export const SectionHead: FC<SectionHeadProps> = ({ title, id, text, action }) => (
  <div class="sk-head">
    <div>
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      {text && <p>{text}</p>}
    </div>
    {action}
  </div>
);
