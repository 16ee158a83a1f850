import type { Fault, Given, Reading, Source } from "#platform/imports";
import { areaCode } from "../codes.ts";
import type { AreaFacts } from "../facts.ts";
import type { AreaKind } from "../kinds.ts";
import { mapList } from "../lists.ts";
import { words } from "../messages.ts";
import { areaImporter } from "./area-importer.ts";
import { provinceCode } from "./provinces.ts";

/** A feature of a map as far as it is looked at; its shape was checked when the file was read. */
interface Feature {
  readonly type: string;
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly arcs?: unknown;
}

/** Kinds of which maps are published, and how their codes begin (CBS, Gebieden in Nederland; DUO for swv's). */
const drawnKinds: readonly { readonly kind: AreaKind; readonly code: RegExp; readonly layer: RegExp }[] = [
  { kind: "municipality", code: /^GM\d{4}$/, layer: /^gemeente|^municipalit/i },
  { kind: "youth_region", code: /^JZ\d{2}$/, layer: /^jeugd|^youth/i },
  { kind: "province", code: /^PV\d{2}$/, layer: /^provinc/i },
  { kind: "rmc_region", code: /^RM\d{2}$/, layer: /^rmc/i },
  { kind: "ggd_region", code: /^GG\d{4}$/, layer: /^ggd/i },
  { kind: "swv_po", code: /^PO\d{4}$/, layer: /^swv.?po/i },
  { kind: "swv_vo", code: /^VO\d{4}$/, layer: /^swv.?vo/i },
];

/**
 * Drawn borders, from PDOK (CBS, Gebiedsindelingen) or made from those: TopoJSON with a layer per kind, or GeoJSON with one kind. A layer is
 * recognised by the codes of its features. The map keeps lines and codes; names and figures come from the lists.
 */
export const map = areaImporter<AreaFacts>({
  name: "areas/map",
  words: { nl: words.nl.importers.map, en: words.en.importers.map },
  recognises: (source) => source.kind === "map" && layersOf(source).length > 0,
  read: async (source, given) => read(source as MapSource, given),
  workOut: async (_act, facts) => ({ facts, faults: [] }),
});

type MapSource = Extract<Source, { kind: "map" }>;

interface Layer {
  readonly kind: AreaKind;
  readonly features: readonly Feature[];
}

function layersOf({ topology }: MapSource): readonly Layer[] {
  return Object.entries(topology.objects).flatMap(([name, object]) => {
    const features = (object as { geometries?: readonly Feature[] }).geometries ?? [];
    const kind = drawnKinds.find(
      ({ code, layer }) =>
        layer.test(name) ||
        features.some((feature) => code.test(String(codesOf(feature)[0] ?? "").toUpperCase())),
    )?.kind;
    return kind === undefined || features.length === 0 ? [] : [{ kind, features }];
  });
}

/** Where a feature may say which area it is, the likeliest first. */
function codesOf({ id, properties }: Feature): readonly unknown[] {
  const said = properties ?? {};
  return [
    said.statcode,
    said.code,
    ...Object.keys(said)
      .filter((key) => /code$/i.test(key))
      .map((key) => said[key]),
    id,
  ].filter((one) => one !== undefined && one !== null && one !== "");
}

async function read(source: MapSource, given: Given): Promise<Reading<AreaFacts>> {
  const faults: Fault[] = [];
  const objects: Record<string, { type: "GeometryCollection"; geometries: Feature[] }> = {};
  const layers = layersOf(source);
  for (const [index, { kind, features }] of layers.entries()) {
    await given.step(index, layers.length);
    if (objects[kind]) {
      faults.push({ what: "contradiction", line: null, column: kind, value: words.nl.kinds[kind] });
      continue;
    }
    const seen = new Set<string>();
    const geometries: Feature[] = [];
    for (const [at, feature] of features.entries()) {
      const code = codeOf(kind, feature);
      if (code === null)
        faults.push({ what: "missing-value", line: null, column: `${kind} code`, value: String(at + 1) });
      else if (seen.has(code)) faults.push({ what: "double-code", line: null, value: code, other: kind });
      // An area without a shape (null in GeoJSON) is not on the map.
      else if (feature.arcs !== undefined)
        geometries.push({ type: feature.type, id: code, arcs: feature.arcs });
      if (code !== null) seen.add(code);
    }
    objects[kind] = { type: "GeometryCollection", geometries };
  }
  const { validFrom, source: from } = given;
  const drawn = JSON.stringify({ ...source.topology, objects });
  return {
    facts: { source: from, editions: [{ list: mapList, validFrom, map: drawn }], successions: [] },
    faults,
  };
}

function codeOf(kind: AreaKind, feature: Feature): string | null {
  const form = drawnKinds.find((one) => one.kind === kind)!.code;
  for (const said of codesOf(feature)) {
    const code = areaCode(kind, String(said));
    if (code !== null && form.test(code)) return code;
  }
  // Maps of the provinces often have names only.
  const name = feature.properties?.naam ?? feature.properties?.statnaam ?? feature.properties?.name;
  return kind === "province" && typeof name === "string" ? provinceCode(name) : null;
}
