import type { HouseModule } from "#platform/module";
import { newsOf } from "./queries/news.ts";
import { NewsPanel } from "./views/news-panel.tsx";

/** Counts what is new in one's groups; not a word of it is on this page. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const news = (await newsOf(act)).filter(({ fresh }) => fresh > 0);
  return { tasks: [], panels: news.length === 0 ? [] : [<NewsPanel news={news} locale={locale} />] };
};
