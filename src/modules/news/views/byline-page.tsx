import type { FunctionComponent as FC } from "preact";
import { Content, Heading, List, PageHeader, Stack, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import type { Byline, ArticleCard as Card } from "../schema.ts";
import { ArticleCard } from "./article-card.tsx";

interface Props {
  readonly byline: Byline;
  readonly cards: readonly Card[];
  readonly locale: Locale;
}

/** Someone who speaks: what they do, which interest they have, and what they wrote. */
export const BylinePage: FC<Props> = ({ byline, cards, locale }) => {
  const { home, crumbs, list, byline: t } = words[locale];
  return (
    <>
      <PageHeader
        title={byline.name}
        lead={byline.role}
        slug={byline.slug}
        theme={4}
        breadcrumbs={{
          label: crumbs,
          items: [
            { href: "/", label: home },
            { href: newsPaths.list, label: list.title },
            { href: newsPaths.byline(byline.slug), label: byline.name, current: true },
          ],
        }}
      />
      <Content theme={4}>
        <Stack gap="wide">
          {(byline.about !== "" || byline.interest !== "") && (
            <Stack reading>
              {byline.about !== "" && <Text>{byline.about}</Text>}
              {byline.interest !== "" && (
                <Text>
                  <b>{t.interest}:</b> {byline.interest}
                </Text>
              )}
            </Stack>
          )}
          <Stack>
            <Heading level={2}>{t.wrote}</Heading>
            <List>
              {cards.map((card) => (
                <ArticleCard key={card.slug} article={card} locale={locale} />
              ))}
            </List>
          </Stack>
        </Stack>
      </Content>
    </>
  );
};
