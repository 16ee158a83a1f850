import fc from "fast-check";
import { expect, test } from "vitest";
import type { Borders, Part, Place, WholeKind } from "#modules/areas";
import { atBoth, spreadOver, tableFacts } from "./facts.ts";
import { patchwork } from "./patchwork.ts";

// Promises about who sits where, on patchworks that nobody drew.

interface Seeds {
  readonly municipalities: number;
  /** For each postcode: in which municipality, swv po and swv vo it lies. */
  readonly postcodes: readonly (readonly [number, number, number])[];
  readonly regions: readonly number[];
}

const seeds = fc.record<Seeds>({
  municipalities: fc.integer({ min: 1, max: 9 }),
  postcodes: fc.array(fc.tuple(fc.nat(8), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 60 }),
  regions: fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
});
const everywhere = (promise: (borders: Borders) => void) =>
  fc.assert(
    fc.property(seeds, (sown) => promise(lay(sown))),
    { numRuns: 200, seed: 20_270_112 },
  );

test("every municipality of an swv sits at its table, and the swv at each of their youth tables", () =>
  everywhere((borders) => {
    for (const swv of [...borders.all("swv_po"), ...borders.all("swv_vo")]) {
      const { support, youth } = tableFacts({ kind: "swv", place: swv }, borders);
      expect(support).toHaveLength(1);
      const covered = borders
        .all("municipality")
        .filter(({ id }) =>
          borders.liesIn(id, swv.kind as WholeKind).some(({ place }) => place.id === swv.id),
        );
      expect(ids(support[0]!.municipalities.map(({ place }) => place))).toEqual(ids(covered));
      expect(ids(youth.map(({ municipality }) => municipality))).toEqual(ids(covered));
      for (const { swvs } of youth) expect(swvs.map(({ place }) => place.id)).toContain(swv.id);
    }
  }));

test("a municipality sits at the table of each of its swv's, and is at both", () =>
  everywhere((borders) => {
    for (const place of borders.all("municipality")) {
      const facts = tableFacts({ kind: "municipality", place }, borders);
      const swvs = (["swv_po", "swv_vo"] as const).flatMap((kind) => borders.liesIn(place.id, kind));
      expect(ids(facts.support.map(({ swv }) => swv))).toEqual(ids(swvs.map((part) => part.place)));
      for (const { municipalities } of facts.support)
        expect(municipalities.map((part) => part.place.id)).toContain(place.id);
      const self = facts.parties.find((party) => party.place.id === place.id)!;
      expect(atBoth(self)).toBe(swvs.length > 0);
      expect(self.support.size).toBe(swvs.length);
    }
  }));

test("who is a neighbour has us as a neighbour, through the same swv", () =>
  everywhere((borders) => {
    const pairs = new Set(
      borders
        .all("municipality")
        .flatMap((place) =>
          tableFacts({ kind: "municipality", place }, borders).neighbours.map(
            ({ municipality, swv }) => `${place.id} ${municipality.id} ${swv.id}`,
          ),
        ),
    );
    for (const pair of pairs) {
      const [one, other, swv] = pair.split(" ");
      expect(pairs).toContain(`${other} ${one} ${swv}`);
      expect(one).not.toBe(other);
    }
  }));

test("the shares of what anything lies in add up to one", () =>
  everywhere((borders) => {
    const whole = (parts: readonly Part[]) => {
      if (parts.length > 0) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    };
    for (const swv of [...borders.all("swv_po"), ...borders.all("swv_vo")]) {
      whole(spreadOver(borders.madeOf(swv.id), "youth_region", borders));
      for (const { parts } of tableFacts({ kind: "swv", place: swv }, borders).lies) whole(parts);
    }
    for (const place of borders.all("municipality"))
      for (const { parts } of tableFacts({ kind: "municipality", place }, borders).lies) whole(parts);
  }));

test("the figures of the patchwork are those of its pages", () =>
  everywhere((borders) => {
    const { relations, straddling, counts } = patchwork(borders);
    const pages = borders
      .all("municipality")
      .map((place) => tableFacts({ kind: "municipality", place }, borders));
    expect(counts.municipality).toBe(pages.length);
    expect(relations).toBe(pages.reduce((sum, { support }) => sum + support.length, 0));
    for (const kind of ["swv_po", "swv_vo"] as const)
      expect(straddling[kind].map(({ swv }) => swv.id).sort()).toEqual(
        borders
          .all(kind)
          .filter((place) => tableFacts({ kind: "swv", place }, borders).together.length > 1)
          .map(({ id }) => id)
          .sort(),
      );
  }));

const ids = (places: readonly Place[]): readonly string[] => places.map(({ id }) => id).sort();

/** Borders as postcodes would draw them. */
function lay({ municipalities: most, postcodes, regions }: Seeds): Borders {
  const named = (kind: Place["kind"], n: number): Place => ({
    id: `${kind}-${n}`,
    kind,
    code: `${kind}-${n}`,
    name: `${kind} ${n}`,
    inhabitants: null,
  });
  const lies = new Map<string, Map<string, number>>();
  const places = new Map<string, Place>();
  const made = new Map<string, Part[]>();
  const keep = (place: Place): Place => {
    places.set(place.id, places.get(place.id) ?? place);
    return places.get(place.id)!;
  };
  for (const [at, po, vo] of postcodes) {
    const municipality = keep(named("municipality", at % most));
    for (const swv of [keep(named("swv_po", po)), keep(named("swv_vo", vo))]) {
      const here = lies.get(municipality.id) ?? new Map<string, number>();
      lies.set(municipality.id, here.set(swv.id, (here.get(swv.id) ?? 0) + 1));
    }
  }
  const municipalities = [...places.values()].filter(({ kind }) => kind === "municipality");
  const regionOf = (id: string) => keep(named("youth_region", regions[Number(id.split("-")[1])]!));
  const liesIn = (id: string, kind: WholeKind): readonly Part[] => {
    if (kind === "youth_region") return [{ place: regionOf(id), share: 1, postcodes: null }];
    const here = [...(lies.get(id) ?? [])].filter(([swv]) => swv.startsWith(kind));
    const inAll = here.reduce((sum, [, n]) => sum + n, 0);
    return here.map(([swv, n]) => ({
      place: places.get(swv)!,
      share: n / inAll,
      postcodes: { here: n, inAll },
    }));
  };
  for (const municipality of municipalities)
    for (const kind of ["youth_region", "swv_po", "swv_vo"] as const)
      for (const part of liesIn(municipality.id, kind))
        made.set(part.place.id, [...(made.get(part.place.id) ?? []), { ...part, place: municipality }]);
  return {
    day: "2027-01-12",
    editions: new Map(),
    successions: [],
    place: (id) => places.get(id),
    byCode: (_, code) => places.get(code),
    exists: (id) => places.has(id),
    all: (kind) => [...places.values()].filter((place) => place.kind === kind),
    liesIn,
    madeOf: (id) => made.get(id) ?? [],
    atPostcode: () => ({ municipality: undefined, swvs: [] }),
    postcodesOf: () => [],
    find: () => [],
  };
}
