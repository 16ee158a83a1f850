import type { FunctionComponent as FC } from "preact";
import { Alert, Content, Facts, PageHeader, SectionHead, Stack } from "#design";
import { type EditionUsed, placeName } from "#modules/areas";
import { type Locale, plainDay } from "#platform/locale";
import type { Succeeded } from "../answer.ts";
import { pageTitle } from "../as-text.ts";
import type { TableFacts } from "../facts.ts";
import { words } from "../messages.ts";
import { subjectName, withShare } from "../names.ts";
import { type ListNote, listNotes } from "../notes.ts";
import { tablePaths } from "../paths.ts";
import { codeOf } from "../subject.ts";
import { MapPart, type MapProps } from "./map-part.tsx";
import { BothPart, NeighboursPart } from "./parties-part.tsx";
import { SearchForm } from "./search-form.tsx";
import { TablesPart } from "./tables-part.tsx";
import { TakePart } from "./take-part.tsx";

interface Props extends MapProps {
  readonly succeeded: Succeeded | null;
  readonly mapEdition: EditionUsed | null;
  readonly text: string;
  readonly years: readonly string[];
  readonly now: Date;
}

/** Who sits at which table, for one place and the borders of one day. */
export const TablePage: FC<Props> = (props) => {
  const { facts, borders, succeeded, mapEdition, text, when, years, now, locale } = props;
  const t = words[locale];
  const code = codeOf(facts.subject);
  return (
    <>
      <PageHeader
        title={pageTitle(facts, locale)}
        lead={when.year === null ? t.page.leadToday : t.page.leadOf(plainDay(when.day, locale))}
        slug={code.toLowerCase()}
        theme={4}
        breadcrumbs={{
          label: t.page.breadcrumbs,
          items: [
            { href: "/", label: t.page.home },
            { href: tablePaths.page, label: t.page.title },
            { href: tablePaths.pageOf(code, when.year), label: subjectName(facts.subject, locale) },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <SearchForm typed={code} when={when} years={years} now={now} locale={locale} />
          <Notes facts={facts} succeeded={succeeded} notes={listNotes(borders, mapEdition)} locale={locale} />
          <section aria-labelledby="hoort-bij">
            <SectionHead id="hoort-bij" title={t.lies.title} />
            <Stack gap="wide">
              <LiesFacts facts={facts} locale={locale} />
              <MapPart {...props} />
            </Stack>
          </section>
          <TablesPart facts={facts} when={when} locale={locale} />
          <BothPart facts={facts} when={when} locale={locale} />
          <NeighboursPart facts={facts} when={when} locale={locale} />
          <TakePart code={code} text={text} borders={borders} when={when} locale={locale} />
        </Stack>
      </Content>
    </>
  );
};

const LiesFacts: FC<{ readonly facts: TableFacts; readonly locale: Locale }> = ({ facts, locale }) => {
  const t = words[locale];
  const { subject } = facts;
  return (
    <Facts
      items={facts.lies
        // That an area lies in itself is no news.
        .filter(({ kind }) => kind !== subject.place.kind)
        .map(({ kind, parts }) => ({
          term: t.kinds[kind],
          value: parts.length === 0 ? t.lies.none : parts.map((part) => withShare(part, locale)).join("; "),
        }))}
    />
  );
};

interface NotesProps {
  readonly facts: TableFacts;
  readonly succeeded: Succeeded | null;
  readonly notes: readonly ListNote[];
  readonly locale: Locale;
}

/** What one has to know before believing the page: another name, another year. */
const Notes: FC<NotesProps> = ({ facts: { subject }, succeeded, notes, locale }) => {
  const t = words[locale];
  const said = [
    succeeded &&
      t.notes.successor(
        placeName(succeeded.old, locale),
        plainDay(succeeded.on, locale),
        placeName(subject.place, locale),
      ),
    subject.kind === "spot" && subject.school && t.notes.schoolSpot(subject.school.name, subject.digits),
    subject.kind === "spot" && subject.swvs.length === 0 && t.notes.noSwv,
    ...noteLines(notes, locale),
  ].filter((line): line is string => typeof line === "string");
  if (said.length === 0) return null;
  return (
    <Alert tone="info" title={t.notes.title}>
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Alert>
  );
};

/** Which lists are of another year, in sentences. */
export const noteLines = (notes: readonly ListNote[], locale: Locale): readonly string[] => {
  const t = words[locale];
  return notes.map(({ what, lists, from }) => {
    const names = t.list(lists.map((list) => t.lists[list]));
    if (what === "missing") return t.notes.missing(names);
    return t.notes[what](names, plainDay(from, locale));
  });
};
