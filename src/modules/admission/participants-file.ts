import { stringify } from "csv-stringify/sync";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import { isoDay, type Locale } from "#platform/locale";
import { deskWords } from "./messages.ts";
import type { ListPage } from "./queries/list.ts";

/** Everyone on the list as rows of text, with a head; for a spreadsheet. */
export function participantRows({ people }: ListPage, locale: Locale): readonly (readonly string[])[] {
  const { columns: t, states } = deskWords[locale].list;
  const head = [
    ...[t.name, t.email, t.organisation, t.kind, t.sector, t.region, t.partner],
    ...[t.state, t.asked, t.diet, t.access, t.reason],
  ];
  const rows = people.map((person) => [
    person.name,
    person.email,
    person.organisation,
    person.kind && kindWords(organisationKinds, person.kind, locale),
    person.sector && kindWords(sectors, person.sector, locale),
    person.region,
    person.partnerName,
    states[person.state] ?? person.state,
    isoDay(person.askedAt),
    person.diet,
    person.access,
    person.reason,
  ]);
  return [head, ...rows];
}

/** The same as a CSV file. What someone typed never becomes a formula there. */
export const participantsCsv = (page: ListPage, locale: Locale): string =>
  stringify(participantRows(page, locale) as string[][], {
    bom: true,
    delimiter: ";",
    escape_formulas: true,
  });
