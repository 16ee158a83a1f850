import { Hono } from "hono";
import { synonyms } from "#modules/vocabulary";
import type { Act } from "#platform/acts";
import { type AppEnv, everyone } from "#platform/http";
import type { Locale } from "#platform/locale";
import type { HouseModule } from "#platform/module";
import { type Found, type Query, readQuery } from "#platform/search";
import { pageWords } from "../pages-words.ts";
import { sitePaths } from "../paths.ts";
import { SearchPage } from "./page.tsx";
import { learningWords, meant } from "./slips.ts";

/** Searching everything that one may see, in what all modules have for it; mounted above them. */
export function searching(modules: readonly HouseModule[]): HouseModule {
  const routes = new Hono<AppEnv>().get(sitePaths.search, everyone, async (c) => {
    const { locale } = c.var;
    const asked = (c.req.query("zoek") ?? "").trim();
    const query = readQuery(asked, synonyms);
    const { found, instead } = await c.var.act(async (act) => {
      const found = query ? await foundBy(act, modules, query, locale) : [];
      const exact = found.some(({ near }) => !near);
      return { found, instead: query && !exact ? await worthAsking(act, modules, query, locale) : null };
    });
    return c.render(
      <SearchPage
        asked={asked}
        kind={c.req.query("soort") ?? ""}
        found={found}
        instead={instead}
        locale={locale}
      />,
      // What someone searches for is not in the title: titles stay in the history of a shared computer.
      { title: pageWords[locale].search },
    );
  });
  return { name: "searching", routes, recurring: [learningWords(modules)] };
}

/** What every module has for who searches: what is upstairs first. */
async function foundBy(
  act: Act,
  modules: readonly HouseModule[],
  query: Query,
  locale: Locale,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { search } of modules.toReversed())
    if (search) found.push(...(await search(act, query, locale)));
  return found;
}

/** What was meant, when there is something to be found by it. */
async function worthAsking(
  act: Act,
  modules: readonly HouseModule[],
  query: Query,
  locale: Locale,
): Promise<string | null> {
  const instead = await meant(act, query);
  const better = instead === null ? null : readQuery(instead, synonyms);
  if (!better) return null;
  const found = await foundBy(act, modules, better, locale);
  return found.some(({ near }) => !near) ? instead : null;
}
