import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BorderFacts, type Borders, drawBorders, type EditionUsed, type Succession } from "./borders.ts";
import { type Figures, restate, type Spread, spread } from "./figures.ts";
import { type Place, type WholeKind, wholeKinds } from "./kinds.ts";
import { postcodesOf, tiesOf } from "./lists.ts";
import { landings, leadsBack } from "./successions.ts";

/*
 * Promises about figures, on patchworks that nobody drew: municipalities that merge and split over the years, regions and swv's laid over them at
 * random, and lists that are not all of the same year.
 */

const years = ["2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"] as const;
const runs = { numRuns: 200, seed: 20_270_112 } as const;

interface Patchwork {
  /** In which municipality each postcode lies, per year. */
  readonly governed: readonly ReadonlyMap<string, string>[];
  readonly successions: readonly Succession[];
  /** The borders of every year. */
  readonly borders: readonly Borders[];
  /** How many children live at each postcode; no list tells. */
  readonly children: ReadonlyMap<string, number>;
  readonly happened: readonly ("merger" | "split" | "nothing")[];
}

interface Seeds {
  readonly sizes: readonly number[];
  readonly changes: readonly {
    readonly what: "merger" | "split" | "nothing";
    readonly at: number;
    readonly cut: number;
    readonly absorbs: boolean;
  }[];
  readonly lying: readonly number[];
  readonly children: readonly number[];
  readonly toldIn: readonly number[];
}

const seeds = fc.record<Seeds>({
  sizes: fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 3, maxLength: 8 }),
  changes: fc.array(
    fc.record({
      what: fc.constantFrom("merger", "split", "nothing"),
      at: fc.nat(1000),
      cut: fc.nat(1000),
      absorbs: fc.boolean(),
    }),
    { minLength: years.length - 1, maxLength: years.length - 1 },
  ),
  lying: fc.array(fc.nat(1000), { minLength: 30, maxLength: 60 }),
  children: fc.array(fc.nat(900), { minLength: 30, maxLength: 60 }),
  toldIn: fc.array(fc.nat(years.length - 1), { minLength: 8, maxLength: 8 }),
});

/** A promise about every patchwork. A failure shows the seeds of the smallest one that breaks it. */
const everyPatchwork = (promise: (patchwork: Patchwork) => void) =>
  fc.property(seeds, (sown) => promise(lay(sown)));

/** Lays a patchwork out, year by year. */
function lay({ sizes, changes, lying, children, toldIn }: Seeds): Patchwork {
  const pick = (list: readonly number[], at: number): number => list[at % list.length]!;
  let now = new Map<string, string>();
  let next = 0;
  for (const size of sizes) {
    const id = `m${next++}`;
    for (let n = 0; n < size; n++) now.set(String(1000 + now.size), id);
  }
  const governed: ReadonlyMap<string, string>[] = [new Map(now)];
  const successions: Succession[] = [];
  const happened: Patchwork["happened"][number][] = [];
  for (const [year, { what, at, cut, absorbs }] of changes.entries()) {
    const there = [...new Set(now.values())];
    const old = there[at % there.length]!;
    const other = there[(at + 1) % there.length]!;
    const happenedOn = years[year + 1]!;
    const own = [...now].filter(([, id]) => id === old).map(([digits]) => digits);
    if (what === "merger" && old !== other) {
      const made = absorbs ? other : `m${next++}`;
      for (const gone of absorbs ? [old] : [old, other])
        successions.push({ areaId: gone, successorId: made, happenedOn, parts: 1, whole: 1 });
      now = new Map([...now].map(([digits, id]) => [digits, id === old || id === other ? made : id]));
    } else if (what === "split" && own.length > 1 && old !== other) {
      const first = 1 + (cut % (own.length - 1));
      const made = absorbs ? other : `m${next++}`;
      const rest = `m${next++}`;
      successions.push(
        { areaId: old, successorId: made, happenedOn, parts: first, whole: own.length },
        { areaId: old, successorId: rest, happenedOn, parts: own.length - first, whole: own.length },
      );
      now = new Map(
        [...now].map(([digits, id]) => [digits, id !== old ? id : own.indexOf(digits) < first ? made : rest]),
      );
    }
    happened.push(successions.at(-1)?.happenedOn === happenedOn ? what : "nothing");
    governed.push(new Map(now));
  }

  const nameOf = (kind: Place["kind"], id: string): Place => ({
    id,
    kind,
    code: id,
    name: id,
    inhabitants: null,
  });
  const count: Record<WholeKind, number> = {
    province: 2,
    youth_region: 3,
    swv_po: 4,
    swv_vo: 3,
    rmc_region: 2,
    ggd_region: 3,
  };
  const areas = wholeKinds.flatMap((kind) =>
    Array.from({ length: count[kind] }, (_, n) => nameOf(kind, `${kind}-${n}`)),
  );
  const swvsOf = [...now.keys()].flatMap((digits, index) => [
    { digits, areaId: `swv_po-${pick(lying, index) % count.swv_po}` },
    { digits, areaId: `swv_vo-${pick(lying, index * 3 + 1) % count.swv_vo}` },
  ]);
  const everKnown = [...new Set(governed.flatMap((one) => [...one.values()]))].map((id) =>
    nameOf("municipality", id),
  );

  const edition = (list: string, year: number, asked: number): [string, EditionUsed] => [
    list,
    { id: `${list}@${year}`, list, validFrom: years[year]!, source: "", early: year > asked },
  ];
  const borders = years.map((day, year) => {
    const editions = new Map([
      edition(postcodesOf("swv"), 0, year),
      edition(postcodesOf("municipality"), toldIn[7]!, year),
    ]);
    const ties = wholeKinds.flatMap((kind, index) => {
      if (kind === "swv_po" || kind === "swv_vo") return [];
      // The only list of these regions is of some year or other.
      const told = toldIn[index]!;
      editions.set(...edition(tiesOf(kind), told, year));
      return [...new Set(governed[told]!.values())].map((areaId) => ({
        kind,
        areaId,
        liesIn: `${kind}-${pick(lying, Number(areaId.slice(1)) + index) % count[kind]}`,
        parts: 1,
        whole: 1,
      }));
    });
    const municipalities = [...new Set(governed[year]!.values())].map((id) => nameOf("municipality", id));
    const facts: BorderFacts = {
      day,
      editions,
      listed: [...municipalities, ...areas],
      known: [...everKnown, ...areas],
      ties,
      municipalityOf: [...governed[toldIn[7]!]!].map(([digits, areaId]) => ({ digits, areaId })),
      swvsOf,
      successions,
    };
    return drawBorders(facts);
  });
  const living = new Map([...now.keys()].map((digits, index) => [digits, pick(children, index)]));
  return { governed, successions, borders, children: living, happened };
}

/** What the municipalities of a year would count. */
function counted({ governed, children }: Patchwork, year: number): Figures {
  const figures = new Map<string, number>();
  for (const [digits, id] of governed[year]!) figures.set(id, (figures.get(id) ?? 0) + children.get(digits)!);
  return figures;
}

const total = (figures: Figures): number => [...figures.values()].reduce((sum, one) => sum + one, 0);
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));

/** Whatever kind of area and whatever year: all areas together have what the nation has. */
const keepsTheNation = (tell: typeof spread) =>
  everyPatchwork((patchwork) => {
    for (const [year, borders] of patchwork.borders.entries()) {
      const figures = counted(patchwork, year);
      for (const kind of wholeKinds) {
        const { byArea, elsewhere } = tell(figures, borders, kind);
        expect(near(elsewhere, 0), `${kind} ${borders.day}: ${elsewhere} lies nowhere`).toBe(true);
        expect(near(total(byArea) + elsewhere, total(figures)), `${kind} ${borders.day}`).toBe(true);
      }
    }
  });

describe("figures over areas", () => {
  test("all areas of any kind on any day together have what the nation has", () => {
    fc.assert(keepsTheNation(spread), runs);
  });

  test("control: without shares, counting a municipality whole wherever it lies, the nation grows", () => {
    const careless = (figures: Figures, borders: Borders, kind: WholeKind): Spread => {
      const byArea = new Map<string, number>();
      for (const [id, figure] of figures)
        for (const { place } of borders.liesIn(id, kind))
          byArea.set(place.id, (byArea.get(place.id) ?? 0) + figure);
      return { byArea, elsewhere: 0 };
    };
    expect(fc.check(keepsTheNation(careless), runs).failed).toBe(true);
  });

  test("the shares of a municipality over the areas of one kind add up to one", () => {
    fc.assert(
      everyPatchwork(({ borders }) => {
        for (const one of borders)
          for (const { id } of one.all("municipality"))
            for (const kind of wholeKinds)
              expect(
                near(
                  one.liesIn(id, kind).reduce((sum, { share }) => sum + share, 0),
                  1,
                ),
              ).toBe(true);
      }),
      runs,
    );
  });
});

describe("figures over years", () => {
  test("after a merger the figures of the year before are right under the old and under the new borders", () => {
    let mergers = 0;
    fc.assert(
      everyPatchwork((patchwork) => {
        const { borders, successions, happened } = patchwork;
        for (const [before, what] of happened.entries()) {
          const figures = counted(patchwork, before);
          const told = restate(figures, successions, years[before]!, years[before + 1]!);
          expect([...told.keys()].every((id) => borders[before + 1]!.exists(id))).toBe(true);
          expect(near(total(told), total(figures))).toBe(true);
          for (const kind of wholeKinds) {
            expect(near(total(spread(figures, borders[before]!, kind).byArea), total(figures))).toBe(true);
            expect(near(total(spread(told, borders[before + 1]!, kind).byArea), total(figures))).toBe(true);
          }
          if (what === "split") continue;
          if (what === "merger") mergers++;
          // The same children, counted as if they had always lived in the new municipality.
          const truth = counted(patchwork, before + 1);
          for (const [id, figure] of told) expect(near(figure, truth.get(id)!)).toBe(true);
        }
      }),
      runs,
    );
    expect(mergers).toBeGreaterThan(50);
  });

  test("figures are never told back to older borders", () => {
    expect(() => restate(new Map(), [], "2025-01-01", "2024-01-01")).toThrow(RangeError);
  });
});

describe("successions", () => {
  test("the shares in which a municipality lands add up to one, on areas that exist", () => {
    fc.assert(
      everyPatchwork(({ borders, governed, successions }) => {
        const last = borders.at(-1)!;
        for (const id of new Set(governed.flatMap((one) => [...one.values()]))) {
          const found = landings(id, successions, (one) => last.exists(one));
          expect(found.every(({ areaId, share }) => last.exists(areaId) && share > 0)).toBe(true);
          expect(
            near(
              found.reduce((sum, { share }) => sum + share, 0),
              1,
            ),
          ).toBe(true);
        }
      }),
      runs,
    );
  });

  test("no area is its own successor, however long the way round", () => {
    fc.assert(
      everyPatchwork(({ successions }) => {
        expect(leadsBack(successions)).toBeUndefined();
        for (const { areaId } of successions)
          for (const { areaId: end } of landings(areaId, successions, () => false))
            expect(leadsBack([...successions, { areaId: end, successorId: areaId }])).toBeDefined();
      }),
      runs,
    );
  });
});
