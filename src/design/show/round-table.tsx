import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { colour, type Paper, round } from "../art/paper.ts";
import { icons } from "../icons.ts";

/** Who sits at a table: a school partnership with its letters, or a municipality. */
export interface Seat {
  readonly name: string;
  /** Short letters in the seat, “po”; left out: the sign of a town hall. */
  readonly letters?: string;
}

interface Props {
  readonly id: string;
  readonly title: string;
  /** Who sits there, in a sentence. */
  readonly description: string;
  /** What the table is about, in two lines. */
  readonly middle: readonly [string, string];
  readonly seats: readonly Seat[];
}

/** With more seats than this the names would lie over each other: they stand in the list beside the table. */
const mostNames = 8;
const centre = { x: 270, y: 246 };
const papers: readonly Paper[] = ["grass", "coral", "sky", "lilac", "yellow"];

/** A table with its seats, as one sees it from above. The same stands in a list beside it. */
export const RoundTable: FC<Props> = ({ id, title, description, middle, seats }) => {
  const named = seats.length <= mostNames;
  const radius = named ? 31 : Math.max(7, Math.min(24, 560 / seats.length));
  return (
    <svg
      class="sk-table-round"
      viewBox="0 14 540 476"
      role="img"
      aria-labelledby={`${id}-naam`}
      aria-describedby={`${id}-wie`}
    >
      <title id={`${id}-naam`}>{title}</title>
      <desc id={`${id}-wie`}>{description}</desc>
      <ellipse
        cx={centre.x}
        cy={centre.y}
        rx={named ? 112 : 142}
        ry={named ? 84 : 118}
        fill={colour("yellow-light")}
        stroke={colour("yellow")}
        stroke-width="9"
      />
      <text x={centre.x} y={centre.y - 4} class="sk-table-round__middle">
        {middle[0]}
      </text>
      <text x={centre.x} y={centre.y + 21}>
        {middle[1]}
      </text>
      {seats.map((seat, i) => {
        const angle = (i / seats.length) * 2 * Math.PI - Math.PI / 2;
        const x = round(centre.x + Math.cos(angle) * (named ? 190 : 195));
        const y = round(centre.y + Math.sin(angle) * (named ? 172 : 165) - (named ? 12 : 0));
        return (
          <g key={seat.name}>
            <circle
              cx={x}
              cy={y}
              r={radius}
              class="sk-table-round__seat"
              fill={colour("surface")}
              stroke={colour(seat.letters ? "board-fixed" : papers[i % papers.length]!)}
            />
            {seat.letters && radius > 13 && (
              <text x={x} y={y + 6}>
                {seat.letters}
              </text>
            )}
            {!seat.letters && radius > 13 && <TownHall x={x} y={y} size={radius} />}
            {named && <Name x={x} y={y + radius + 18} name={seat.name} />}
          </g>
        );
      })}
    </svg>
  );
};

interface SeatListProps {
  readonly label: string;
  readonly items: readonly {
    readonly href: string;
    readonly name: string;
    /** Why this one sits there, when it is not for all of it. */
    readonly note?: ComponentChildren;
  }[];
}

/** The same seats as a list, in as many columns as fit. */
export const SeatList: FC<SeatListProps> = ({ label, items }) => (
  <ul class="sk-seatlist" aria-label={label}>
    {items.map(({ href, name, note }) => (
      <li key={href}>
        <a class="nl-link" href={href}>
          {name}
        </a>
        {note !== undefined && <small>{note}</small>}
      </li>
    ))}
  </ul>
);

const TownHall: FC<{ readonly x: number; readonly y: number; readonly size: number }> = ({ x, y, size }) => (
  <path
    class="sk-table-round__icon"
    d={icons["building-community"]}
    transform={`translate(${round(x - size * 0.6)} ${round(y - size * 0.6)}) scale(${round(size * 0.05 * 10) / 10})`}
  />
);

/** A long name goes over two lines, at the space or hyphen nearest to its middle. */
const Name: FC<{ readonly x: number; readonly y: number; readonly name: string }> = ({ x, y, name }) => (
  <text x={x} y={y}>
    {inTwo(name).map((line, i) => (
      <tspan key={line} x={x} dy={i === 0 ? 0 : 18}>
        {line}
      </tspan>
    ))}
  </text>
);

function inTwo(name: string): readonly string[] {
  if (name.length <= 14) return [name];
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const middle = breaks.toSorted(
    (one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2),
  )[0];
  return middle === undefined ? [name] : [name.slice(0, middle).trim(), name.slice(middle)];
}
