import type { ComponentChild, FunctionComponent as FC } from "preact";
import { chain, type Loop } from "./chain.tsx";
import { diceFrom, pick } from "./dice.ts";
import { colour, type Paper, round, type Theme } from "./paper.ts";

interface Props {
  readonly slug: string;
  readonly theme: Theme;
}

/** The papers of one cover: its ground, its main paper, and two that go with it. */
interface Palette {
  readonly full: boolean;
  readonly main: Paper;
  readonly light: Paper;
  readonly third: Paper;
}

const papers: Readonly<Record<Theme, readonly [main: Paper, light: Paper, second: Paper, third: Paper]>> = {
  1: ["yellow", "yellow-light", "coral", "board-fixed"],
  2: ["sky", "sky-light", "board-fixed", "yellow"],
  3: ["coral", "coral-light", "lilac", "board-fixed"],
  4: ["lilac", "lilac-light", "board-fixed", "coral"],
};

/** A picture for what has none: a door, people side by side or a crop of the chain, always the same for a slug. */
export const Cover: FC<Props> = ({ slug, theme }) => {
  const roll = diceFrom(`${slug}x`);
  roll();
  const [main, light, second, third] = papers[theme];
  const full = roll() < 0.5;
  const palette = { full, main, light, third: second };
  const strip: readonly Paper[] = full ? ["surface", "board", light, "board"] : [main, third, second, main];
  const kind = roll();
  return (
    <svg
      class="sk-cover"
      viewBox="0 0 320 200"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path fill={colour(full ? main : light)} d="M0 0h320v200H0z" />
      {kind < 0.22
        ? door(roll, palette)
        : kind < 0.5
          ? arches(roll, full ? [light, "board", "surface", light] : [main, third, second, main])
          : crop(roll, strip)}
    </svg>
  );
};

type Roll = () => number;

function door(roll: Roll, { full, main, light, third }: Palette): ComponentChild {
  const x = 90 + roll() * 140;
  const top = 34 + roll() * 22;
  const loop = (shift: number, paper: Paper): Loop => ({ x: x + shift, y: 150, half: 26, radius: 24, paper });
  return (
    <>
      <path
        fill={colour(full ? light : main)}
        d={`M${round(x - 62)} 210V${round(top + 62)}a62 62 0 0 1 124 0V210Z`}
      />
      {chain(
        [
          loop(-24, full ? "board" : "surface"),
          loop(44, full ? third : "board"),
          loop(112, full ? "surface" : third),
        ],
        14,
      )}
    </>
  );
}

function arches(roll: Roll, papers: readonly Paper[]): ComponentChild {
  const count = 2 + Math.floor(roll() * 3);
  const width = 360 / count;
  const radius = width / 2 + 13;
  return Array.from({ length: count }, (_, i) => {
    const x = -20 + i * width + width / 2;
    const top = 64 + Math.floor(roll() * 66);
    return (
      <g key={i}>
        <path
          fill={colour(papers[i % 4] ?? "board")}
          fill-opacity={i ? ".92" : undefined}
          d={`M${round(x - radius)} 210V${round(top + radius)}a${round(radius)} ${round(radius)} 0 0 1 ${round(2 * radius)} 0V210Z`}
        />
        <circle
          cx={round(x)}
          cy={round(top - radius * 0.36)}
          r={round(radius * 0.4)}
          fill={colour(papers[(i + 2) % 4] ?? "board")}
        />
      </g>
    );
  });
}

function crop(roll: Roll, papers: readonly Paper[]): ComponentChild {
  const turn = pick(roll(), -32, 32, 0, 90, -58, 18);
  const radius = 36 + Math.floor(roll() * 14);
  const half = 22 + Math.floor(roll() * 30);
  const width = 17 + Math.floor(roll() * 7);
  const distance = 2 * half + 2 * radius - width * 1.9;
  const shift = (roll() - 0.5) * 60;
  const angle = (turn * Math.PI) / 180;
  const loops = papers.map((paper, i): Loop => {
    const along = (i - 1.5) * distance + shift;
    return { x: 160 + Math.cos(angle) * along, y: 100 + Math.sin(angle) * along, turn, half, radius, paper };
  });
  return chain(loops, width);
}
