import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Disclosure, Heading, Row, Section, Table, Text } from "#design";
import type { AnyImporter } from "#platform/imports";
import type { Locale } from "#platform/locale";
import { faultSentence, words } from "../messages.ts";
import type { Preview } from "../preview.ts";
import { dayWords, wholeNumber } from "../show.ts";
import { nameOfList } from "./preview-text.ts";

interface PartProps {
  readonly preview: Preview;
  readonly importer: AnyImporter | null;
  readonly locale: Locale;
}

/** How many facts are new, different, gone and the same, per list. */
export const Changes: FC<PartProps> = ({ preview, importer, locale }) => {
  const t = words[locale].run;
  if (preview.changes.length === 0) return null;
  return (
    <Table
      caption={t.changes}
      columns={[
        { label: t.list },
        { label: t.from },
        ...[t.added, t.changed, t.gone, t.same].map((label) => ({ label, number: true })),
      ]}
      rows={preview.changes.map(({ list, validFrom, added, changed, gone, same }) => ({
        key: `${list} ${validFrom}`,
        cells: [
          nameOfList(importer, list, locale),
          dayWords(validFrom, locale),
          ...[added, changed, gone, same].map((count) => wholeNumber(count, locale)),
        ],
      }))}
    />
  );
};

/** What is different, fact by fact, for who wants to see it. */
export const Differences: FC<PartProps> = ({ preview, importer, locale }) => {
  const t = words[locale].run;
  const { differences, changes } = preview;
  if (differences.length === 0) return null;
  const all = changes.reduce((sum, { added, changed, gone }) => sum + added + changed + gone, 0);
  const summary =
    differences.length < all ? t.differencesFirst(differences.length) : t.differences(differences.length);
  return (
    <Disclosure summary={summary}>
      <Table
        caption={summary}
        hideCaption
        columns={[{ label: t.code }, { label: t.list }, { label: t.before }, { label: t.after }]}
        rows={differences.map(({ list, code, before, after }, i) => ({
          key: `${i} ${code}`,
          cells: [code, nameOfList(importer, list, locale), said(before, locale), said(after, locale)],
        }))}
      />
    </Disclosure>
  );
};

/** A fact as it is or will be; a code may stand there without a name. */
const said = (fact: string | null, locale: Locale): string =>
  fact === null ? words[locale].run.nothing : fact || words[locale].run.unnamed;

interface FaultTableProps {
  readonly preview: Preview;
  readonly title: string;
  readonly text?: string;
  /** Where the whole list is handed out as a file. */
  readonly href: string;
  readonly locale: Locale;
}

/** How many faults are shown on the page; the file has more. */
const shown = 50;

/** What is wrong, with where and why. */
export const FaultTable: FC<FaultTableProps> = ({ preview, title, text, href, locale }) => {
  const t = words[locale];
  const { faults, faultCount } = preview;
  if (faultCount === 0) return null;
  return (
    <Section>
      <Heading level={2} look={3} id="wat-niet-klopt">
        {title}
      </Heading>
      {text && <Text>{text}</Text>}
      <Table
        caption={title}
        hideCaption
        columns={[{ label: t.run.where }, { label: t.run.reason }]}
        rows={faults.slice(0, shown).map((fault, i) => ({
          key: String(i),
          cells: [fault.line === null ? t.wholeFile : t.onLine(fault.line), faultSentence(fault, locale)],
        }))}
      />
      {faultCount > shown && <Text soft>{t.run.first(shown, faultCount)}</Text>}
      <Row>
        <ButtonLink href={href} kind="subtle" download>
          {t.run.download}
        </ButtonLink>
      </Row>
    </Section>
  );
};
