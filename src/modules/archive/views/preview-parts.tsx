import type { FunctionComponent as FC } from "preact";
import { Alert, ButtonLink, Disclosure, Heading, Link, Pagination, Row, Section, Table, Text } from "#design";
import { newsPaths } from "#modules/news";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { archivePaths as paths } from "../paths.ts";
import type { Counted, ImportPage, ListedItem } from "../queries/imports.ts";

interface Props extends ImportPage {
  readonly page: number;
  readonly locale: Locale;
}

/** What the file holds, and everything that would come differently or not at all. */
export const Preview: FC<Props> = (props) => {
  const { run, notes, holds, editedHere, addressesTaken, pictures, locale } = props;
  const t = words[locale];
  const alerts = [
    ...(editedHere > 0 ? [t.one.editedHere(editedHere)] : []),
    ...(addressesTaken > 0 ? [t.one.taken(addressesTaken)] : []),
    ...(pictures > 0 ? [t.one.pictures(pictures)] : []),
  ];
  return (
    <>
      <Kinds {...props} />
      {alerts.length > 0 && (
        <Alert tone="info">
          {alerts.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </Alert>
      )}
      {holds.length > 0 && (
        <Section labelledBy="blijft-concept">
          <Heading level={2} look={3} id="blijft-concept">
            {t.one.held}
          </Heading>
          <Text>{t.one.heldText}</Text>
          {holds.map((one) => (
            <Group key={one.what} {...one} label={t.holds[one.what]} locale={locale} />
          ))}
        </Section>
      )}
      {(notes.length > 0 || run.leftOut.length > 0) && (
        <Section labelledBy="anders">
          <Heading level={2} look={3} id="anders">
            {t.one.noticed}
          </Heading>
          <Text>{t.one.noticedText}</Text>
          {notes.map((one) => (
            <Group key={one.what} {...one} label={t.notes[one.what]} locale={locale} />
          ))}
          <Left {...props} />
          <Row>
            <ButtonLink kind="secondary" icon="download" href={paths.notes(run.id)}>
              {t.one.download}
            </ButtonLink>
          </Row>
        </Section>
      )}
    </>
  );
};

const Kinds: FC<Props> = ({ origins, locale }) => {
  const t = words[locale];
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const day = (moment: string) => plainDay(isoDay(new Date(moment)), locale);
  return (
    <Table
      caption={t.one.kinds}
      columns={[
        { label: t.one.kind },
        ...[t.one.total, t.one.open, t.one.known, t.one.changed].map((label) => ({ label, number: true })),
        { label: t.one.days },
      ]}
      rows={origins.map(({ origin, total, open, same, changed, from, until }) => ({
        key: origin,
        cells: [
          t.origin(origin),
          ...[total, open, same, changed].map(number),
          from && until ? `${day(from)} – ${day(until)}` : t.one.noDays,
        ],
      }))}
    />
  );
};

/** One thing that was noticed, with the pieces where. */
const Group: FC<Counted<string> & { readonly label: string; readonly locale: Locale }> = ({
  label,
  count,
  examples,
  locale,
}) => {
  const t = words[locale].one;
  // Why a piece is held says it all; only of a note there is something to show.
  const quoted = examples.some(({ said }) => said !== "");
  return (
    <Disclosure summary={`${label} (${count})`}>
      <Table
        caption={label}
        hideCaption
        columns={[{ label: t.title }, ...(quoted ? [{ label: words[locale].csv[3]! }] : [])]}
        rows={examples.map(({ title, said }, i) => ({
          key: `${i}`,
          cells: quoted ? [title, said] : [title],
        }))}
      />
      <Text small soft>
        {t.some(examples.length, count)}
      </Text>
    </Disclosure>
  );
};

const mostLeft = 50;

const Left: FC<Props> = ({ run: { leftOut }, locale }) => {
  const t = words[locale];
  if (leftOut.length === 0) return null;
  return (
    <Disclosure summary={t.one.left(leftOut.length)}>
      <Table
        caption={t.one.left(leftOut.length)}
        hideCaption
        columns={[{ label: t.one.title }, { label: t.one.kind }, { label: t.csv[2]! }]}
        rows={leftOut.slice(0, mostLeft).map(({ title, origin, why }, i) => ({
          key: `${i}`,
          cells: [title, t.origin(origin), t.leftOut[why]],
        }))}
      />
      <Text small soft>
        {t.one.some(Math.min(mostLeft, leftOut.length), leftOut.length)}
      </Text>
    </Disclosure>
  );
};

/** Every piece, the newest first, with what would come of it or came of it. */
export const Pieces: FC<Props> = ({ run, items, page, pages, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="stukken">
      <Heading level={2} look={3} id="stukken">
        {t.one.pieces}
      </Heading>
      <Table
        caption={t.one.piecesTable}
        hideCaption
        columns={[
          { label: t.one.title },
          { label: t.one.day },
          { label: t.one.kind },
          { label: t.one.becomes },
        ]}
        rows={items.map((item) => ({
          key: `${item.number}`,
          cells: [
            item.outcome === "public" || item.outcome === "draft" ? (
              <Link href={newsPaths.look(item.articleId)}>{item.title}</Link>
            ) : (
              item.title
            ),
            item.publishedAt ? plainDay(isoDay(new Date(item.publishedAt)), locale) : t.one.noDays,
            t.origin(item.origin),
            becomes(item, locale),
          ],
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `${paths.one(run.id)}?bladzijde=${number}#stukken`}
        words={t.pagination}
      />
    </Section>
  );
};

function becomes({ outcome, before, holds }: ListedItem, locale: Locale): string {
  const t = words[locale];
  if (outcome) return t.outcomes[outcome];
  const reasons = holds.map((hold) => t.holds[hold]).join("; ");
  return [t.one.before[before], before === "same" ? "" : reasons || t.one.can]
    .filter((part) => part !== "")
    .join(": ");
}
