import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { type Theme, themeClass } from "../art/paper.ts";
import { Portrait } from "../art/portrait.tsx";
import { classes } from "../layout.tsx";
import { Hidden } from "../text.tsx";

interface FacesProps {
  /** Names the list: “Deelnemers”. */
  readonly label?: string;
  readonly portraits: readonly number[];
  /** The rest, behind a link. */
  readonly more?: { readonly count: number; readonly href: string; readonly words: string };
  readonly theme?: Theme;
}

/** The faces of a group as links of one chain. Names stand elsewhere on the page. */
export const Faces: FC<FacesProps> = ({ label, portraits, more, theme }) => (
  <ul class={classes("sk-faces", theme && themeClass[theme])} aria-label={label}>
    {portraits.map((portrait, i) => (
      <li key={i} class="sk-ring">
        <Portrait number={portrait} />
      </li>
    ))}
    {more && (
      <li class="sk-ring sk-more">
        <a href={more.href}>
          +{more.count}
          <Hidden> {more.words}</Hidden>
        </a>
      </li>
    )}
  </ul>
);

interface WhoProps {
  readonly portrait: number;
  readonly name: ComponentChildren;
  readonly note?: ComponentChildren;
}

/** One person: face, name, and what they do. */
export const Who: FC<WhoProps> = ({ portrait, name, note }) => (
  <p class="sk-who">
    <Portrait number={portrait} />
    <span>
      <b>{name}</b>
      {note !== undefined && <small>{note}</small>}
    </span>
  </p>
);
