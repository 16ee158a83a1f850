import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type AppEnv, everyone, type HouseContext, keptAnswer } from "#platform/http";
import type { HouseModule } from "#platform/module";
import type { OpenCollection, OpenPage } from "#platform/open-data";
import { sitePaths } from "../paths.ts";
import { asVisitor } from "./as-visitor.ts";
import { blockRoutes } from "./blocks.tsx";
import { apiVersion, openApiDocument } from "./document.ts";
import { OpenDataPage } from "./page.tsx";
import { openDataPaths as paths } from "./paths.ts";
import { readQuestion } from "./question.ts";
import { mostInPart, siteMapIndex, siteMapPart, xmlType } from "./site-map.ts";
import { openDataWords } from "./words.ts";

const json = "application/json; charset=utf-8";

/** What the house gives away: its open data as an API, and the map of its pages. */
export function openDataRoutes(modules: readonly HouseModule[]): Hono<AppEnv> {
  const collections = modules.flatMap(({ open }) => open ?? []);
  const app = new Hono<AppEnv>();
  app.use(
    `${paths.api}/*`,
    cors({ origin: "*", allowMethods: ["GET"], exposeHeaders: ["API-Version", "Link"] }),
  );
  app.use(`${paths.api}/*`, async (c, next) => {
    await next();
    c.header("API-Version", apiVersion);
  });
  app.get(paths.document, everyone, (c) => {
    const { publicUrl, mailFrom } = c.var.config;
    const document = openApiDocument(collections, { publicUrl, mail: bareAddress(mailFrom) });
    return keptAnswer(c, JSON.stringify(document), json, ["site/"]);
  });
  for (const collection of collections) {
    app.get(paths.list(collection.name), everyone, (c) => list(c, collection));
    app.get(paths.one(collection.name, ":id"), everyone, (c) => one(c, collection, c.req.param("id") ?? ""));
  }
  return app
    .route("/", blockRoutes)
    .get(paths.page, everyone, (c) => {
      const { locale, config } = c.var;
      const { title, lead } = openDataWords[locale];
      return c.render(
        <OpenDataPage collections={collections} publicUrl={config.publicUrl} locale={locale} />,
        { title, description: lead, canonical: paths.page, keepUntil: ["site/"] },
      );
    })
    .get(paths.siteMap, everyone, async (c) => {
      const pages = await asVisitor(c, (act) => allPages(act, modules));
      return keptAnswer(c, siteMapIndex(c.var.config.publicUrl, pages.length), xmlType, changesPages);
    })
    .get(paths.siteMapPart(":part{[0-9]+\\.xml}"), everyone, async (c) => {
      const pages = await asVisitor(c, (act) => allPages(act, modules));
      const from = (Number.parseInt(c.req.param("part"), 10) - 1) * mostInPart;
      if (from < 0 || from >= pages.length) throw notFound();
      const part = pages.slice(from, from + mostInPart);
      return keptAnswer(c, siteMapPart(c.var.config.publicUrl, part), xmlType, changesPages);
    });
}

/** A map may be a minute behind: whatever happens, the cache keeps no page longer. */
const changesPages: readonly string[] = [];

async function list(c: HouseContext, collection: OpenCollection): Promise<Response> {
  const { filters, slice } = readQuestion(collection, c.req.query());
  // One more than asked tells whether there is a next part.
  const found = await asVisitor(c, (act) =>
    collection.list(act, filters as never, { ...slice, most: slice.most + 1 }),
  );
  const results = found.slice(0, slice.most);
  const next = found.length > slice.most ? nextPart(c, results.at(-1)!.id) : null;
  if (next) c.header("link", `<${next}>; rel="next"`);
  return keptAnswer(c, JSON.stringify({ resultaten: results, volgende: next }), json, collection.keepUntil);
}

async function one(c: HouseContext, collection: OpenCollection, id: string): Promise<Response> {
  const found = await asVisitor(c, (act) => collection.one(act, id));
  if (!found) throw notFound();
  return keptAnswer(c, JSON.stringify(found), json, collection.keepUntil);
}

function nextPart(c: HouseContext, lastId: string): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set("na", lastId);
  return `${c.var.config.publicUrl}${pathname}?${searchParams}`;
}

/** Pages of the house itself, and what every module has. */
async function allPages(act: Act, modules: readonly HouseModule[]): Promise<readonly OpenPage[]> {
  const own = [
    sitePaths.home,
    sitePaths.accessibility,
    sitePaths.privacy,
    sitePaths.security,
    sitePaths.source,
    paths.page,
  ].map((path) => ({ path }));
  const theirs: OpenPage[] = [];
  for (const { pages } of modules) theirs.push(...((await pages?.(act)) ?? []));
  return [...own, ...theirs];
}

/** "Schakel <schakel@example>" -> "schakel@example" */
const bareAddress = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
