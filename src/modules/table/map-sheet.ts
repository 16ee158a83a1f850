import { geoMercator, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import { feature, merge, mesh, transform } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";

type Shape = GeometryCollection["geometries"][number];
type Objects = Parameters<typeof presimplify>[0]["objects"];

/** The drawn borders of the municipalities of one edition, flat and ready to be put on paper. Shared borders are one line. */
export interface MapSheet {
  /** Codes of the municipalities that are drawn. */
  readonly codes: readonly string[];
  readonly shapeOf: (code: string) => Feature;
  /** The box around a municipality: left and top, right and bottom. */
  readonly boundsOf: (code: string) => readonly [[number, number], [number, number]];
  /** Several municipalities as one area, without the borders between them; null when none of them is drawn. */
  readonly together: (codes: ReadonlySet<string>) => MultiPolygon | null;
  /** The borders between municipalities for which this holds; with themselves as neighbour: the outer border of the country. */
  readonly borders: (between: (code: string, other: string) => boolean) => MultiLineString["coordinates"];
  readonly all: FeatureCollection;
}

/** On this many units the whole country is wide. */
export const countryWidth = 640;

/**
 * Reads TopoJSON with a layer of municipalities.
 *
 * @param layer the name of that layer; its shapes are known by their code, as id or as property
 * @param detail how small a triangle of a border may be before it is straightened, when the country is `countryWidth` wide
 */
export function readMapSheet(topology: Topology, layer: string, detail: number): MapSheet {
  const flat = simplify(presimplify(flattened(topology as Topology<Objects>)), detail);
  const shapes = flat.objects[layer] as GeometryCollection;
  const byCode = new Map(shapes.geometries.map((shape) => [codeOf(shape), shape]));
  const features = new Map([...byCode].map(([code, shape]) => [code, feature(flat, shape) as Feature]));
  const flatPath = geoPath();
  const bounds = new Map([...features].map(([code, one]) => [code, flatPath.bounds(one)]));
  return {
    codes: [...byCode.keys()],
    shapeOf: (code) => features.get(code)!,
    boundsOf: (code) => bounds.get(code)!,
    together(codes) {
      const chosen = [...codes].flatMap((code) => byCode.get(code) ?? []);
      return chosen.length === 0 ? null : merge(flat, chosen as Parameters<typeof merge>[1]);
    },
    borders: (between) =>
      mesh(flat, shapes, (one, other) => between(codeOf(one as Shape), codeOf(other as Shape))).coordinates,
    all: { type: "FeatureCollection", features: [...features.values()] },
  };
}

const codeOf = (shape: Shape): string =>
  String(shape.id ?? (shape.properties as { code?: unknown } | null)?.code ?? "");

/** Projects every border once, so that drawing is nothing but moving and scaling. */
function flattened(topology: Topology<Objects>): Topology<Objects> {
  const { transform: quantized, bbox: _, ...rest } = topology;
  const unpacked = transform(quantized ?? null);
  const project = geoMercator();
  const arcs = topology.arcs.map((arc) =>
    arc.map((point, index) => project(unpacked([...point], index > 0) as [number, number]) ?? [0, 0]),
  );
  const across = arcs.flat().map(([x]) => x!);
  const [least, most] = across.reduce(
    ([low, high], x) => [Math.min(low, x), Math.max(high, x)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const scale = most > least ? countryWidth / (most - least) : 1;
  return { ...rest, arcs: arcs.map((arc) => arc.map(([x, y]) => [x! * scale, y! * scale])) };
}
