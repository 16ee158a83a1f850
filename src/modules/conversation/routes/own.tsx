import { Hono } from "hono";
import { z } from "zod";
import { groupById } from "#modules/communities";
import { notFound } from "#platform/errors";
import { type AppEnv, bearers, type HouseContext, members, once, readForm } from "#platform/http";
import { isId, newId } from "#platform/ids";
import { setWish, stopMails, wishOf } from "../commands/notices.ts";
import { removeOwnPost } from "../commands/remove-post.ts";
import { mailWishes } from "../mail-wish.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { groupOfThread } from "../queries/group-of-thread.ts";
import { movedThread } from "../queries/moved-thread.ts";
import { ownPosts } from "../queries/written.ts";
import { readStopToken } from "../stop-token.ts";
import { NoticesPage } from "../views/notices-page.tsx";
import { StopPage } from "../views/stop-page.tsx";
import { WrittenPage } from "../views/written-page.tsx";

const Notices = z.object({ mail: z.enum(mailWishes) });

/** What belongs to one person: their mails, their words, and the links in their mailbox. */
export const ownRoutes = new Hono<AppEnv>()
  .get(conversationPaths.news(":thread"), members, async (c) => {
    const { thread } = c.req.param();
    const group = await c.var.act(async (act) => {
      const groupId = isId(thread) ? await groupOfThread(act, thread) : null;
      return groupId && groupById(act, groupId);
    });
    // Whoever began a conversation that went to another group reads on beside that group.
    if (!group) return c.redirect(conversationPaths.moved(await ownMoved(c, thread)), 303);
    return c.redirect(conversationPaths.thread(group.slug, thread), 303);
  })
  .get(conversationPaths.notices, members, async (c) => {
    const { actor, locale } = c.var;
    const wish = await c.var.act((act) => wishOf(act, actor.kind === "person" ? actor.id : ""));
    const done = c.req.query("gelukt") === "bewaard";
    return c.render(<NoticesPage wish={wish} done={done} formKey={newId()} locale={locale} />, {
      title: words[locale].notices.title,
    });
  })
  .post(conversationPaths.notices, members, async (c) => {
    const { actor, locale } = c.var;
    const personId = actor.kind === "person" ? actor.id : "";
    const t = words[locale].notices;
    const form = await readForm(c, Notices, { mail: { missing: t.choose, wrong: t.choose } });
    if (form.ok)
      return once(c, async (act) => {
        await setWish(act, personId, form.input.mail);
        return `${conversationPaths.notices}?gelukt=bewaard`;
      });
    const wish = await c.var.act((act) => wishOf(act, personId));
    return c.render(
      <NoticesPage wish={wish} error={form.errors.mail} done={false} formKey={newId()} locale={locale} />,
      { title: t.title, status: 422 },
    );
  })
  .get(conversationPaths.written, members, async (c) => {
    const { actor, locale } = c.var;
    const page = await c.var.act((act) =>
      ownPosts(act, actor.kind === "person" ? actor.id : "", c.req.query("na")),
    );
    const done = c.req.query("gelukt") === "verwijderd";
    return c.render(<WrittenPage {...page} done={done} locale={locale} />, {
      title: words[locale].written.title,
    });
  })
  .post(conversationPaths.ownRemoval(":post"), members, async (c) => {
    await c.var.act((act) => removeOwnPost(act, c.req.param("post")));
    return c.redirect(`${conversationPaths.written}?gelukt=verwijderd`, 303);
  })
  .get(conversationPaths.stop(":token"), bearers, (c) => {
    const token = c.req.param("token");
    const stop = readStopToken(c.var.config.secret, token);
    if (!stop) throw notFound();
    return c.render(<StopPage what={stop.what} token={token} done={false} locale={c.var.locale} />, {
      title: words[c.var.locale].stop.title,
    });
  })
  .post(conversationPaths.stop(":token"), bearers, async (c) => {
    const token = c.req.param("token");
    const stop = readStopToken(c.var.config.secret, token);
    if (!stop) throw notFound();
    await stopMails(c.var.acts, stop);
    return c.render(<StopPage what={stop.what} token={token} done locale={c.var.locale} />, {
      title: words[c.var.locale].stop.title,
    });
  });

async function ownMoved(c: HouseContext, thread: string): Promise<string> {
  await c.var.act((act) => movedThread(act, thread));
  return thread;
}
