import type { FunctionComponent as FC } from "preact";
import { ButtonLink, Empty, Heading, Link, Figures as Numbers, Row, Section, Table, Text } from "#design";
import { available, dayParts, supportPaths } from "#modules/support";
import type { Locale } from "#platform/locale";
import { daysWords, subjectWords } from "../figures-file.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import type { Figures } from "../queries/figures.ts";
import { hows } from "../schema.ts";
import { Frame } from "./frame.tsx";

/** How support and the desk are used, for who runs the programme: figures, and no one's name. */
export const FiguresPage: FC<Figures & { readonly locale: Locale }> = ({
  regions,
  subjects,
  topics,
  hows: told,
  locale,
}) => {
  const t = words[locale].figures;
  const number = (label: string) => ({ label, number: true });
  const parts = (units: number) => dayParts(units, locale);
  const total = (of: (each: Figures["regions"][number]) => number) =>
    parts(regions.reduce((sum, each) => sum + of(each), 0));
  return (
    <Frame title={t.title} lead={t.lead} trail={[{ href: paths.figures, label: t.title }]} locale={locale}>
      <Row>
        <ButtonLink kind="secondary" href={`${paths.figuresFile}?als=csv`}>
          {t.csv}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${paths.figuresFile}?als=xlsx`}>
          {t.xlsx}
        </ButtonLink>
      </Row>
      <Numbers
        items={[
          { value: total(({ granted }) => granted), text: t.granted },
          { value: total(({ used }) => used), text: t.used },
          { value: total(available), text: t.unspent },
        ]}
      />
      <Section>
        <Heading level={2} look={3}>
          {t.perRegion}
        </Heading>
        {regions.length === 0 ? (
          <Empty title={t.noRegions} />
        ) : (
          <Table
            caption={t.perRegion}
            hideCaption
            columns={[{ label: t.region }, ...[t.granted, t.used, t.reserved, t.unspent].map(number)]}
            rows={regions.map((each) => ({
              key: each.id,
              cells: [
                <Link key="naar" href={supportPaths.ledger(each.id)}>{`${each.region} ${each.year}`}</Link>,
                ...[each.granted, each.used, each.reserved, available(each)].map(parts),
              ],
            }))}
          />
        )}
      </Section>
      <Section>
        <Heading level={2} look={3}>
          {t.perSubject}
        </Heading>
        {subjects.length === 0 ? (
          <Empty title={t.noRequests} />
        ) : (
          <Table
            caption={t.perSubject}
            hideCaption
            columns={[{ label: t.subject }, ...[t.requests, t.running, t.closed].map(number)]}
            rows={subjects.map((each) => ({
              key: each.subject,
              cells: [
                subjectWords(each.subject, locale),
                ...[each.requests, each.running, each.closed].map(String),
              ],
            }))}
          />
        )}
      </Section>
      <Section>
        <Heading level={2} look={3}>
          {t.perTopic}
        </Heading>
        <Text soft>{t.daysText}</Text>
        <Table
          caption={t.perTopic}
          hideCaption
          columns={[{ label: t.topic }, ...[t.asked, t.open, t.late, t.days, t.helped, t.themes].map(number)]}
          rows={topics.map((each) => ({
            key: each.titleNl,
            cells: [
              locale === "nl" ? each.titleNl : each.titleEn,
              ...[each.asked, each.open, each.late].map(String),
              daysWords(each.days, locale) || t.none,
              ...[each.helped, each.themes].map(String),
            ],
          }))}
        />
      </Section>
      <Section labelledBy="later">
        <Heading level={2} look={3} id="later">
          {t.later}
        </Heading>
        <Numbers
          items={hows.map((how) => ({ value: String(told[how]), text: words[locale].how.hows[how] }))}
        />
      </Section>
    </Frame>
  );
};
