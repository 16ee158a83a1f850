import type { FunctionComponent as FC } from "preact";
import { chain, type Loop } from "./chain.tsx";
import { diceFrom, pick } from "./dice.ts";
import type { Paper, Theme } from "./paper.ts";

interface Props {
  /** Decides how the chain hangs, so that a page always looks the same. */
  readonly slug: string;
  readonly theme?: Theme;
}

const papers: Readonly<Record<Theme | 0, readonly Paper[]>> = {
  0: ["grass", "coral", "board-fixed"],
  1: ["yellow", "board-fixed", "coral"],
  2: ["sky", "board-fixed", "yellow"],
  3: ["coral", "board-fixed", "lilac"],
  4: ["lilac", "coral", "board-fixed"],
};

/** The cropped chain at the far side of a page header. */
export const Deco: FC<Props> = ({ slug, theme }) => {
  const strip = papers[theme ?? 0];
  const roll = diceFrom(slug);
  const [turn, top] = pick<readonly [number, number]>(roll(), [-27, 214], [22, 58], [-38, 240], [0, 130]);
  const half = 46 + roll() * 24;
  const [radius, width] = [60, 29];
  const step = 2 * half + 2 * radius - width * 1.9;
  const angle = (turn * Math.PI) / 180;
  const start = 36 + radius + half * Math.cos(angle);
  const loops = Array.from({ length: 5 }, (_, i): Loop => {
    const paper = strip[i % strip.length] ?? "grass";
    return {
      x: start + Math.cos(angle) * i * step,
      y: top + Math.sin(angle) * i * step,
      turn,
      half,
      radius,
      paper,
    };
  });
  return (
    <svg
      class="sk-deco"
      viewBox="0 0 480 260"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {chain(loops, width)}
    </svg>
  );
};
