import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { Fault, MapTopology, Source } from "./contract.ts";
import { faultsOfCollection, faultsOfTopology } from "./rings.ts";

interface MapReading {
  readonly source: Source | null;
  readonly faults: readonly Fault[];
}

/** How fine the points of a map are kept: 1/100,000 of its width, about three metres for the whole country. */
const fineness = 1e5;

/** Reads GeoJSON (RFC 7946) or TopoJSON. A map with a broken ring is refused as a whole: its borders would not close. */
export function readMap(fileName: string, text: string): MapReading {
  const map = parsed(text);
  if (map === null) return { source: null, faults: [{ what: "broken-map", line: null }] };
  const reference = map.crs?.properties?.name;
  if (typeof reference === "string" && !/CRS84|4326/.test(reference))
    return { source: null, faults: [{ what: "not-wgs84", line: null, value: reference }] };
  if (map.type === "Topology") return whole(fileName, faultsOfTopology(map), () => map as MapTopology);
  if (map.type === "FeatureCollection") {
    const collection = map as unknown as FeatureCollection;
    return whole(fileName, faultsOfCollection(collection), () => shared(fileName, collection));
  }
  return { source: null, faults: [{ what: "broken-map", line: null, value: String(map.type ?? "") }] };
}

interface AnyMap {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly crs?: { readonly properties?: { readonly name?: unknown } };
  readonly features?: unknown;
  readonly objects?: unknown;
  readonly arcs?: unknown;
}

function parsed(text: string): AnyMap | null {
  try {
    const map: unknown = JSON.parse(text);
    return typeof map === "object" && map !== null && !Array.isArray(map) ? map : null;
  } catch {
    return null;
  }
}

function whole(fileName: string, faults: readonly Fault[], make: () => MapTopology): MapReading {
  if (faults.length > 0) return { source: null, faults };
  return { source: { kind: "map", fileName, topology: make() }, faults: [] };
}

/** Borders that two areas share become one line. */
function shared(fileName: string, collection: FeatureCollection): MapTopology {
  const { name } = collection as { readonly name?: unknown };
  const layer = typeof name === "string" && name !== "" ? name : fileName.replace(/\.[^.]*$/, "");
  return topology({ [layer]: collection }, fineness) as unknown as MapTopology;
}
