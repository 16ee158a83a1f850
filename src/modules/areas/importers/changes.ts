import type { Act } from "#platform/acts";
import type { Fault, Given, Reading } from "#platform/imports";
import { municipalityCode } from "../codes.ts";
import type { AreaFacts, EditionFacts, ListedFact, SuccessionFact } from "../facts.ts";
import { listOf } from "../lists.ts";
import { words } from "../messages.ts";
import { factsOfEdition, firstEditionFrom } from "../queries/edition-facts.ts";
import { areaImporter } from "./area-importer.ts";
import { columnLike, Faults, isDay, type TableSource } from "./columns.ts";

/** A municipality that ended, and where its area went. */
interface Ended {
  readonly code: string;
  readonly name: string;
  readonly successors: readonly string[];
  readonly happenedOn: string;
  readonly line: number;
}

interface Changes {
  readonly ended: readonly Ended[];
  /** From this day on the file is complete. */
  readonly since: string;
  readonly source: string;
}

const columns = {
  code: [/^oudecode$|^codeoud$/],
  name: [/^oudenaam$|^naamoud$/],
  successor: [/^nieuwecode$|^codenieuw$/],
  day: [/^ingangsdatum$|^datum$/],
} as const;

/**
 * Mergers and splits of municipalities. Beside the successions it gives the lists of the years before: the first list the house has, with
 * every change taken back, one edition for each day on which something changed. So those years get their own municipalities back.
 */
export const changes = areaImporter<Changes>({
  name: "areas/changes",
  words: { nl: words.nl.importers.changes, en: words.en.importers.changes },
  recognises: (source) =>
    source.kind === "table" &&
    columnLike(source, ...columns.code) !== undefined &&
    columnLike(source, ...columns.successor) !== undefined,
  read: async (source, given) => read(source as TableSource, given),
  workOut,
});

async function read(source: TableSource, given: Given): Promise<Reading<Changes>> {
  const faults = new Faults();
  const code = columnLike(source, ...columns.code)!;
  const successor = columnLike(source, ...columns.successor)!;
  const [name, day] = [columnLike(source, ...columns.name), columnLike(source, ...columns.day)];
  if (name === undefined) faults.add({ what: "missing-column", line: null, column: "oude_naam" });
  if (day === undefined) faults.add({ what: "missing-column", line: null, column: "ingangsdatum" });
  const ended: Ended[] = [];
  for (const { number: line, cells } of name === undefined || day === undefined ? [] : source.lines) {
    const old = municipalityCode(cells[code]!);
    const said = cells[successor]!.split("|");
    const successors = said.map((one) => municipalityCode(one));
    if (old === null) faults.add({ what: "wrong-form", line, column: code, value: cells[code]! });
    const wrong = successors.indexOf(null);
    if (wrong >= 0) faults.add({ what: "wrong-form", line, column: successor, value: said[wrong]! });
    const happenedOn = cells[day!]!;
    if (!isDay(happenedOn)) faults.add({ what: "wrong-form", line, column: day!, value: happenedOn });
    else if (happenedOn < given.validFrom)
      faults.add({ what: "reversed-dates", line, value: happenedOn, other: given.validFrom });
    if (cells[name!] === "") faults.add({ what: "missing-value", line, column: name! });
    if (old === null || wrong >= 0 || !isDay(happenedOn) || !faults.first(old, line)) continue;
    if (successors.includes(old)) {
      faults.add({ what: "own-successor", line, value: old });
      continue;
    }
    ended.push({ code: old, name: cells[name!]!, successors: successors as string[], happenedOn, line });
  }
  return { facts: { ended, since: given.validFrom, source: given.source }, faults: faults.all };
}

async function workOut(
  act: Act,
  { ended, since, source }: Changes,
): Promise<{ facts: AreaFacts; faults: Fault[] }> {
  const lastDay =
    ended
      .map(({ happenedOn }) => happenedOn)
      .sort()
      .at(-1) ?? since;
  const first = await firstEditionFrom(act, listOf("municipality"), lastDay);
  if (!first) {
    const needed: Fault = { what: "needs-first", line: null, value: words.nl.importers.municipalities.title };
    return { facts: { source, editions: [], successions: [] }, faults: [needed] };
  }
  const { listed = [] } = await factsOfEdition(act, first.id);
  const successions: SuccessionFact[] = ended.flatMap(({ code, successors, happenedOn, line }) =>
    successors.map((successor) => ({
      code,
      successor,
      happenedOn,
      parts: 1,
      whole: successors.length,
      line,
    })),
  );
  return {
    facts: { source, editions: editionsBefore(listed, ended, since, first.validFrom), successions },
    faults: [],
  };
}

/** The list of every stretch of time between `since` and the first list there is, by taking the changes back one day at a time. */
function editionsBefore(
  listed: readonly ListedFact[],
  ended: readonly Ended[],
  since: string,
  firstFrom: string,
): readonly EditionFacts[] {
  const days = [...new Set(ended.map(({ happenedOn }) => happenedOn))]
    .filter((day) => day <= firstFrom)
    .sort();
  const editions: EditionFacts[] = [];
  let list: readonly ListedFact[] = listed.map((one) => ({ ...one, line: null }));
  for (const day of days.toReversed()) {
    if (day < firstFrom) editions.unshift({ list: listOf("municipality"), validFrom: day, listed: list });
    const back = ended.filter(({ happenedOn }) => happenedOn === day);
    const made = newlyMade(back, ended, list);
    list = [
      ...list.filter(({ code }) => !made.has(code)),
      ...back.map(({ code, name, line }) => ({
        kind: "municipality" as const,
        code,
        name,
        inhabitants: null,
        line,
      })),
    ];
  }
  return days.length === 0
    ? []
    : [{ list: listOf("municipality"), validFrom: since, listed: list }, ...editions];
}

/**
 * Which successors did not exist before a day. A municipality that takes in another keeps its code, and a new one gets the next free number
 * (CBS, Gemeentelijke indeling): a successor with a number above every municipality that never was one is new.
 */
function newlyMade(
  back: readonly Ended[],
  ended: readonly Ended[],
  list: readonly ListedFact[],
): ReadonlySet<string> {
  const successors = new Set(ended.flatMap((one) => one.successors));
  const highest = [...list, ...ended]
    .map(({ code }) => code)
    .filter((code) => !successors.has(code))
    .reduce((one, other) => (other > one ? other : one), "");
  return new Set(back.flatMap((one) => one.successors).filter((code) => code > highest));
}
