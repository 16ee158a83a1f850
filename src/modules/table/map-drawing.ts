import { type GeoIdentityTransform, type GeoPath, geoIdentity, geoPath } from "d3-geo";
import type { MapSheet } from "./map-sheet.ts";

/** What a municipality has on the map. */
export interface Drawn {
  readonly code: string;
  readonly name: string;
  /** Said of it when it is reached with the keyboard or pointed at. */
  readonly label: string;
  readonly href: string;
  /** It lies wholly or partly in what is filled. */
  readonly fill: "whole" | "part" | null;
  /** The same for what is hatched. */
  readonly hatch: "whole" | "part" | null;
  /** Around all that have this, a thick line is drawn. */
  readonly ringed: boolean;
  readonly chosen: boolean;
}

/** A map as lines and faces on a sheet of `width` by `height`. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly {
    readonly code: string;
    readonly d: string;
    readonly label: string;
    readonly href: string;
  }[];
  readonly land: string;
  readonly fill: { readonly whole: string; readonly part: string };
  readonly hatch: { readonly whole: string; readonly part: string };
  readonly borders: string;
  readonly ring: string;
  readonly chosen: string;
  readonly names: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly size: "s" | "l";
  }[];
}

const width = 640;
const margin = 14;
const [lowest, highest] = [360, 800];

interface DrawOptions {
  /** The lines of which borders are thick: youth regions, on a map of the whole country. Left out: around all that are ringed. */
  readonly ringBetween?: (code: string, other: string) => boolean;
  /** How many names at most. */
  readonly names: number;
}

/** Draws the municipalities that matter, as large as the sheet allows, with what lies around them. */
export function drawMap(sheet: MapSheet, drawn: readonly Drawn[], options: DrawOptions): MapDrawing {
  const matters = drawn.filter(({ fill, hatch, ringed, chosen }) => fill || hatch || ringed || chosen);
  const inView = (matters.length > 0 ? matters : drawn).map(({ code }) => code);
  const { projection, height, isInside } = projectionFor(sheet, inView);
  // The whole country is drawn in whole units: a line more or less is not seen there, and it keeps the page light.
  const digits = matters.length > 150 || matters.length === 0 ? 0 : 1;
  const path = geoPath(projection).digits(digits);
  const line = (shape: Parameters<GeoPath>[0] | null) => inSteps((shape && path(shape)) || "", digits);
  const having = (which: (one: Drawn) => boolean) =>
    sheet.together(new Set(drawn.filter(which).map(({ code }) => code)));
  const visible = drawn.flatMap((one) => {
    const d = isInside(one.code) ? line(sheet.shapeOf(one.code)) : "";
    return d === "" ? [] : [{ ...one, d }];
  });
  const codes = new Set(visible.map(({ code }) => code));
  const mesh = (between: (code: string, other: string) => boolean) =>
    line({
      type: "MultiLineString",
      coordinates: sheet.borders((one, other) => (codes.has(one) || codes.has(other)) && between(one, other)),
    });
  return {
    width,
    height,
    areas: visible.map(({ code, d, label, href }) => ({ code, d, label, href })),
    land: line(sheet.together(codes)),
    fill: {
      whole: line(having(({ fill }) => fill === "whole")),
      part: line(having(({ fill }) => fill === "part")),
    },
    hatch: {
      whole: line(having(({ hatch }) => hatch === "whole")),
      part: line(having(({ hatch }) => hatch === "part")),
    },
    borders: mesh((one, other) => one !== other),
    ring: options.ringBetween ? mesh(options.ringBetween) : line(having(({ ringed }) => ringed)),
    chosen: line(having(({ chosen }) => chosen)),
    names: namesThatFit(matters, sheet, path, height, options.names),
  };
}

/** Fits what is in view on the sheet, and cuts off what lies outside. */
function projectionFor(
  sheet: MapSheet,
  codes: readonly string[],
): { projection: GeoIdentityTransform; height: number; isInside: (code: string) => boolean } {
  const view = sheet.together(new Set(codes)) ?? sheet.all;
  const [[left, top], [right, bottom]] = geoPath().bounds(view);
  const wanted = ((bottom - top) / (right - left)) * (width - 2 * margin) + 2 * margin;
  const height = Math.round(Math.min(highest, Math.max(lowest, wanted)));
  const projection = geoIdentity()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      view,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const isInside = (code: string): boolean => {
    const [[west, north], [east, south]] = sheet.boundsOf(code);
    const [[x0, y0], [x1, y1]] = [projection([west, north])!, projection([east, south])!];
    return x1 >= 0 && x0 <= width && y1 >= 0 && y0 <= height;
  };
  return { projection, height, isInside };
}

/** About how wide a letter is, and how high a line, for the two sizes of names: on a wide screen and on a phone. */
const sizes = { s: { letter: 7, high: 15 }, l: { letter: 12, high: 24 } } as const;

/** Names in the middle of their municipality: the chosen one always, then the largest, as long as they do not touch. */
function namesThatFit(
  drawn: readonly Drawn[],
  sheet: MapSheet,
  path: GeoPath,
  height: number,
  most: number,
): MapDrawing["names"] {
  const taken: { readonly box: Box; readonly size: "s" | "l" }[] = [];
  const names: MapDrawing["names"][number][] = [];
  const candidates = drawn
    .map((one) => ({ ...one, area: path.area(sheet.shapeOf(one.code)) }))
    .toSorted((one, other) => Number(other.chosen) - Number(one.chosen) || other.area - one.area);
  for (const { code, name, area, chosen } of candidates) {
    if (names.length >= most) break;
    const [x, y] = path.centroid(sheet.shapeOf(code)).map(Math.round) as [number, number];
    const fits = (size: "s" | "l") => {
      const box = boxAround(x, y, name.length * sizes[size].letter, sizes[size].high);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return (
        (chosen || (inside && area > sizes[size].high ** 2 * 2)) &&
        taken.every((other) => (size === "l" && other.size === "s" ? true : !touches(box, other.box)))
      );
    };
    // What is shown on a phone is shown on a wide screen too, so it has to fit with its large letters.
    const size = fits("l") ? "l" : fits("s") ? "s" : null;
    if (size === null || Number.isNaN(x)) continue;
    taken.push({ box: boxAround(x, y, name.length * sizes[size].letter, sizes[size].high), size });
    names.push({ x, y, text: name, size });
  }
  return names;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxAround = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - high / 2,
  bottom: y + high / 2,
});

const touches = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The same path in steps from point to point, which is about half as long: "M50,40L52,41L52,44" is "M50,40l2,1,0,3". */
function inSteps(path: string, digits: number): string {
  const unit = 10 ** digits;
  return path.replaceAll(/M([^MZ]*)/g, (_, points: string) => {
    const steps: string[] = [];
    let [fromX, fromY] = [0, 0];
    for (const [i, point] of points.split("L").entries()) {
      // Counted in whole units, so that rounding does not add up along the line.
      const [x, y] = point.split(",").map((each) => Math.round(Number(each) * unit)) as [number, number];
      if (i === 0) steps.push(`M${x / unit},${y / unit}l`);
      else if (x !== fromX || y !== fromY) steps.push(`${(x - fromX) / unit},${(y - fromY) / unit} `);
      [fromX, fromY] = [x, y];
    }
    return steps.length === 1 ? "" : steps.join("").replaceAll(/[ ,]-/g, "-").trimEnd();
  });
}
