import type { FunctionComponent as FC } from "preact";
import { colour } from "./paper.ts";

interface Props {
  readonly total: number;
  readonly taken: number;
  /** The same in words, for those who do not see it: “24 van de 30 plekken zijn bezet”. */
  readonly label: string;
}

const perRow = 15;
const size = 20;

/** One dot for every seat, filled when it is taken. */
export const Seats: FC<Props> = ({ total, taken, label }) => (
  <svg
    class="sk-seats"
    viewBox={`0 0 ${perRow * size} ${Math.max(1, Math.ceil(total / perRow)) * size}`}
    role="img"
    aria-label={label}
  >
    {Array.from({ length: total }, (_, i) => {
      const [cx, cy] = [(i % perRow) * size + 10, Math.floor(i / perRow) * size + 10];
      return i < taken ? (
        <circle key={i} cx={cx} cy={cy} r="7.5" fill={colour("action")} />
      ) : (
        <circle key={i} cx={cx} cy={cy} r="6.25" fill="none" stroke={colour("action")} stroke-width="2.5" />
      );
    })}
  </svg>
);
