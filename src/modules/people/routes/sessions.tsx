import { Hono } from "hono";
import { notFound } from "#platform/errors";
import { type AppEnv, everyone, members } from "#platform/http";
import { isId, newId } from "#platform/ids";
import { endSession, endSessionsOf } from "../commands/end-sessions.ts";
import { me } from "../me.ts";
import { words } from "../messages.ts";
import { peoplePaths, wellDone } from "../paths.ts";
import { sessionsOf } from "../queries/own-sessions.ts";
import { dropSessionKey } from "../sessions.ts";
import { SessionsPage } from "../views/sessions-page.tsx";

/** Where one is signed in, and out again. */
export const sessionRoutes = new Hono<AppEnv>()
  .get(peoplePaths.sessions, members, async (c) => {
    const { locale, sessionId } = c.var;
    const sessions = await c.var.act((act) => sessionsOf(act, me(act)));
    return c.render(
      <SessionsPage
        locale={locale}
        formKey={newId()}
        sessions={sessions}
        here={sessionId}
        done={c.req.query("gelukt")}
      />,
      { title: words[locale].sessions.title },
    );
  })
  .post(peoplePaths.endOtherSessions, members, async (c) => {
    await c.var.act((act) => endSessionsOf(act, me(act), c.var.sessionId ?? undefined));
    return c.redirect(wellDone(peoplePaths.sessions, "beeindigd"), 303);
  })
  .post(peoplePaths.endSession(":id"), members, async (c) => {
    const id = c.req.param("id");
    if (!isId(id)) throw notFound();
    await c.var.act((act) => endSession(act, id));
    if (id !== c.var.sessionId) return c.redirect(wellDone(peoplePaths.sessions, "beeindigd"), 303);
    dropSessionKey(c);
    return c.redirect(wellDone(peoplePaths.signIn, "uitgelogd"), 303);
  })
  .post(peoplePaths.signOut, everyone, async (c) => {
    const { sessionId } = c.var;
    if (sessionId) await c.var.act((act) => endSession(act, sessionId));
    dropSessionKey(c);
    return c.redirect(wellDone(peoplePaths.signIn, "uitgelogd"), 303);
  });
