import { Hono } from "hono";
import { z } from "zod";
import { Select } from "#design";
import { type Community, communityBySlug, organises, themesOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type AppEnv, fieldValue, type HouseContext, members, once, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { appeal, decideAppeal } from "../commands/appeal.ts";
import { leaveReport, lookAfter, reportable, reportPost } from "../commands/report-post.ts";
import {
  closeThread,
  endMeasure,
  hidePost,
  moveThread,
  threadToLookAfter,
} from "../commands/take-measure.ts";
import { MoveForm, ReasonForm } from "../forms.ts";
import { words } from "../messages.ts";
import { conversationPaths as paths } from "../paths.ts";
import { lookedAfter } from "../queries/looked-after.ts";
import { measureLog, measurePage } from "../queries/measures.ts";
import { movedThread } from "../queries/moved-thread.ts";
import { reportsAboutLeaders, reportsIn } from "../queries/reports.ts";
import { door, room } from "../queries/room.ts";
import type { CameBack } from "../views/came-back.ts";
import { MeasurePage } from "../views/measure-page.tsx";
import { MovedPage } from "../views/moved-page.tsx";
import { ReasonPage } from "../views/reason-page.tsx";
import { WatchAllPage, WatchPage } from "../views/watch-page.tsx";
import { doneOf, section } from "./pages.tsx";

const Appeal = z.object({ bezwaar: z.string().trim().min(1).max(1000) });
const Decision = ReasonForm.extend({ besluit: z.enum(["upheld", "reversed"]) });

/** Looking after a group: what members report, what who facilitates does, what its writer says to it, and who decides. */
export const moderatingRoutes = new Hono<AppEnv>()
  .get(paths.report(":slug", ":post"), members, (c) => showReport(c))
  .post(paths.report(":slug", ":post"), members, async (c) => {
    const { slug, post } = c.req.param();
    await c.var.act(async (act) => reportable(act, await door(act, slug), post));
    const form = await readForm(c, ReasonForm, reasonWords(c));
    if (!form.ok) return showReport(c, form);
    return once(c, async (act) => {
      const { threadId } = await reportPost(act, slug, post, form.input.reden);
      return `${paths.thread(slug, threadId)}?gelukt=gemeld`;
    });
  })
  .get(paths.hiding(":slug", ":post"), members, (c) => showHiding(c))
  .post(paths.hiding(":slug", ":post"), members, async (c) => {
    const { slug, post } = c.req.param();
    await c.var.act(async (act) => reportable(act, await lookAfter(act, slug), post));
    const form = await readForm(c, ReasonForm, reasonWords(c));
    if (!form.ok) return showHiding(c, form);
    return once(c, async (act) => {
      const thread = await hidePost(act, slug, post, form.input.reden);
      return `${paths.thread(slug, thread)}?gelukt=verborgen`;
    });
  })
  .get(paths.closing(":slug", ":thread"), members, (c) => showClosing(c))
  .post(paths.closing(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    await c.var.act((act) => threadToLookAfter(act, slug, thread));
    const form = await readForm(c, ReasonForm, reasonWords(c));
    if (!form.ok) return showClosing(c, form);
    return once(c, async (act) => {
      await closeThread(act, slug, thread, form.input.reden);
      return `${paths.thread(slug, thread)}?gelukt=gesloten`;
    });
  })
  .get(paths.moving(":slug", ":thread"), members, (c) => showMoving(c))
  .post(paths.moving(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    await c.var.act((act) => threadToLookAfter(act, slug, thread));
    const form = await readForm(c, MoveForm, reasonWords(c));
    if (!form.ok) return showMoving(c, form);
    const { groep, reden } = form.input;
    return once(c, async (act) => {
      await moveThread(act, slug, thread, groep, reden);
      return `${paths.group(slug)}?gelukt=verplaatst`;
    });
  })
  .get(paths.watch(":slug"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const inside = lookedAfter(await room(act, c.req.param("slug")));
      const { id: groupId } = inside.group;
      return { inside, reports: await reportsIn(act, groupId), log: await measureLog(act, { groupId }) };
    });
    const { locale } = c.var;
    return c.render(<WatchPage {...page} done={doneOf(c)} locale={locale} />, {
      title: words[locale].moderation.watch.title,
      section,
    });
  })
  .post(paths.reportLeft(":slug", ":report"), members, async (c) => {
    const { slug, report } = c.req.param();
    await c.var.act(async (act) => {
      await lookAfter(act, slug);
      await leaveReport(act, report);
    });
    return c.redirect(`${paths.watch(slug)}?gelukt=blijft`, 303);
  })
  .get(paths.watchAll(":slug"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const community = await organised(act, c.req.param("slug"));
      const { id: communityId } = community;
      const log = await measureLog(act, { communityId });
      return {
        community,
        log,
        appeals: log.filter(
          ({ appealedAt, outcome, endedAt }) => appealedAt !== null && outcome === null && endedAt === null,
        ),
        themes: await themesOf(act, communityId),
        reports: await reportsAboutLeaders(act, communityId),
      };
    });
    const { locale } = c.var;
    const done = c.req.query("gelukt") !== undefined;
    return c.render(<WatchAllPage {...page} done={done} locale={locale} />, {
      title: words[locale].moderation.watch.title,
      section,
    });
  })
  .post(paths.reportSeen(":slug", ":report"), members, async (c) => {
    const { slug, report } = c.req.param();
    await c.var.act(async (act) => {
      await organised(act, slug);
      await leaveReport(act, report);
    });
    return c.redirect(`${paths.watchAll(slug)}?gelukt=gezien`, 303);
  })
  .get(paths.measure(":id"), members, (c) => showMeasure(c))
  .post(paths.measure(":id"), members, async (c) => {
    const id = c.req.param("id");
    await c.var.act((act) => measurePage(act, id));
    const form = await readForm(c, Decision, reasonWords(c));
    if (!form.ok) return showMeasure(c, form);
    const { besluit, reden } = form.input;
    return once(c, async (act) => {
      await decideAppeal(act, id, besluit, reden);
      return `${paths.measure(id)}?gelukt=besloten`;
    });
  })
  .post(paths.appeal(":id"), members, async (c) => {
    const id = c.req.param("id");
    await c.var.act((act) => measurePage(act, id));
    const form = await readForm(c, Appeal, reasonWords(c));
    if (!form.ok) return showMeasure(c, form);
    return once(c, async (act) => {
      await appeal(act, id, form.input.bezwaar);
      return `${paths.measure(id)}?gelukt=bezwaar`;
    });
  })
  .post(paths.ending(":id"), members, async (c) => {
    const id = c.req.param("id");
    await c.var.act((act) => endMeasure(act, id));
    return c.redirect(`${paths.measure(id)}?gelukt=opgeheven`, 303);
  })
  .get(paths.moved(":thread"), members, async (c) => {
    const thread = await c.var.act((act) => movedThread(act, c.req.param("thread")));
    const { locale } = c.var;
    return c.render(<MovedPage {...{ thread, locale }} />, {
      title: thread.title || words[locale].thread.removedTitle,
    });
  });

function reasonWords(c: HouseContext) {
  const t = words[c.var.locale];
  const { page, movePage, reasonMissing } = t.moderation;
  return {
    reden: { missing: reasonMissing, tooLong: t.fields.reasonTooLong },
    bezwaar: { missing: page.appealMissing, tooLong: page.appealTooLong },
    besluit: { missing: page.choose, wrong: page.choose },
    groep: { missing: movePage.choose, wrong: movePage.choose },
  };
}

/** The community in the address, for whoever organises it; for anyone else this does not exist. */
async function organised(act: Act, slug: string): Promise<Community> {
  const community = await communityBySlug(act, slug);
  if (!community || !(await organises(act, community.id))) throw notFound();
  return community;
}

async function showReport(c: HouseContext, back?: CameBack) {
  const { slug = "", post = "" } = c.req.param();
  const page = await c.var.act(async (act) => {
    const inside = await room(act, slug);
    return { inside, about: await reportable(act, inside, post) };
  });
  const t = words[c.var.locale].moderation.reportPage;
  const action = paths.report(slug, post);
  return askWhy(
    c,
    { ...page, ...t, label: t.reason, action, cancel: paths.thread(slug, page.about.threadId) },
    back,
  );
}

async function showHiding(c: HouseContext, back?: CameBack) {
  const { slug = "", post = "" } = c.req.param();
  const page = await c.var.act(async (act) => {
    const inside = lookedAfter(await room(act, slug));
    return { inside, about: await reportable(act, inside, post) };
  });
  const t = words[c.var.locale].moderation.hidePage;
  const action = paths.hiding(slug, post);
  return askWhy(
    c,
    { ...page, ...t, label: t.reason, action, cancel: paths.thread(slug, page.about.threadId) },
    back,
  );
}

async function showClosing(c: HouseContext, back?: CameBack) {
  const { slug = "", thread = "" } = c.req.param();
  const page = await c.var.act(async (act) => {
    const { title } = await threadToLookAfter(act, slug, thread);
    return { inside: await room(act, slug), about: { title, text: "" } };
  });
  const t = words[c.var.locale].moderation.closePage;
  const action = paths.closing(slug, thread);
  return askWhy(c, { ...page, ...t, label: t.reason, action, cancel: paths.thread(slug, thread) }, back);
}

async function showMoving(c: HouseContext, back?: CameBack) {
  const { slug = "", thread = "" } = c.req.param();
  const { themes, ...page } = await c.var.act(async (act) => {
    const { title, text, group } = await threadToLookAfter(act, slug, thread);
    const all = await themesOf(act, group.communityId);
    return {
      inside: await room(act, slug),
      about: { title, text },
      themes: all.filter(({ id }) => id !== group.id),
    };
  });
  const t = words[c.var.locale].moderation.movePage;
  const action = paths.moving(slug, thread);
  const group = (
    <Select
      name="groep"
      label={t.group}
      value={fieldValue(back?.values, "groep")}
      error={back?.errors.groep}
      options={[
        { value: "", label: t.pick },
        ...themes.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
  return askWhy(
    c,
    { ...page, ...t, label: t.reason, action, cancel: paths.thread(slug, thread), children: group },
    back,
  );
}

function askWhy(
  c: HouseContext,
  page: Omit<Parameters<typeof ReasonPage>[0], "back" | "formKey" | "locale">,
  back?: CameBack,
) {
  const { locale } = c.var;
  return c.render(<ReasonPage {...page} back={back} formKey={newId()} locale={locale} />, {
    title: page.title,
    section,
    status: back ? 422 : 200,
  });
}

async function showMeasure(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const measure = await c.var.act((act) => measurePage(act, c.req.param("id") ?? ""));
  const t = words[locale].moderation.page;
  const said = c.req.query("gelukt");
  const done = (["bezwaar", "besloten", "opgeheven"] as const).find((word) => word === said);
  return c.render(<MeasurePage {...{ measure, done, back, locale }} formKey={newId()} />, {
    title: t.titles[measure.kind],
    status: back ? 422 : 200,
  });
}
