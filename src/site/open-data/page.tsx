import type { FunctionComponent as FC } from "preact";
import { Content, CopyText, Heading, Link, LinkList, PageHeader, Section, Stack, Text } from "#design";
import { eventPaths } from "#modules/events";
import { libraryPaths } from "#modules/library";
import type { Locale } from "#platform/locale";
import type { OpenCollection } from "#platform/open-data";
import { pageWords } from "../pages-words.ts";
import { sitePaths } from "../paths.ts";
import { openDataPaths as paths } from "./paths.ts";
import { openDataWords } from "./words.ts";

interface Props {
  readonly collections: readonly OpenCollection[];
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** What one can take along to another site, calendar or program, and how. */
export const OpenDataPage: FC<Props> = ({ collections, publicUrl, locale }) => {
  const t = openDataWords[locale];
  const crumbs = pageWords[locale];
  const blocks = [
    { id: "blok-agenda", title: t.agendaBlock, note: t.agendaBlockText, path: paths.agendaBlock },
    { id: "blok-voorbeelden", title: t.examplesBlock, path: paths.examplesBlock },
  ];
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={{ label: crumbs.crumbs, items: [{ href: sitePaths.home, label: crumbs.start }] }}
      />
      <Content>
        <Stack gap="wide" reading>
          <Section>
            <Heading level={2}>{t.blocks}</Heading>
            <Text>{t.blocksText}</Text>
            {blocks.map(({ id, title, note, path }) => (
              <Stack key={id}>
                <Heading level={3}>{title}</Heading>
                {note && <Text>{note}</Text>}
                <CopyText
                  id={id}
                  label={t.code(title)}
                  value={`<iframe src="${publicUrl}${path}" title="${title}" width="100%" height="480" style="border:0" loading="lazy"></iframe>`}
                  rows={5}
                  copy={t.copy}
                  copied={t.copied}
                />
                <Text>
                  <Link href={path}>{t.seeBlock}</Link>
                </Text>
              </Stack>
            ))}
          </Section>
          <Section>
            <Heading level={2}>{t.follow}</Heading>
            <Text>{t.followText}</Text>
            <LinkList
              items={[
                { href: libraryPaths.feed, title: t.newExamples, note: t.newExamplesNote },
                { href: eventPaths.publicFeed, title: t.calendar, note: t.calendarNote },
              ]}
            />
          </Section>
          <Section>
            <Heading level={2}>{t.programs}</Heading>
            {t.programsText.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            <LinkList
              items={[
                ...collections.map(({ name, title, about }) => ({
                  href: paths.list(name),
                  title,
                  note: <span lang={locale === "nl" ? undefined : "nl"}>{about}</span>,
                })),
                { href: paths.document, title: t.document, note: t.documentNote },
              ]}
            />
          </Section>
          <Section>
            <Heading level={2}>{t.agreements}</Heading>
            <ul>
              {t.agreementsText.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Section>
        </Stack>
      </Content>
    </>
  );
};
