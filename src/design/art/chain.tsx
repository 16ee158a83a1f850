import type { VNode } from "preact";
import { colour, type Paper, round } from "./paper.ts";

/** One paper loop: a pill around (x, y), `half` the length of its straight side, `radius` of its ends. */
export interface Loop {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly half: number;
  readonly radius: number;
  readonly paper: Paper;
}

/** Loops that go over and under one another: each lies on top of the one before, whose lower end comes back over it. */
export const chain = (loops: readonly Loop[], width: number): VNode => (
  <g fill="none" stroke-width={width}>
    {loops.map((loop, i) => {
      const before = loops[i - 1];
      return [
        <path key={i} transform={place(loop)} d={pill(loop)} stroke={colour(loop.paper)} />,
        before && (
          <path key={-i} transform={place(before)} d={lowerEnd(before)} stroke={colour(before.paper)} />
        ),
      ];
    })}
  </g>
);

type Outline = Pick<Loop, "half" | "radius">;

export const pill = ({ half: h, radius: r }: Outline): string =>
  `M${round(-h)} ${round(-r)}H${round(h)}A${round(r)} ${round(r)} 0 0 1 ${round(h)} ${round(r)}` +
  `H${round(-h)}A${round(r)} ${round(r)} 0 0 1 ${round(-h)} ${round(-r)}Z`;

export const lowerEnd = ({ half: h, radius: r }: Outline): string =>
  `M0 ${round(r)}H${round(h)}A${round(r)} ${round(r)} 0 0 0 ${round(h + r)} 0`;

const place = ({ x, y, turn }: Loop): string =>
  `translate(${round(x)} ${round(y)})${turn ? ` rotate(${round(turn)})` : ""}`;
