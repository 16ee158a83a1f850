import type { FunctionComponent as FC } from "preact";
import { Heading, Link, LinkList, Section, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { type GroupNews, mostCounted } from "../queries/news.ts";

interface Props {
  readonly news: readonly GroupNews[];
  readonly locale: Locale;
}

/** The box on someone's start page that counts what is new in their groups. */
export const NewsPanel: FC<Props> = ({ news, locale }) => {
  const t = words[locale].panel;
  return (
    <Section boxed labelledBy="nieuw-in-groepen">
      <Heading level={2} look={3} id="nieuw-in-groepen">
        {t.title}
      </Heading>
      <LinkList
        items={news.map(({ slug, title, fresh }) => ({
          href: conversationPaths.group(slug),
          title,
          note: t.fresh(fresh, mostCounted),
        }))}
      />
      <Text small>
        <Link href={conversationPaths.notices}>{t.settings}</Link>
      </Text>
    </Section>
  );
};
