import { stringify } from "csv-stringify/sync";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import type { Locale } from "#platform/locale";
import { words } from "./messages.ts";
import type { BalancePage } from "./queries/balance-page.ts";
import { stateOf } from "./views/people-table.tsx";

/** Everyone on the balance page as a list for a spreadsheet. What someone typed never becomes a formula there. */
export function participantsFile({ themes }: BalancePage, locale: Locale): string {
  const t = words[locale].file;
  const rows = themes.flatMap(({ theme, people }) =>
    people.map((person) => [
      theme.title,
      person.face.name,
      person.face.organisationName,
      kindWords(organisationKinds, person.face.organisationKind, locale),
      person.face.functionTitle,
      kindWords(sectors, person.face.sector, locale),
      person.face.region,
      stateOf(person, locale),
      person.learningQuestion,
    ]),
  );
  const head = [
    t.theme,
    t.name,
    t.organisation,
    t.kind,
    t.functionTitle,
    t.sector,
    t.region,
    t.state,
    t.question,
  ];
  return stringify([head, ...rows], { bom: true, delimiter: ";", escape_formulas: true });
}
