import type { FunctionComponent as FC } from "preact";
import { encodeQR } from "qr";

interface Props {
  /** What a phone reads in it. */
  readonly value: string;
  /** What it is for, for who does not see it. */
  readonly label: string;
}

/** A code for the camera of a phone: dark on white whatever the colours of the page, for cameras read no other. */
export const QrCode: FC<Props> = ({ value, label }) => {
  const dots = encodeQR(value, "raw", { ecc: "medium", border: 4 });
  return (
    <svg class="sk-qr" viewBox={`0 0 ${dots.length} ${dots.length}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${dots.length}v${dots.length}h-${dots.length}z`} />
      <path fill="#000" d={rowsOf(dots)} shape-rendering="crispEdges" />
    </svg>
  );
};

/** Each row of dark dots as a few bars. */
const rowsOf = (dots: readonly (readonly boolean[])[]): string =>
  dots
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return "";
        const end = row.indexOf(false, x);
        const wide = (end === -1 ? row.length : end) - x;
        return `M${x} ${y}h${wide}v1h-${wide}z`;
      }),
    )
    .join("");
