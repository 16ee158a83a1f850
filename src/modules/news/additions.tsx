import type { VNode } from "preact";
import { Heading, List, Section } from "#design";
import type { Addition } from "#platform/module";
import { words } from "./messages.ts";
import { newsOfCommunities } from "./queries/list.ts";
import { ArticleCard } from "./views/article-card.tsx";

/** How many articles stand with one learning community; the news has them all. */
const mostAround = 3;

/** The newest that editors put with a learning community, on its page: the same article, not a copy. */
export const newsAround: Addition = async (act, ids, locale) => {
  const found = await newsOfCommunities(act, ids, mostAround * ids.length);
  const pieces = new Map<string, VNode>();
  for (const id of ids) {
    const own = found.filter(({ communities }) => communities.includes(id)).slice(0, mostAround);
    if (own.length === 0) continue;
    pieces.set(
      id,
      <Section labelledBy="nieuws-hierover">
        <Heading level={2} id="nieuws-hierover">
          {words[locale].around}
        </Heading>
        <List>
          {own.map((article) => (
            <ArticleCard key={article.slug} article={article} locale={locale} />
          ))}
        </List>
      </Section>,
    );
  }
  return pieces;
};
