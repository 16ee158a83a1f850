import { Hono } from "hono";
import { z } from "zod";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
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
import { addByline, changeByline } from "../commands/bylines.ts";
import { approve, giveBack, takeBack } from "../commands/decide.ts";
import { askSecondEditor, discardDraft, reviseArticle, startArticle } from "../commands/write.ts";
import { emptyDraft } from "../draft.ts";
import { kinds } from "../kinds.ts";
import { deskWords } from "../messages.ts";
import { newsPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { draftPage } from "../queries/article-page.ts";
import { bylines, desk, deskArticle, editorsOnly } from "../queries/desk.ts";
import { BylinesPage } from "../views/bylines-page.tsx";
import { DeskPage } from "../views/desk-page.tsx";
import { seenField } from "../views/edit-fields.tsx";
import { LookPage } from "../views/look-page.tsx";

const section = paths.list;

/** The editors' desk: what is being made, who speak, and the second pair of eyes. */
export const deskRoutes = new Hono<AppEnv>()
  .get(paths.desk, members, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act(desk);
    return c.render(<DeskPage {...page} done={c.req.query("gelukt")} formKey={newId()} locale={locale} />, {
      title: deskWords[locale].title,
      section,
    });
  })
  .post(paths.desk, members, async (c) => {
    const form = await readForm(c, z.object({ kind: z.enum(kinds).catch("news") }));
    const kind = form.ok ? form.input.kind : "news";
    return once(c, async (act) => paths.edit(await startArticle(act, kind)));
  })
  .get(paths.bylines, members, (c) => bylinesPage(c))
  .post(paths.bylines, members, async (c) => {
    await c.var.act(async (act) => editorsOnly(act));
    const form = await readByline(c);
    if (!form.ok) return bylinesPage(c, form);
    const { agree: _, ...wish } = form.input;
    return once(c, async (act) => {
      await addByline(act, wish);
      return `${paths.bylines}?gelukt=schrijver`;
    });
  })
  .get(paths.editByline(":id"), members, (c) => bylinesPage(c))
  .post(paths.editByline(":id"), members, async (c) => {
    await c.var.act(async (act) => editorsOnly(act));
    const form = await readByline(c);
    if (!form.ok) return bylinesPage(c, form);
    const { agree: _, ...wish } = form.input;
    await c.var.act((act) => changeByline(act, idIn(c), wish));
    return c.redirect(`${paths.bylines}?gelukt=schrijver`, 303);
  })
  .get(paths.look(":id"), members, (c) => lookPage(c))
  .post(paths.ask(":id"), members, async (c) => {
    await c.var.act((act) => askSecondEditor(act, idIn(c)));
    return c.redirect(`${paths.look(idIn(c))}?gelukt=voorgelegd`, 303);
  })
  .post(paths.approve(":id"), members, async (c) => {
    const seen = fieldValue(await formFields(c), seenField);
    return once(c, async (act) => {
      const came = await approve(act, idIn(c), seen);
      return `${paths.look(idIn(c))}?gelukt=${came === "public" ? "uit" : "gepland"}`;
    });
  })
  .post(paths.giveBack(":id"), members, async (c) => {
    await c.var.act((act) => deskArticle(act, idIn(c)));
    const t = deskWords[c.var.locale].look;
    const form = await readForm(c, z.object({ remark: z.string().trim().min(1).max(600) }), {
      remark: { missing: t.remarkMissing },
    });
    if (!form.ok) return lookPage(c, form);
    await c.var.act((act) => giveBack(act, idIn(c), form.input.remark));
    return c.redirect(`${paths.desk}?gelukt=terug`, 303);
  })
  .post(paths.revise(":id"), members, async (c) => {
    await c.var.act((act) => reviseArticle(act, idIn(c)));
    return c.redirect(paths.edit(idIn(c)), 303);
  })
  .post(paths.discard(":id"), members, async (c) => {
    await c.var.act((act) => discardDraft(act, idIn(c)));
    return c.redirect(`${paths.desk}?gelukt=weg`, 303);
  })
  .post(paths.takeBack(":id"), members, async (c) => {
    await c.var.act((act) => deskArticle(act, idIn(c)));
    const t = deskWords[c.var.locale].edit;
    const form = await readForm(c, z.object({ why: z.string().trim().min(1).max(200) }), {
      why: { missing: t.whyMissing },
    });
    if (!form.ok) return lookPage(c, form);
    await c.var.act((act) => takeBack(act, idIn(c), form.input.why));
    return c.redirect(`${paths.desk}?gelukt=weggehaald`, 303);
  });

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";
interface CameBack {
  readonly values: Fields;
  readonly errors: FieldErrors;
}

const readByline = (c: HouseContext) => {
  const t = deskWords[c.var.locale].byline;
  return readForm(
    c,
    z.object({
      name: z.string().trim().min(1).max(120),
      role: z.string().trim().min(1).max(200),
      interest: z.string().trim().max(200).default(""),
      about: z.string().trim().max(1000).default(""),
      agree: z.literal("on"),
    }),
    {
      name: { missing: t.nameMissing },
      role: { missing: t.roleMissing },
      agree: { missing: t.agreeMissing, wrong: t.agreeMissing },
    },
  );
};

async function bylinesPage(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const id = idIn(c);
  const page = await c.var.act(async (act) => {
    editorsOnly(act);
    const all = await bylines(act);
    const one = id === "" ? null : all.find((each) => each.id === id);
    if (one === undefined) throw notFound();
    return { bylines: all, one };
  });
  const { one } = page;
  return c.render(
    <BylinesPage
      {...page}
      values={back?.values ?? (one ? { ...one, agree: "on" } : {})}
      errors={back?.errors ?? {}}
      done={back ? undefined : c.req.query("gelukt")}
      formKey={newId()}
      locale={locale}
    />,
    { title: deskWords[locale].byline.title, section, status: back ? 422 : 200 },
  );
}

async function lookPage(c: HouseContext, back?: CameBack) {
  const { locale, actor } = c.var;
  const found = await c.var.act(async (act) => {
    const article = await deskArticle(act, idIn(c));
    const shown = article.draft ?? (article.card ? { ...article.card, correction: "" } : emptyDraft);
    const as = {
      slug: article.slug ?? "",
      publishedAt: article.card?.publishedAt ?? article.publishAt ?? act.now,
    };
    return { article, page: await draftPage(act, shown, as) };
  });
  return c.render(
    <LookPage
      {...found}
      mayApprove={can.approve(actor, found.article)}
      values={back?.values ?? {}}
      errors={back?.errors ?? {}}
      done={back ? undefined : c.req.query("gelukt")}
      formKey={newId()}
      locale={locale}
    />,
    { title: deskWords[locale].look.title, section, status: back ? 422 : 200 },
  );
}
