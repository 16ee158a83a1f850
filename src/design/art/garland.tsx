import type { VNode } from "preact";
import { chain, type Loop } from "./chain.tsx";
import type { Paper } from "./paper.ts";

/** From 0, where a garland begins, to 1, where it ends: a point on its string. */
export type Line = (t: number) => readonly [x: number, y: number];

interface Size {
  readonly half: number;
  readonly radius: number;
  readonly width: number;
  readonly step: number;
}

const festive: readonly Paper[] = ["yellow", "coral", "sky", "lilac", "grass"];

/** A chain of the five papers along a line, a loop for every `step` of its length. */
export function garland(line: Line, { half, radius, width, step }: Size): VNode {
  const points = everyStep(line, step);
  const loops = points.slice(1).map(([x2, y2], i): Loop => {
    const [x1, y1] = points[i] ?? [x2, y2];
    return {
      x: (x1 + x2) / 2,
      y: (y1 + y2) / 2,
      turn: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI,
      half,
      radius,
      paper: festive[i % festive.length] ?? "yellow",
    };
  });
  return chain(loops, width);
}

function everyStep(line: Line, step: number): (readonly [number, number])[] {
  let last = line(0);
  let walked = 0;
  const points = [last];
  for (let i = 1; i <= 400; i++) {
    const next = line(i / 400);
    walked += Math.hypot(next[0] - last[0], next[1] - last[1]);
    if (walked >= step) {
      points.push(next);
      walked = 0;
    }
    last = next;
  }
  return points;
}

const string: Line = (t) => [-20 + t * 1480, 22 + 9 * Math.sin(t * 4 * Math.PI)];

/** The garland that closes every page, drawn once: it is the same everywhere. */
export const FooterGarland = () => (
  <svg
    class="sk-footer__garland"
    viewBox="0 0 1440 44"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    {garland(string, { half: 11, radius: 11, width: 7, step: 33 })}
  </svg>
);
