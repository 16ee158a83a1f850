import type { FunctionComponent as FC } from "preact";
import { chain } from "./chain.tsx";
import { colour, type Paper, type Theme } from "./paper.ts";

/** The logo: two rings, and the child in the middle of both. */
export const LogoMark: FC<{ readonly onBoard?: boolean }> = ({ onBoard }) => (
  <svg class="sk-logo__mark" viewBox="0 0 62 38" aria-hidden="true" focusable="false">
    {chain(
      [
        { x: 22.5, y: 19, half: 5.5, radius: 13, paper: "coral" },
        { x: 39.5, y: 19, half: 5.5, radius: 13, paper: onBoard ? "chalk" : "board-fixed" },
      ],
      6,
    )}
    <circle cx="31" cy="19" r="4.6" fill={colour("yellow")} />
  </svg>
);

interface LinkMarkProps {
  readonly paper?: Paper;
  /** Loose: not shared, invited, still open. Else closed: shared, registered, agreed. */
  readonly loose?: boolean;
}

/** A closed link for what is connected, a loose one for what is not. Words always stand beside it. */
export const LinkMark: FC<LinkMarkProps> = ({ paper = "grass", loose }) => (
  <svg class="sk-link-mark" viewBox="0 0 56 28" aria-hidden="true" focusable="false">
    {loose ? (
      <g fill="none" stroke={colour("line-strong")} stroke-width="4.5">
        <path d="M12 5.5h3a8.5 8.5 0 0 1 0 17h-3a8.5 8.5 0 0 1 0-17Z" />
        <path stroke-dasharray="4 3.4" d="M41 5.5h3a8.5 8.5 0 0 1 0 17h-3a8.5 8.5 0 0 1 0-17Z" />
      </g>
    ) : (
      chain(
        [
          { x: 19, y: 14, half: 6, radius: 10.5, paper },
          { x: 37, y: 14, half: 6, radius: 10.5, paper: "board-fixed" },
        ],
        5.5,
      )
    )}
  </svg>
);

/** A whole link and half of one: something is still missing here. */
export const HalfLink = () => (
  <svg viewBox="0 0 104 40" aria-hidden="true" focusable="false">
    <g fill="none" stroke-width="7">
      <path stroke={colour("grass")} d="M22 7h22a13 13 0 0 1 0 26H22a13 13 0 0 1 0-26Z" />
      <path stroke={colour("line-strong")} stroke-dasharray="7 6" d="M64 7h20a13 13 0 0 1 0 26H64" />
    </g>
  </svg>
);

/** The sign of a theme: a theme is told by its colour, its sign and its name together. */
export const ThemeGlyph: FC<{ readonly theme: Theme }> = ({ theme }) => (
  <svg class="sk-glyph" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <g
      fill="none"
      stroke={colour("ink-fixed")}
      stroke-width="6.5"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      {glyphs[theme]()}
    </g>
  </svg>
);

const glyphs = {
  1: () => (
    <>
      <path d="M22 14h20a18 18 0 0 1 0 36H22a18 18 0 0 1 0-36Z" />
      <circle cx="32" cy="32" r="7.5" fill={colour("ink-fixed")} stroke="none" />
    </>
  ),
  2: () => (
    <>
      <path d="M13 56V30a19 19 0 0 1 38 0v26" />
      <path d="M23 45h17m-7-8 8 8-8 8" stroke-width="5.5" />
    </>
  ),
  3: () => (
    <>
      <path d="M9 55V28L32 10l23 18v27Z" />
      <path d="M26 35h12a6 6 0 0 1 0 12H26a6 6 0 0 1 0-12Z" stroke-width="5.5" />
    </>
  ),
  4: () => (
    <>
      <path d="M20 19h8a13 13 0 0 1 0 26h-8a13 13 0 0 1 0-26Z" />
      <path d="M36 19h8a13 13 0 0 1 0 26h-8a13 13 0 0 1 0-26Z" />
    </>
  ),
};
