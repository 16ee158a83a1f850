import type { ComponentChild, FunctionComponent as FC } from "preact";
import { colour, type Paper } from "./paper.ts";

// Skin and hair keep their colour in light and dark; a scarf takes one of the papers.
const skins = ["#F4CFAE", "#E3AE82", "#C08556", "#8E5A3A", "#66402B"] as const;
const hairs = {
  black: "#2A2422",
  brown: "#5C3B25",
  chestnut: "#8A4A2B",
  blond: "#D8A94E",
  grey: "#AEB5B0",
  white: "#E4E6E0",
} as const;
const ink = "#132b27";

export type Hair = keyof typeof hairs | Paper;
export type HairStyle =
  | "short"
  | "side"
  | "bob"
  | "long"
  | "bun"
  | "curls"
  | "scarf"
  | "beard"
  | "ponytail"
  | "bald";

export interface Look {
  readonly skin: 0 | 1 | 2 | 3 | 4;
  readonly hair: Hair;
  readonly style: HairStyle;
  readonly glasses?: boolean;
}

export const skinColour = (look: Look): string => skins[look.skin];

/** What of the hair lies behind the head; the body goes between it and the face. */
export const hairBehind = (look: Look): ComponentChild => back[look.style]?.(hairColour(look.hair));

/** A head on a square of 64, its middle at 32,28: two dots and a smile. */
export const Face: FC<Look> = (look) => (
  <>
    {look.style === "scarf" ? (
      <ellipse fill={skinColour(look)} cx="32" cy="29" rx="11" ry="12.5" />
    ) : (
      <>
        <path fill={skinColour(look)} d="M28 38h8v7a4 4 0 0 1-8 0Z" />
        <circle fill={skinColour(look)} cx="32" cy="28" r="13" />
        <path fill={ink} fill-opacity=".12" d="M28 40.4c2.6.9 5.4.9 8 0v2.3c-2.8 1-5.2 1-8 0Z" />
      </>
    )}
    {front[look.style]?.(hairColour(look.hair))}
    <g fill={ink}>
      <circle cx="27.4" cy="29" r="1.35" />
      <circle cx="36.6" cy="29" r="1.35" />
    </g>
    {look.style === "beard" ? (
      <path
        d="M29.3 37.2q2.7 1.9 5.4 0"
        fill="none"
        stroke="#fff"
        stroke-opacity=".85"
        stroke-width="1.3"
        stroke-linecap="round"
      />
    ) : (
      <path d="M28.8 34q3.2 2.7 6.4 0" fill="none" stroke={ink} stroke-width="1.3" stroke-linecap="round" />
    )}
    {look.glasses && (
      <g fill="none" stroke={ink} stroke-width="1.1">
        <circle cx="27.2" cy="29" r="4" />
        <circle cx="36.8" cy="29" r="4" />
        <path d="M31.2 28.6h1.6" />
      </g>
    )}
  </>
);

const hairColour = (hair: Hair): string =>
  hair in hairs ? hairs[hair as keyof typeof hairs] : colour(hair as Paper);

type Layer = Partial<Record<HairStyle, (fill: string) => ComponentChild>>;
const path = (d: string) => (fill: string) => <path fill={fill} d={d} />;

const cap = "M18.6 28.5C17.6 17.5 24 13.6 32 13.6s14.4 3.9 13.4 14.9C44.2 23 41 21 32 21s-12.2 2-13.4 7.5Z";
const parting =
  "M18.6 29C16.6 16.5 24.5 12.8 32 12.8c9.2 0 15.2 5 13.5 16.2-.9-4.6-2.8-7-5.7-8.2-6 3.2-12.3 3.2-17 1.2-2 1.5-3.4 3.6-4.2 7Z";

const back: Layer = {
  bob: path("M16.5 41V28a15.5 15.5 0 0 1 31 0v13c-3 2.5-7 2-9 0H25.5c-2 2-6 2.5-9 0Z"),
  long: path("M15.5 52V28a16.5 16.5 0 0 1 33 0v24c-3.5 2.5-8 2-10-1h-13c-2 3-6.5 3.5-10 1Z"),
  bun: (fill) => <circle fill={fill} cx="32" cy="10.5" r="6" />,
  curls: (fill) => (
    <g fill={fill}>
      <circle cx="20" cy="24" r="6.5" />
      <circle cx="44" cy="24" r="6.5" />
      <circle cx="18.5" cy="31" r="5" />
      <circle cx="45.5" cy="31" r="5" />
    </g>
  ),
  scarf: path("M14.5 30a17.5 17.5 0 0 1 35 0c0 9-1.5 14 3 20-8 6-33 6-41 0 4.5-6 3-11 3-20Z"),
  ponytail: path("M42 16c9-1 12 6 10.5 14-.6 4-2.5 7-4.5 8 .8-6-1-12-6-14Z"),
};

const front: Layer = {
  short: path(cap),
  side: path(parting),
  bob: path(cap),
  long: path(parting),
  bun: path(cap),
  curls: (fill) => (
    <g fill={fill}>
      <circle cx="24" cy="18" r="6.2" />
      <circle cx="32" cy="15.5" r="6.8" />
      <circle cx="40" cy="18" r="6.2" />
    </g>
  ),
  beard: (fill) => (
    <>
      <path fill={fill} d={cap} />
      <path
        fill={fill}
        d="M19.2 29c-.4 13 6.3 17.5 12.8 17.5S45.2 42 44.8 29c-1.6 4.4-4 5.5-6.6 5.5H25.8c-2.6 0-5-1.1-6.6-5.5Z"
      />
    </>
  ),
  ponytail: path(cap),
  bald: path("M18.4 29c-.6-3 .2-5.5 1.6-7 .6 2 .4 4.5-.2 7Zm27.2 0c.6-3-.2-5.5-1.6-7-.6 2-.4 4.5.2 7Z"),
};
