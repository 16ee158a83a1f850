import { Hono } from "hono";
import { z } from "zod";
import { areaOf } from "#modules/areas";
import { notFound } from "#platform/errors";
import { atomFeed, atomType } from "#platform/html";
import {
  type AppEnv,
  everyone,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { isoDay, plainDay } from "#platform/locale";
import { growExample, removeBranch, tellBranch } from "../commands/branch.ts";
import { words } from "../messages.ts";
import { libraryPaths as paths } from "../paths.ts";
import { mostCompared } from "../policy.ts";
import { cardAt, versionsOf } from "../queries/card.ts";
import { definitionOf, definitionVersions } from "../queries/definition.ts";
import { examplePage } from "../queries/example-page.ts";
import { listExamples, toCompare } from "../queries/list.ts";
import { exampleData } from "../schema-org.ts";
import { childDataIn } from "../sightings.ts";
import { ComparePage } from "../views/compare-page.tsx";
import { DefinitionPage } from "../views/definition-page.tsx";
import { ExamplePage, GonePage, VersionPage } from "../views/example-page.tsx";
import { listAddress, listQuestion } from "../views/list-address.ts";
import { ListPage } from "../views/list-page.tsx";
import { PrintPage } from "../views/print-page.tsx";

const section = paths.list;
const keepUntil = ["library/"];

/** What everyone reads, and where members tell that they do the same. */
export const readerRoutes = new Hono<AppEnv>()
  .get(paths.list, everyone, async (c) => {
    const { locale, clock } = c.var;
    const { question, answer } = await asked(c);
    return c.render(
      <ListPage question={question} answer={answer} today={isoDay(clock.now())} locale={locale} />,
      {
        title: words[locale].list.nav,
        description: words[locale].list.lead,
        canonical: listAddress(question, answer.definition),
        section,
        keepUntil,
      },
    );
  })
  .get(paths.feed, everyone, async (c) => {
    const { locale, config, clock } = c.var;
    const { question, answer } = await asked(c, { order: "new", page: 1 });
    const address = (path: string) => config.publicUrl + path;
    const text = atomFeed({
      title: words[locale].feed.title,
      self: address(listAddress(question, answer.definition, paths.feed)),
      page: address(listAddress(question, answer.definition)),
      lang: locale,
      author: "Schakel",
      updated: answer.cards[0]?.changedAt ?? clock.now(),
      entries: answer.cards.map(({ exampleId, slug, title, summary, publishedAt, changedAt }) => ({
        ...{ id: `urn:uuid:${exampleId}`, title, summary, href: address(paths.example(slug)) },
        published: publishedAt,
        updated: changedAt,
      })),
    });
    return c.body(text, 200, { "content-type": atomType });
  })
  .get(paths.compare, everyone, async (c) => {
    const { locale } = c.var;
    const slugs = [...new Set(new URL(c.req.url).searchParams.getAll("v"))];
    const page = await c.var.act(async (act) => ({
      cards: await toCompare(act, slugs.slice(0, mostCompared)),
      definition: await definitionOf(act),
    }));
    return c.render(<ComparePage {...page} tooMany={slugs.length > mostCompared} locale={locale} />, {
      title: words[locale].compare.title,
      section,
      keepUntil,
    });
  })
  .get(paths.definition, everyone, (c) => definitionPage(c))
  .get(paths.definitionVersion(":version"), everyone, (c) => definitionPage(c, c.req.param("version")))
  .get(paths.example(":slug"), everyone, (c) => page(c, { values: {}, errors: {} }))
  .get(paths.version(":slug", ":number"), everyone, async (c) => {
    const { locale } = c.var;
    const found = await c.var.act(async (act) => {
      const card = await cardAt(act, c.req.param("slug"));
      const versions = card ? await versionsOf(act, card.exampleId) : [];
      const version = versions.find(({ number }) => String(number) === c.req.param("number"));
      if (!card || !version?.content) throw notFound();
      return {
        card,
        version,
        telling: version.content,
        definition: await definitionOf(act, card.definition),
      };
    });
    const { card, version, telling, definition } = found;
    return c.render(
      <VersionPage
        slug={card.slug}
        number={version.number}
        day={plainDay(isoDay(version.publishedAt), locale)}
        telling={telling}
        definition={definition}
        locale={locale}
      />,
      { title: telling.title, section },
    );
  })
  .get(paths.print(":slug"), everyone, async (c) => {
    const { locale, config } = c.var;
    const found = await c.var.act(async (act) => ({
      card: await cardAt(act, c.req.param("slug")),
      definition: await definitionOf(act),
    }));
    const { card, definition } = found;
    if (!card) throw notFound();
    return c.render(
      <PrintPage card={card} definition={definition} publicUrl={config.publicUrl} locale={locale} />,
      { title: words[locale].print.title(card.title), section },
    );
  })
  .post(paths.branch(":slug"), members, async (c) => {
    const { locale, clock } = c.var;
    const t = words[locale].family;
    const slug = c.req.param("slug");
    const form = await readForm(c, Branch(clock.now().getFullYear()), {
      place: { missing: t.placeMissing },
      since: { missing: t.sinceWrong, wrong: t.sinceWrong, tooShort: t.sinceWrong, tooLong: t.sinceWrong },
      changed: { missing: t.changedMissing },
    });
    if (!form.ok) return page(c, form);
    const { place, since, changed, parent } = form.input;
    const [seen] = childDataIn(changed, locale, clock.now());
    if (seen) return page(c, { values: form.values, errors: { changed: t.childData(seen) } });
    const area = await c.var.act((act) => areaOf(act, place, locale));
    if (area.found !== "one") {
      const sentence = area.found === "none" ? t.placeUnknown : t.placeMany(area.names.join(", "));
      return page(c, { values: form.values, errors: { place: sentence } });
    }
    const { actor } = c.var;
    // It is public at once, on a page that others wrote.
    await c.var.limits.take(
      { name: "library/branch", points: 20, seconds: 60 * 60 },
      actor.kind === "person" ? actor.id : "",
    );
    return once(c, async (act) => {
      const branch = { areaId: area.id, areaName: area.name, since, changed, parentId: parent || null };
      await tellBranch(act, slug, branch);
      return `${paths.example(slug)}?gelukt=verteld#wij-ook`;
    });
  })
  .post(paths.removeBranch(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const id = fieldValue(await formFields(c), "branch");
    await c.var.act((act) => removeBranch(act, slug, id));
    return c.redirect(`${paths.example(slug)}?gelukt=weg#wij-ook`, 303);
  })
  .post(paths.grow(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const id = fieldValue(await formFields(c), "branch");
    const made = await c.var.act((act) => growExample(act, slug, id));
    return c.redirect(paths.step(made, "verhaal"), 303);
  });

const Branch = (thisYear: number) =>
  z.object({
    place: z.string().trim().min(1).max(120),
    since: z.coerce.number().int().min(1990).max(thisYear),
    changed: z.string().trim().min(1).max(600),
    parent: z.string().default(""),
  });

/** The question in the address, with its answer. */
async function asked(c: HouseContext, instead: Partial<Parameters<typeof listExamples>[1]> = {}) {
  return c.var.act(async (act) => {
    const question = {
      ...listQuestion(new URL(c.req.url).searchParams, await definitionOf(act)),
      ...instead,
    };
    return { question, answer: await listExamples(act, question) };
  });
}

async function definitionPage(c: HouseContext, version?: string) {
  const { locale } = c.var;
  const data = await c.var.act(async (act) => ({
    definition: await definitionOf(act, version),
    versions: await definitionVersions(act),
  }));
  return c.render(<DefinitionPage {...data} locale={locale} />, {
    title: words[locale].definition.title,
    section,
  });
}

async function page(
  c: HouseContext,
  { values, errors }: { readonly values: Fields; readonly errors: FieldErrors },
) {
  const { locale, clock, config } = c.var;
  const found = await c.var.act((act) => examplePage(act, c.req.param("slug") ?? ""));
  if ("gone" in found) {
    const { goneOn, why } = found.gone;
    return c.render(<GonePage day={plainDay(goneOn, locale)} why={why} locale={locale} />, {
      title: words[locale].gone.title,
      section,
      status: 410,
    });
  }
  const failed = Object.keys(errors).length > 0;
  return c.render(
    <ExamplePage
      {...found.page}
      done={failed ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      formKey={newId()}
      now={clock.now()}
      locale={locale}
    />,
    {
      title: found.page.card.title,
      description: found.page.card.summary,
      section,
      canonical: paths.example(found.page.card.slug),
      data: exampleData(found.page.card, config.publicUrl),
      ...(failed ? { status: 422 as const } : { keepUntil }),
    },
  );
}
