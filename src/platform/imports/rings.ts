import sweepline from "sweepline-intersections";
import type { Fault } from "./contract.ts";

type Position = readonly [x: number, y: number];
type Ring = readonly Position[];

/** What keeps a GeoJSON collection from being drawn: no features, positions outside the world, rings that do not close or cross themselves. */
export function faultsOfCollection({ features }: { readonly features?: unknown }): readonly Fault[] {
  if (!Array.isArray(features) || features.length === 0) return [{ what: "broken-map", line: null }];
  return features.flatMap((feature: unknown, i): readonly Fault[] => {
    const { geometry } = (feature ?? {}) as { readonly geometry?: { type?: unknown; coordinates?: unknown } };
    const value = nameOf(feature, i);
    if (!geometry) return [{ what: "broken-map", line: null, value }];
    const rings = ringsOf(geometry.type, geometry.coordinates);
    if (rings === null) return [{ what: "broken-map", line: null, value }];
    if (!rings.every(isRing)) return [{ what: "broken-ring", line: null, value }];
    const outside = rings.flat().find((position) => !isOnEarth(position as Position));
    if (outside) return [{ what: "not-wgs84", line: null, value }];
    const crossing = crossingIn(rings as readonly Ring[]);
    return crossing ? [{ what: "crossing-ring", line: null, value, other: crossing }] : [];
  });
}

/** The same of TopoJSON, whose rings are made of arcs that must join end to end. Borders that areas share are looked at once for each. */
export function faultsOfTopology(map: {
  readonly objects?: unknown;
  readonly arcs?: unknown;
  readonly transform?: unknown;
}): readonly Fault[] {
  const arcs = arcsOf(map.arcs, map.transform);
  const layers = Object.entries((map.objects ?? {}) as Record<string, unknown>);
  if (arcs === null || layers.length === 0) return [{ what: "broken-map", line: null }];
  if (!arcs.every(({ box }) => box.every(isOnEarth))) return [{ what: "not-wgs84", line: null }];
  return layers.flatMap(([layer, object]) =>
    geometriesIn(object).flatMap((geometry, i): readonly Fault[] => {
      const value = `${layer}, ${nameOf(geometry, i)}`;
      const rings = ringsOf(geometry.type, geometry.arcs);
      if (rings === null) return [{ what: "broken-map", line: null, value }];
      if (!rings.every((ring) => joins(ring, arcs))) return [{ what: "broken-ring", line: null, value }];
      const crossing = crossingIn(rings.map((ring) => walk(ring as readonly number[], arcs)));
      return crossing ? [{ what: "crossing-ring", line: null, value, other: crossing }] : [];
    }),
  );
}

/** The rings of a geometry: none of one without an inside; null when its shape is not what its type says. */
function ringsOf(type: unknown, content: unknown): readonly (readonly unknown[])[] | null {
  if (withoutInside.has(type)) return [];
  const polygons = type === "Polygon" ? [content] : type === "MultiPolygon" ? content : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  if (!polygons.every((polygon) => Array.isArray(polygon) && polygon.length > 0)) return null;
  const rings: unknown[] = polygons.flat();
  return rings.every((ring) => Array.isArray(ring)) ? rings : null;
}

const withoutInside: ReadonlySet<unknown> = new Set(["Point", "MultiPoint", "LineString", "MultiLineString"]);

/** Four positions at least, and the last is the first (RFC 7946, 3.1.6). */
function isRing(ring: readonly unknown[]): boolean {
  if (ring.length < 4 || !ring.every(isPosition)) return false;
  return isSame(ring[0] as Position, ring.at(-1) as Position);
}

// What the package gives is the function itself; its types say that it is called `default`.
const crossings = sweepline as unknown as typeof sweepline.default;

/**
 * Where the first of these rings that crosses itself does so, "5.123, 52.456"; undefined when none does. A ring may touch itself (OGC 06-103r4,
 * 6.1.11.1: the inside of a polygon stays one), as simplified borders do.
 */
function crossingIn(rings: readonly Ring[]): string | undefined {
  for (const ring of rings) {
    const coordinates = [ring.map(([x, y]) => [x, y])];
    const [found] = crossings(
      { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } },
      false,
    );
    if (found) return found.map((degrees) => degrees.toFixed(3)).join(", ");
  }
  return undefined;
}

const isPosition = (position: unknown): position is Position =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]);

const isSame = ([x, y]: Position, [u, v]: Position): boolean => x === u && y === v;

/** Degrees. Metres of the Dutch grid (EPSG:28992) are far outside. */
const isOnEarth = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

interface Arc {
  readonly first: Position;
  readonly last: Position;
  /** Every point, in degrees. */
  readonly points: readonly Position[];
  /** The corners of what it covers, in degrees. */
  readonly box: readonly [Position, Position];
}

/** Every arc, its ends exact as they stand in the file; null when one is no line. */
function arcsOf(arcs: unknown, transform: unknown): readonly Arc[] | null {
  if (!Array.isArray(arcs)) return null;
  const { scale = [1, 1], translate = [0, 0] } = (transform ?? {}) as {
    readonly scale?: Position;
    readonly translate?: Position;
  };
  if (!isPosition(scale) || !isPosition(translate)) return null;
  const inDegrees = ([x, y]: Position): Position => [
    x * scale[0] + translate[0],
    y * scale[1] + translate[1],
  ];
  const found: Arc[] = [];
  for (const arc of arcs) {
    if (!Array.isArray(arc) || arc.length < 2 || !arc.every(isPosition)) return null;
    const line: readonly Position[] = transform ? stepByStep(arc) : arc;
    const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
    found.push({
      first: line[0]!,
      last: line.at(-1)!,
      points: line.map(inDegrees),
      box: [inDegrees([least(xs), least(ys)]), inDegrees([most(xs), most(ys)])],
    });
  }
  return found;
}

/** A quantised arc tells each point as its distance from the one before. */
function stepByStep(arc: readonly Position[]): readonly Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));

/** Every arc begins where the one before it ended, and the first where the last did. A number below zero is an arc walked backwards. */
function joins(ring: readonly unknown[], arcs: readonly Arc[]): boolean {
  const walked = ring.map((index) => {
    if (typeof index !== "number" || !Number.isInteger(index)) return null;
    const arc = arcs[index < 0 ? ~index : index];
    if (!arc) return null;
    return index < 0 ? { ...arc, first: arc.last, last: arc.first } : arc;
  });
  const points = walked.reduce((sum, arc) => sum + (arc ? arc.points.length - 1 : 0), 1);
  return (
    walked.length > 0 &&
    points >= 4 &&
    walked.every((arc, i) => {
      const before = walked.at(i - 1);
      return arc !== null && before != null && isSame(before.last, arc.first);
    })
  );
}

/** The points of a ring whose arcs join, each once and the first again at the end. */
const walk = (ring: readonly number[], arcs: readonly Arc[]): Ring => [
  ...ring.flatMap((index) =>
    index < 0 ? arcs[~index]!.points.toReversed().slice(0, -1) : arcs[index]!.points.slice(0, -1),
  ),
  pointAt(arcs, ring[0]!),
];

const pointAt = (arcs: readonly Arc[], index: number): Position =>
  index < 0 ? arcs[~index]!.points.at(-1)! : arcs[index]!.points[0]!;

interface Geometry {
  readonly type?: unknown;
  readonly arcs?: unknown;
}

function geometriesIn(object: unknown): readonly Geometry[] {
  const { type, geometries } = (object ?? {}) as { readonly type?: unknown; readonly geometries?: unknown };
  if (type !== "GeometryCollection") return [(object ?? {}) as Geometry];
  return Array.isArray(geometries) ? geometries.flatMap(geometriesIn) : [{}];
}

/** What a feature is called in a sentence: its id, else the first thing that is said of it, else its number. */
function nameOf(feature: unknown, index: number): string {
  const { id, properties } = (feature ?? {}) as {
    readonly id?: unknown;
    readonly properties?: object | null;
  };
  const said = Object.values(properties ?? {}).find((value) => typeof value === "string" && value !== "");
  return String(id ?? said ?? index + 1).slice(0, 60);
}
