import { kindWords, organisationKinds, sectors } from "#modules/people";
import { isoDay, type Locale } from "#platform/locale";
import { deskWords } from "./messages.ts";
import type { ListPage } from "./queries/list.ts";
import type { Answer } from "./schema.ts";

/** Everyone on the list as rows of text, with a head; for a spreadsheet. */
export function participantRows(
  { people, questions }: ListPage,
  locale: Locale,
): readonly (readonly string[])[] {
  const { columns: t, states } = deskWords[locale].list;
  const asked = questions.map(({ words }) => words);
  const head = [
    ...[t.name, t.email, t.organisation, t.kind, t.sector, t.region, t.partner],
    ...[t.state, t.asked, t.diet, t.access, t.reason],
    ...asked,
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
    ...questions.map(({ id }) => answerInWords(person.answers.find(({ questionId }) => questionId === id))),
  ]);
  return [head, ...rows];
}

/** An answer as one line: what was written, what was chosen, or how the file is called. */
export const answerInWords = (answer: Answer | undefined): string =>
  answer ? [answer.text, ...answer.chosen, answer.fileName].filter(Boolean).join("; ") : "";
