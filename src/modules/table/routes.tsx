import { Hono } from "hono";
import { bordersOn, mapOn, placeName } from "#modules/areas";
import { notFound } from "#platform/errors";
import { type AppEnv, everyone, type HouseContext } from "#platform/http";
import { asText, pageTitle } from "./as-text.ts";
import { type TableFacts, tableFacts } from "./facts.ts";
import { words } from "./messages.ts";
import { called, lyingIn } from "./names.ts";
import { patchworkCsv, patchworkJson, tableCsv, tableJson } from "./open-data.ts";
import { type MapWords, nationalMap, overlapMap } from "./overlaps.ts";
import { patchwork } from "./patchwork.ts";
import { tablePaths } from "./paths.ts";
import { findPlaces, type Hit } from "./queries/find-places.ts";
import { type Asked, askedFor } from "./queries/table-page.ts";
import { codeOf } from "./subject.ts";
import { HitsPage, hitNote, StartPage, WhichPage } from "./views/choose-page.tsx";
import { PatchworkPage } from "./views/patchwork-page.tsx";
import { TablePage } from "./views/table-page.tsx";
import { readWhen, type When, yearsOf } from "./when.ts";

const section = tablePaths.page;
const keepUntil = ["areas/", "organisations/"];
/** How many hits one can choose from, and how many are suggested while typing. */
const most = { hits: 20, suggestions: 8 } as const;

export const routes = new Hono<AppEnv>()
  .get(tablePaths.page, everyone, async (c) => {
    const [code, typed] = [c.req.query("plek")?.trim(), c.req.query("zoek")?.trim()];
    if (code) return placePage(c, code);
    return typed ? hitsPage(c, typed) : startPage(c);
  })
  .get(tablePaths.text, everyone, async (c) => {
    const { facts, borders, when } = await wholeAnswer(c);
    return c.text(asText(facts, borders, addressOf(c, facts, when), c.var.locale));
  })
  .get(tablePaths.json, everyone, async (c) => {
    const { facts, borders, when } = await wholeAnswer(c);
    return open(c).json(tableJson(facts, borders, addressOf(c, facts, when)));
  })
  .get(tablePaths.csv, everyone, async (c) => {
    const { facts } = await wholeAnswer(c);
    return csv(c, tableCsv(facts), `wie-zit-er-aan-tafel-${codeOf(facts.subject)}-${facts.day}`);
  })
  .get(tablePaths.suggestions, everyone, async (c) => {
    const when = whenOf(c);
    const typed = c.req.query("zoek") ?? "";
    const hits = await c.var.act(async (act) =>
      findPlaces(act, typed, await bordersOn(act, when.day), most.suggestions, c.var.locale),
    );
    return c.json(
      hits.map((hit) => ({
        label: hit.label,
        note: hitNote(hit, c.var.locale),
        href: tablePaths.pageOf(hit.code, when.year),
      })),
    );
  })
  .get(tablePaths.patchwork, everyone, async (c) => {
    const { locale } = c.var;
    const when = whenOf(c);
    const { borders, map } = await c.var.act(async (act) => ({
      borders: await bordersOn(act, when.day),
      map: await mapOn(act, when.day),
    }));
    const figures = patchwork(borders);
    const straddling = {
      po: new Set(figures.straddling.swv_po.map(({ swv }) => swv.id)),
      vo: new Set(figures.straddling.swv_vo.map(({ swv }) => swv.id)),
    };
    return c.render(
      <PatchworkPage
        figures={figures}
        borders={borders}
        drawing={map && nationalMap(straddling, borders, map, shortMapWords(c, when, borders))}
        mapEdition={map?.edition ?? null}
        {...frameOf(c, when, borders)}
      />,
      { title: words[locale].patchwork.title, description: words[locale].patchwork.lead, section, keepUntil },
    );
  })
  .get(tablePaths.patchworkJson, everyone, async (c) => {
    const when = whenOf(c);
    const borders = await c.var.act((act) => bordersOn(act, when.day));
    const url = c.var.config.publicUrl + tablePaths.patchworkIn(when.year);
    return open(c).json(patchworkJson(patchwork(borders), borders, url));
  })
  .get(tablePaths.patchworkCsv, everyone, async (c) => {
    const borders = await c.var.act((act) => bordersOn(act, whenOf(c).day));
    return csv(c, patchworkCsv(borders), `lappendeken-${borders.day}`);
  });

const whenOf = (c: HouseContext): When => readWhen(c.req.query("jaar"), c.var.clock.now());

/** What every page of this module needs beside its own facts. */
const frameOf = (c: HouseContext, when: When, borders: Asked["borders"]) => ({
  when,
  years: yearsOf(borders, c.var.clock.now()),
  now: c.var.clock.now(),
  locale: c.var.locale,
});

async function placePage(c: HouseContext, code: string): Promise<Response> {
  const { locale } = c.var;
  const when = whenOf(c);
  const { borders, answer, map } = await c.var.act((act) => askedFor(act, code, when));
  const frame = frameOf(c, when, borders);
  const t = words[locale];
  if (!answer)
    return c.render(<HitsPage typed={code} hits={[]} {...frame} />, {
      title: t.choose.none(code),
      section,
      status: 404,
    });
  if (answer.kind === "choose")
    return c.render(<WhichPage answer={answer} {...frame} />, {
      title: t.choose.title(placeName(answer.asked, locale)),
      section,
      keepUntil,
    });
  const facts = tableFacts(answer.subject, borders);
  return c.render(
    <TablePage
      facts={facts}
      borders={borders}
      succeeded={answer.succeeded}
      drawing={map && overlapMap(facts, borders, map, mapWords(c, when, borders))}
      mapEdition={map?.edition ?? null}
      credit={map?.edition.source ?? ""}
      text={asText(facts, borders, addressOf(c, facts, when), locale)}
      {...frame}
    />,
    { title: pageTitle(facts, locale), description: t.page.lead, section, keepUntil },
  );
}

/** One hit leads straight to its page, with its code in the address; several are shown to choose from. */
async function hitsPage(c: HouseContext, typed: string): Promise<Response> {
  const { locale } = c.var;
  const when = whenOf(c);
  const { borders, hits } = await c.var.act(async (act) => {
    const there = await bordersOn(act, when.day);
    return { borders: there, hits: await findPlaces(act, typed, there, most.hits, locale) };
  });
  const [only] = hits;
  if (only && hits.length === 1) return c.redirect(tablePaths.pageOf(only.code, when.year), 303);
  const t = words[locale].choose;
  return c.render(<HitsPage typed={typed} hits={hits} {...frameOf(c, when, borders)} />, {
    title: hits.length > 0 ? t.title(typed) : t.none(typed),
    section,
  });
}

async function startPage(c: HouseContext): Promise<Response> {
  const when = whenOf(c);
  const borders = await c.var.act((act) => bordersOn(act, when.day));
  const t = words[c.var.locale].page;
  return c.render(<StartPage examples={examples(borders, c)} {...frameOf(c, when, borders)} />, {
    title: t.title,
    description: t.lead,
    section,
    keepUntil,
  });
}

/** Three places to begin with: those that are cut up most, since there it is hardest to know who has to meet. */
function examples(borders: Asked["borders"], c: HouseContext): readonly Hit[] {
  const tables = (id: string) => borders.liesIn(id, "swv_po").length + borders.liesIn(id, "swv_vo").length;
  return borders
    .all("municipality")
    .toSorted((one, other) => tables(other.id) - tables(one.id) || one.name.localeCompare(other.name, "nl"))
    .slice(0, 3)
    .map(({ code, ...place }) => ({
      kind: "municipality",
      code,
      label: placeName({ ...place, code }, c.var.locale),
      where: "",
      instead: null,
    }));
}

interface Whole {
  readonly facts: TableFacts;
  readonly borders: Asked["borders"];
  readonly when: When;
}

/** The facts about one place, for what is no page: there is nothing to choose there. */
async function wholeAnswer(c: HouseContext): Promise<Whole> {
  const when = whenOf(c);
  const code = c.req.query("plek")?.trim();
  if (!code) throw notFound();
  const { borders, answer } = await c.var.act((act) => askedFor(act, code, when));
  if (answer?.kind !== "found") throw notFound();
  return { facts: tableFacts(answer.subject, borders), borders, when };
}

const addressOf = (c: HouseContext, { subject }: TableFacts, { year }: When): string =>
  c.var.config.publicUrl + tablePaths.pageOf(codeOf(subject), year);

function mapWords(c: HouseContext, { year }: When, borders: Asked["borders"]): MapWords {
  const { locale } = c.var;
  return {
    label: (place) =>
      lyingIn(
        place,
        (["swv_po", "swv_vo", "youth_region"] as const).flatMap((kind) => borders.liesIn(place.id, kind)),
        locale,
      ),
    href: ({ code }) => tablePaths.pageOf(code, year),
    standsFor: (name, places) =>
      words[locale].map.here(name, words[locale].list(places.map((place) => called(place, locale)))),
  };
}

/** On the map of the whole country a name is enough: the table has the rest, and the page must stay light. */
const shortMapWords = (c: HouseContext, when: When, borders: Asked["borders"]): MapWords => ({
  ...mapWords(c, when, borders),
  label: (place) => placeName(place, c.var.locale),
});

/** Public facts, for programs on any website. */
function open(c: HouseContext): HouseContext {
  c.header("access-control-allow-origin", "*");
  c.header("cache-control", "public, max-age=300");
  return c;
}

function csv(c: HouseContext, text: string, name: string): Response {
  c.header("content-disposition", `attachment; filename="${name}.csv"`);
  return open(c).body(text, 200, { "content-type": "text/csv; charset=utf-8" });
}
