import type { FunctionComponent as FC } from "preact";
import { colour, type Paper, round } from "./paper.ts";

/** From 0, where a garland begins, to 1, where it ends: a point on its string. */
export type Line = (t: number) => readonly [x: number, y: number];

interface Size {
  readonly half: number;
  readonly radius: number;
  readonly width: number;
  readonly step: number;
}

/** The outlines of one paper in one layer. */
interface Strip {
  readonly paper: Paper;
  readonly outline: string;
}

export interface GarlandDrawing {
  readonly width: number;
  readonly strips: readonly Strip[];
}

const festive: readonly Paper[] = ["yellow", "coral", "sky", "lilac", "grass"];

/**
 * A chain of the five papers along a line, a loop for every `step` of its length.
 *
 * It has many loops and stands on every page, so it is worked out once and drawn in three layers instead of loop by
 * loop: the even loops, over them the odd ones, and over those again the quarters with which an even loop lies on top.
 */
export function planGarland(line: Line, size: Size): GarlandDrawing {
  const loops = stretches(line, size.step).map((stretch, i) => ({
    ...stretch,
    paper: festive[i % festive.length],
  }));
  const layer = (parity: 0 | 1, outline: (loop: Stretch) => string): Strip[] =>
    festive.map((paper) => ({
      paper,
      outline: loops
        .filter((loop, i) => i % 2 === parity && loop.paper === paper)
        .map(outline)
        .join(""),
    }));
  return {
    width: size.width,
    strips: [
      ...layer(0, (loop) => ring(loop, size)),
      ...layer(1, (loop) => ring(loop, size)),
      ...layer(0, (loop) => quarters(loop, size)),
    ].filter(({ outline }) => outline !== ""),
  };
}

export const Garland: FC<{ readonly drawing: GarlandDrawing }> = ({ drawing }) => (
  <g fill="none" stroke-width={drawing.width}>
    {drawing.strips.map(({ paper, outline }, i) => (
      <path key={i} stroke={colour(paper)} d={outline} />
    ))}
  </g>
);

/** A piece of the line: its middle, and the direction in which it goes. */
interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly cos: number;
  readonly sin: number;
}

function stretches(line: Line, step: number): Stretch[] {
  const found: Stretch[] = [];
  let start = line(0);
  let last = start;
  let walked = 0;
  for (let i = 1; i <= 400; i++) {
    const next = line(i / 400);
    walked += Math.hypot(next[0] - last[0], next[1] - last[1]);
    last = next;
    if (walked < step) continue;
    const length = Math.hypot(next[0] - start[0], next[1] - start[1]);
    found.push({
      x: (start[0] + next[0]) / 2,
      y: (start[1] + next[1]) / 2,
      cos: (next[0] - start[0]) / length,
      sin: (next[1] - start[1]) / length,
    });
    start = next;
    walked = 0;
  }
  return found;
}

/** A vector along the stretch, as it lies on the page. */
const turned = ({ cos, sin }: Stretch, x: number, y: number): string =>
  `${round(x * cos - y * sin)} ${round(x * sin + y * cos)}`;

const at = (stretch: Stretch, x: number, y: number): string =>
  `${round(stretch.x + x * stretch.cos - y * stretch.sin)} ${round(stretch.y + x * stretch.sin + y * stretch.cos)}`;

const ring = (s: Stretch, { half, radius: r }: Size): string =>
  `M${at(s, -half, -r)}l${turned(s, 2 * half, 0)}a${r} ${r} 0 0 1 ${turned(s, 0, 2 * r)}` +
  `l${turned(s, -2 * half, 0)}a${r} ${r} 0 0 1 ${turned(s, 0, -2 * r)}z`;

/** From the bottom to the far end, and from the top to the near end. */
const quarters = (s: Stretch, { half, radius: r }: Size): string =>
  `M${at(s, 0, r)}l${turned(s, half, 0)}a${r} ${r} 0 0 0 ${turned(s, r, -r)}` +
  `M${at(s, 0, -r)}l${turned(s, -half, 0)}a${r} ${r} 0 0 0 ${turned(s, -r, r)}`;

const overTheEdge = planGarland((t) => [-20 + t * 1480, 22 + 9 * Math.sin(t * 4 * Math.PI)], {
  half: 11,
  radius: 11,
  width: 7,
  step: 33,
});

/** The garland that hangs over the footer of every page. */
export const FooterGarland = () => (
  <svg
    class="sk-footer__garland"
    viewBox="0 0 1440 44"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    <Garland drawing={overTheEdge} />
  </svg>
);
