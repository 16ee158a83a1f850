import { demoPerson } from "#modules/people";
import type { Acts } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { makeArea } from "./commands/make-area.ts";
import { takeOverFacts } from "./commands/take-over-facts.ts";
import {
  type Day,
  days,
  inhabitantsOf,
  municipalitiesOn,
  municipalityOf,
  neighbourhoods,
  postcodesWithSwvs,
  regionNames,
  youthRegionOn,
} from "./demo/country.ts";
import { drawnMap } from "./demo/drawn-map.ts";
import type { EditionFacts, SuccessionFact, TieFact } from "./facts.ts";
import type { MadeKind, WholeKind } from "./kinds.ts";
import { listOf, mapList, postcodesOf, tiesOf } from "./lists.ts";
import { namedParts } from "./named-parts.ts";
import { bordersOn } from "./queries/borders-on.ts";

const source = "Het verzonnen land van dit oefenhuis";

/** The country in which the demo story takes place, with what changed in it since 2023, and the areas that two people made of it. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  await drawCountry(acts);
  await makeAs(acts, "marit@steunpunt.example", "support_region", "Kust en Waterrijk", [
    "PO9101",
    "PO9102",
    "VO9101",
    "Duinkust",
    "Waterrijk",
  ]);
  await makeAs(acts, "joris@swvrietlanden.example", "network", "Gemeenten van Rietlanden", [
    "Waterrijk",
    "Súdermeer",
    "Zoutveen",
  ]);
}

async function makeAs(
  acts: Acts,
  email: string,
  kind: MadeKind,
  name: string,
  parts: readonly string[],
): Promise<void> {
  const { id } = await acts.asSystem("tell the demo story", (act) => demoPerson(act, email));
  await acts.act({ kind: "person", id, grants: new Set() }, async (act) => {
    const named = namedParts(parts.join("\n"), await bordersOn(act, isoDay(act.now)));
    await makeArea(act, kind, { name, partIds: named.parts.map((place) => place.id) });
  });
}

async function drawCountry(acts: Acts): Promise<void> {
  await acts.asSystem("tell the demo story", (act) =>
    takeOverFacts(act, {
      source,
      editions: [
        ...namedRegions(),
        ...Object.values(days).flatMap(municipalityEditions),
        ...[days.first, days.merger, days.split].flatMap(postcodeEditions),
        ...Object.values(days).map((day) => ({ list: mapList, validFrom: day, map: drawnMap(day) })),
        { list: postcodesOf("swv"), validFrom: days.first, postcodes: postcodesWithSwvs },
      ],
      successions,
    }),
  );
}

const successions: readonly SuccessionFact[] = [
  { code: "GM9001", successor: "GM9013", happenedOn: days.merger, parts: 1, whole: 1, line: null },
  { code: "GM9002", successor: "GM9013", happenedOn: days.merger, parts: 1, whole: 1, line: null },
  { code: "GM9006", successor: "GM9005", happenedOn: days.split, parts: 1, whole: 2, line: null },
  { code: "GM9006", successor: "GM9008", happenedOn: days.split, parts: 1, whole: 2, line: null },
];

const namedRegions = (): EditionFacts[] =>
  (Object.keys(regionNames) as (keyof typeof regionNames)[]).map((kind) => ({
    list: listOf(kind),
    validFrom: days.first,
    listed: Object.entries(regionNames[kind]).map(([code, name]) => ({
      kind,
      code,
      name,
      inhabitants: null,
      line: null,
    })),
  }));

/** Municipalities on a day, and in which regions they lie. */
function municipalityEditions(day: Day): EditionFacts[] {
  const there = municipalitiesOn(day);
  const inhabitants = new Map<string, number>();
  for (const neighbourhood of neighbourhoods) {
    const { code } = municipalityOf(neighbourhood, day);
    inhabitants.set(code, (inhabitants.get(code) ?? 0) + inhabitantsOf(neighbourhood));
  }
  const ties = (kind: WholeKind, codeOf: (municipality: (typeof there)[number]) => string): EditionFacts => ({
    list: tiesOf(kind),
    validFrom: day,
    ties: there.map(
      (municipality): TieFact => ({
        municipality: municipality.code,
        kind,
        liesIn: codeOf(municipality),
        parts: 1,
        whole: 1,
        line: null,
      }),
    ),
  });
  return [
    {
      list: listOf("municipality"),
      validFrom: day,
      listed: there.map(({ code, name }) => ({
        kind: "municipality",
        code,
        name,
        inhabitants: inhabitants.get(code) ?? 0,
        line: null,
      })),
    },
    ties("province", ({ province }) => province),
    ties("youth_region", (municipality) => youthRegionOn(municipality, day)),
    ties("rmc_region", ({ rmc }) => rmc),
    ties("ggd_region", ({ ggd }) => ggd),
  ];
}

const postcodeEditions = (day: Day): EditionFacts => ({
  list: postcodesOf("municipality"),
  validFrom: day,
  postcodes: neighbourhoods.flatMap((neighbourhood) =>
    neighbourhood.postcodes.map((digits) => ({
      digits,
      kind: "municipality" as const,
      code: municipalityOf(neighbourhood, day).code,
      line: null,
    })),
  ),
});
