import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { conversationPaths } from "./paths.ts";
import { newsOf } from "./queries/news.ts";
import { NewsPanel } from "./views/news-panel.tsx";

/** Counts what is new in one's groups, and asks how one goes on after a year; not a word of what was said is on this page. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const groups = await newsOf(act);
  return {
    tasks: groups
      .filter(({ readOnly, saidFarewell }) => readOnly && !saidFarewell)
      .map(({ slug, communityTitle }) => ({
        text: words[locale].panel.farewell(communityTitle),
        href: conversationPaths.farewell(slug),
      })),
    panels: groups.length === 0 ? [] : [<NewsPanel groups={groups} locale={locale} />],
  };
};
