import { stringify } from "csv-stringify/sync";
import type { Borders, Part, Place } from "#modules/areas";
import { atBoth, type TableFacts } from "./facts.ts";
import type { Patchwork } from "./patchwork.ts";
import { codeOf } from "./subject.ts";

interface OpenPlace {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
}

const place = ({ kind, code, name }: Place): OpenPlace => ({ kind, code, name });

const part = ({ place: where, share, postcodes }: Part) => ({
  ...place(where),
  share: Math.round(share * 10_000) / 10_000,
  postcodes: postcodes?.here ?? null,
  postcodesInAll: postcodes?.inAll ?? null,
});

/** Of which lists the facts were made, and whom to credit. */
const sources = ({ editions }: Borders) =>
  [...editions.values()].map(({ list, validFrom, source, early }) => ({
    list,
    validFrom,
    source,
    olderListMissing: early,
  }));

/** The facts of the page for programs: the same names as in the code, the codes of CBS and DUO. */
export function tableJson(facts: TableFacts, borders: Borders, url: string) {
  const { subject, day } = facts;
  return {
    url,
    day,
    subject: {
      kind: subject.kind,
      code: codeOf(subject),
      place: place(subject.place),
      ...(subject.kind === "spot" && { postcode: subject.digits, school: subject.school }),
    },
    lies: Object.fromEntries(facts.lies.map(({ kind, parts }) => [kind, parts.map(part)])),
    tables: {
      supportPlan: facts.support.map(({ swv, municipalities }) => ({
        owner: place(swv),
        municipalities: municipalities.map(part),
      })),
      youthPlan: facts.youth.map(({ municipality, swvs }) => ({
        owner: place(municipality),
        swvs: swvs.map(part),
      })),
      youthPlanTogether: facts.together.map(({ region, municipalities, swvs }) => ({
        owner: place(region),
        municipalities: municipalities.map(place),
        swvs: swvs.map(place),
      })),
    },
    atBoth: facts.parties.filter(atBoth).map((party) => place(party.place)),
    neighbours: facts.neighbours.map(({ municipality, swv, regions }) => ({
      municipality: place(municipality),
      sharesSwv: place(swv),
      youthRegions: regions.map(place),
    })),
    sources: sources(borders),
  };
}

const columns = [
  "dag",
  "tafel",
  "eigenaar_soort",
  "eigenaar_code",
  "eigenaar_naam",
  "partij_soort",
  "partij_code",
  "partij_naam",
  "aandeel",
  "postcodes",
  "postcodes_totaal",
] as const;

type Row = readonly (string | number | null)[];

/** One line for each seat at a table. Cells that a spreadsheet would run as a formula are made harmless. */
export function tableCsv(facts: TableFacts): string {
  const row = (table: string, owner: Place, seat: Place, share: Part | null): Row => [
    facts.day,
    table,
    owner.kind,
    owner.code,
    owner.name,
    seat.kind,
    seat.code,
    seat.name,
    share === null ? null : Math.round(share.share * 10_000) / 10_000,
    share?.postcodes?.here ?? null,
    share?.postcodes?.inAll ?? null,
  ];
  return csv(columns, [
    ...facts.support.flatMap(({ swv, municipalities }) => [
      row("ondersteuningsplan", swv, swv, null),
      ...municipalities.map((seat) => row("ondersteuningsplan", swv, seat.place, seat)),
    ]),
    ...facts.youth.flatMap(({ municipality, swvs }) => [
      row("jeugdplan", municipality, municipality, null),
      ...swvs.map((seat) => row("jeugdplan", municipality, seat.place, seat)),
    ]),
    ...facts.together.flatMap(({ region, municipalities, swvs }) =>
      [...municipalities, ...swvs].map((seat) => row("jeugdplan samen", region, seat, null)),
    ),
  ]);
}

/** The patchwork of the whole country for programs: the counts, and every municipality with what it lies in. */
export function patchworkJson(figures: Patchwork, borders: Borders, url: string) {
  return {
    url,
    day: figures.day,
    counts: figures.counts,
    relations: figures.relations,
    swvsInSeveralYouthRegions: {
      po: figures.straddling.swv_po.map(({ swv, regions }) => ({
        ...place(swv),
        youthRegions: regions.map(part),
      })),
      vo: figures.straddling.swv_vo.map(({ swv, regions }) => ({
        ...place(swv),
        youthRegions: regions.map(part),
      })),
    },
    municipalities: borders.all("municipality").map((municipality) => ({
      ...place(municipality),
      swvPo: borders.liesIn(municipality.id, "swv_po").map(part),
      swvVo: borders.liesIn(municipality.id, "swv_vo").map(part),
      youthRegion: borders.liesIn(municipality.id, "youth_region").map(part),
    })),
    sources: sources(borders),
  };
}

/** One line for every municipality and every area it lies in. */
export function patchworkCsv(borders: Borders): string {
  const kinds = ["province", "youth_region", "swv_po", "swv_vo", "rmc_region", "ggd_region"] as const;
  return csv(
    [
      "dag",
      "gemeentecode",
      "gemeente",
      "ligt_in_soort",
      "ligt_in_code",
      "ligt_in_naam",
      "aandeel",
      "postcodes",
      "postcodes_totaal",
    ],
    borders
      .all("municipality")
      .flatMap((municipality) =>
        kinds.flatMap((kind) =>
          borders
            .liesIn(municipality.id, kind)
            .map(
              (seat): Row => [
                borders.day,
                municipality.code,
                municipality.name,
                kind,
                seat.place.code,
                seat.place.name,
                Math.round(seat.share * 10_000) / 10_000,
                seat.postcodes?.here ?? null,
                seat.postcodes?.inAll ?? null,
              ],
            ),
        ),
      ),
  );
}

const csv = (header: readonly string[], rows: readonly Row[]): string =>
  stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
