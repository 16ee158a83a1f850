import type { VNode } from "preact";
import { chain, lowerEnd, pill } from "./chain.tsx";
import { Face, hairBehind, type Look, skinColour } from "./face.tsx";
import { Garland, planGarland } from "./garland.tsx";
import { colour, type Paper, round } from "./paper.ts";

/** Everyone at one table around a child, a garland over the board: the picture of the start page. */
export const Scene = () => (
  <svg class="sk-scene" viewBox="0 0 630 490" aria-hidden="true" focusable="false">
    <defs>
      <clipPath id="naast-1">
        <path d={outline(grandmother)} />
      </clipPath>
      <clipPath id="naast-2">
        <path d={outline(neighbour)} />
      </clipPath>
    </defs>
    <rect x="66" y="34" width="498" height="270" rx="16" fill={colour("board")} />
    <rect x="66" y="34" width="498" height="270" rx="16" fill="none" stroke="#C99558" stroke-width="10" />
    {chalkChain}
    <g class="sk-garland">
      <Garland drawing={overTheBoard} />
      <g fill={colour("coral-deep")}>
        <circle cx="54" cy="8" r="7" />
        <circle cx="692" cy="10" r="7" />
        <circle cx="1332" cy="10" r="7" />
      </g>
    </g>
    {person(grandmother)}
    {person(teacher)}
    <path clip-path="url(#naast-1)" fill="#8C86A8" d={outline(teacher)} />
    {person(neighbour)}
    {person(helper)}
    <path clip-path="url(#naast-2)" fill="#7FA3A8" d={outline(helper)} />
    {person(child)}
    {table}
    {arm(teacher, "M252 338Q272 388 238 396", [238, 396], 22)}
    {arm(neighbour, "M378 342Q362 390 398 396", [398, 396], 22)}
    {arm(grandmother, "M60 350Q64 396 104 398", [104, 398], 22)}
    {arm(helper, "M574 344Q572 394 530 398", [530, 398], 22)}
    {arm(child, "M352 378Q362 392 334 392", [334, 392], 16)}
    <path d="m326 394 22-30 5 4-22 29-6 2Z" fill="#16463D" />
    <circle cx="334" cy="392" r="8" fill={skinColour(child)} />
  </svg>
);

interface Person extends Look {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly paper: Paper;
  readonly scale: number;
}

const adult = 2.35;
const grandmother: Person = {
  x: 96,
  top: 246,
  width: 128,
  paper: "sky",
  scale: adult,
  skin: 0,
  hair: "grey",
  style: "bob",
  glasses: true,
};
const teacher: Person = {
  x: 206,
  top: 228,
  width: 128,
  paper: "coral",
  scale: adult,
  skin: 3,
  hair: "black",
  style: "curls",
};
const neighbour: Person = {
  x: 424,
  top: 236,
  width: 130,
  paper: "lilac",
  scale: adult,
  skin: 1,
  hair: "lilac-deep",
  style: "scarf",
};
const helper: Person = {
  x: 534,
  top: 222,
  width: 132,
  paper: "grass",
  scale: adult,
  skin: 2,
  hair: "black",
  style: "beard",
};
const child: Person = {
  x: 316,
  top: 304,
  width: 104,
  paper: "yellow",
  scale: 1.95,
  skin: 0,
  hair: "chestnut",
  style: "ponytail",
};

/** A body is an arch that stands behind the table. */
function outline({ x, top, width }: Person): string {
  const r = width / 2;
  return `M${x - r} 430V${top + r}a${r} ${r} 0 0 1 ${width} 0V430Z`;
}

function person(who: Person): VNode {
  const place = `translate(${round(who.x - 32 * who.scale)} ${round(who.top - 40 * who.scale)}) scale(${who.scale})`;
  const hair = <g transform={place}>{hairBehind(who)}</g>;
  const scarf = who.style === "scarf";
  return (
    <>
      {!scarf && hair}
      <path fill={colour(who.paper)} d={outline(who)} />
      {scarf && hair}
      <g transform={place}>
        <Face {...who} />
      </g>
    </>
  );
}

const arm = (who: Person, d: string, [x, y]: readonly [number, number], width: number): VNode => (
  <>
    <path d={d} fill="none" stroke={colour(who.paper)} stroke-width={width} stroke-linecap="round" />
    <path
      d={d}
      fill="none"
      stroke="#132b27"
      stroke-opacity=".13"
      stroke-width={width}
      stroke-linecap="round"
    />
    <circle cx={x} cy={y} r={width / 2} fill={skinColour(who)} />
  </>
);

const chalkLoop = { half: 22, radius: 27 };
const chalkLine = (x: number, d: string): VNode => (
  <g transform={`translate(${x} 136)`}>
    <path d={d} stroke={colour("board")} stroke-width="11" />
    <path d={d} stroke={colour("chalk")} stroke-width="4" stroke-linecap="round" />
  </g>
);
const chalkChain = (
  <g fill="none" opacity=".9">
    {chalkLine(238, pill(chalkLoop))}
    {chalkLine(315, pill(chalkLoop))}
    {chalkLine(238, lowerEnd(chalkLoop))}
    {chalkLine(392, pill(chalkLoop))}
    {chalkLine(315, lowerEnd(chalkLoop))}
  </g>
);

/** It runs on past the picture, to the edge of a wide screen. */
const overTheBoard = planGarland(
  (t) => {
    const x = 52 + t * 1560;
    const swing = (x - 52) / 640;
    const nail = Math.floor(swing);
    return [x, 8 + Math.sin((swing - nail) * Math.PI) * (nail ? 44 : 58)];
  },
  { half: 11, radius: 12, width: 8, step: 33 },
);

const table = (
  <>
    <rect x="14" y="404" width="602" height="30" rx="15" fill="#D9A765" />
    <path d="M70 434h26l-6 56H74Zm464 0h26l-4 56h-16Z" fill="#B98646" />
    <path d="M236 404 250 378H382L396 404Z" fill="#fff" />
    <g transform="translate(0 1)">
      {chain(
        [
          { x: 284, y: 391, half: 8, radius: 6.5, paper: "coral" },
          { x: 305, y: 391, half: 8, radius: 6.5, paper: "sky" },
        ],
        3.4,
      )}
    </g>
    <g fill="#fff">
      <path d="M140 380h26v16a9 9 0 0 1-9 9h-8a9 9 0 0 1-9-9Z" />
      <path d="M166 384h4a6 6 0 0 1 0 13h-4" fill="none" stroke="#fff" stroke-width="4" />
    </g>
    <g fill="#98301A">
      <path d="M478 380h24v16a9 9 0 0 1-9 9h-6a9 9 0 0 1-9-9Z" />
      <path d="M502 384h4a6 6 0 0 1 0 13h-4" fill="none" stroke="#98301A" stroke-width="4" />
    </g>
  </>
);
