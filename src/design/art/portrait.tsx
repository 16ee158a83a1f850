import type { FunctionComponent as FC } from "preact";
import { Face, type Hair, hairBehind, type Look } from "./face.tsx";
import { colour, type Paper } from "./paper.ts";

interface Sitter extends Look {
  readonly body: Paper;
  readonly ground: Paper;
}

const sitter = (
  skin: Look["skin"],
  hair: Hair,
  style: Look["style"],
  body: Paper,
  ground: Paper,
  glasses = false,
): Sitter => ({ skin, hair, style, body, ground, glasses });

const sitters: readonly [Sitter, ...Sitter[]] = [
  sitter(0, "blond", "bob", "sky", "sky-light"),
  sitter(2, "black", "beard", "yellow", "yellow-light"),
  sitter(1, "lilac", "scarf", "lilac-deep", "lilac-light"),
  sitter(0, "grey", "side", "coral", "coral-light", true),
  sitter(3, "black", "curls", "grass", "grass-light"),
  sitter(1, "chestnut", "long", "board", "grass-light"),
  sitter(4, "black", "bun", "coral", "coral-light"),
  sitter(0, "brown", "short", "lilac", "lilac-light", true),
  sitter(1, "black", "ponytail", "yellow", "yellow-light"),
  sitter(0, "white", "bald", "sky-deep", "sky-light", true),
  sitter(2, "brown", "bob", "coral-deep", "coral-light"),
  sitter(3, "yellow", "scarf", "grass-deep", "yellow-light"),
];

/** How many portraits there are to choose from; they are numbered from 0. */
export const portraitCount = sitters.length;

interface Props {
  /** Which of the paper portraits; a number past the last starts again at the first. */
  readonly number: number;
  /** Whose face it is, for where no name stands next to it. */
  readonly label?: string;
}

/** A person cut from paper, for those who would rather not show a photo. */
export const Portrait: FC<Props> = ({ number, label }) => {
  const who = sitters[number % sitters.length] ?? sitters[0];
  const behind = hairBehind(who);
  const scarf = who.style === "scarf";
  return (
    <svg
      class="sk-portrait"
      viewBox="0 0 64 64"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
      focusable="false"
    >
      <path fill={colour(who.ground)} d="M0 0h64v64H0z" />
      {!scarf && behind}
      <path fill={colour(who.body)} d="M8 66v-3a24 20 0 0 1 48 0v3Z" />
      {scarf && behind}
      <Face {...who} />
    </svg>
  );
};
