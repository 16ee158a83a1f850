import type { FunctionComponent as FC } from "preact";
import { Heading, Link, LinkList, Row, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { type GroupNews, mostCounted } from "../queries/news.ts";

interface Props {
  readonly groups: readonly GroupNews[];
  readonly locale: Locale;
}

/** The box on someone's start page that counts what is new in their groups. */
export const NewsPanel: FC<Props> = ({ groups, locale }) => {
  const t = words[locale].panel;
  const news = groups.filter(({ fresh }) => fresh > 0);
  return (
    <Section boxed labelledBy="nieuw-in-groepen">
      <Heading level={2} look={3} id="nieuw-in-groepen">
        {t.title}
      </Heading>
      {news.length === 0 ? (
        <Text>{t.nothing}</Text>
      ) : (
        <LinkList
          items={news.map(({ slug, title, fresh }) => ({
            href: conversationPaths.group(slug),
            title,
            note: t.fresh(fresh, mostCounted),
          }))}
        />
      )}
      <Row>
        <Link href={conversationPaths.notices}>{t.settings}</Link>
        <Link href={conversationPaths.written}>{words[locale].written.title}</Link>
      </Row>
    </Section>
  );
};
