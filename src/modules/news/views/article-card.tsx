import type { FunctionComponent as FC } from "preact";
import { CardRow, type Theme } from "#design";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import type { Kind } from "../kinds.ts";
import { words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import type { ListedArticle } from "../queries/list.ts";

/** Every kind has its colour, so that a list can be read at a glance. */
export const themeOfKind: Readonly<Record<Kind, Theme>> = {
  news: 2,
  column: 4,
  lookBack: 3,
  publication: 1,
  video: 1,
};

interface Props {
  readonly article: Pick<
    ListedArticle,
    "slug" | "kind" | "title" | "summary" | "sectors" | "areaName" | "publishedAt"
  > & { readonly author?: string | null };
  readonly level?: 2 | 3 | 4;
  readonly locale: Locale;
}

/** An article among others, with its day before anything else. */
export const ArticleCard: FC<Props> = ({ article, level = 3, locale }) => {
  const t = words[locale];
  const { slug, kind, title, summary, sectors, areaName, publishedAt, author } = article;
  return (
    <CardRow
      href={newsPaths.article(slug)}
      title={title}
      level={level}
      text={summary}
      theme={themeOfKind[kind]}
      themeName={t.kinds[kind]}
      cover={slug}
      meta={[
        {
          text: <time datetime={isoDay(publishedAt)}>{plainDay(isoDay(publishedAt), locale)}</time>,
        },
        ...(author ? [{ icon: "user" as const, text: author }] : []),
        ...(areaName ? [{ icon: "map-pin" as const, text: areaName }] : []),
        ...(sectors.length > 0
          ? [{ icon: "school" as const, text: sectors.map((sector) => t.sectors[sector]).join(", ") }]
          : []),
      ]}
    />
  );
};
