import { Hono } from "hono";
import { z } from "zod";
import { authorise } from "#platform/errors";
import { type AppEnv, type HouseContext, members, once, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { askWriter, decideUnmasking, maskedHere } from "../commands/unmask.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { pseudonymOf } from "../pseudonym.ts";
import { type Room, room } from "../queries/room.ts";
import { unmaskingPage } from "../queries/unmaskings.ts";
import type { CameBack } from "../views/came-back.ts";
import { ReasonPage } from "../views/reason-page.tsx";
import { UnmaskingPage } from "../views/unmasking-page.tsx";
import { section } from "./pages.tsx";

const reden = z.string().trim().min(1).max(500);
const Ask = z.object({ reden });
const Decision = z.object({ besluit: z.enum(["granted", "refused"]), reden });

/** Who is behind a pseudonym: asked by one person, decided by another, told to a third. */
export const unmaskingRoutes = new Hono<AppEnv>()
  .get(conversationPaths.writer(":slug", ":thread"), members, (c) => showAsk(c))
  .post(conversationPaths.writer(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    await mayAsk(c);
    const form = await readForm(c, Ask, reasonWords(c));
    if (!form.ok) return showAsk(c, { values: form.values, errors: form.errors });
    return once(c, async (act) => {
      const id = await askWriter(act, slug, thread, form.input.reden);
      return `${conversationPaths.unmasking(id)}?gelukt=gevraagd`;
    });
  })
  .get(conversationPaths.unmasking(":id"), members, (c) => showRequest(c))
  .post(conversationPaths.unmasking(":id"), members, async (c) => {
    const id = c.req.param("id");
    await c.var.act((act) => unmaskingPage(act, id));
    const form = await readForm(c, Decision, reasonWords(c));
    if (!form.ok) return showRequest(c, { values: form.values, errors: form.errors });
    const { besluit, reden: answer } = form.input;
    return once(c, async (act) => {
      await decideUnmasking(act, id, besluit, answer);
      return `${conversationPaths.unmasking(id)}?gelukt=besloten`;
    });
  });

function reasonWords(c: HouseContext) {
  const t = words[c.var.locale];
  return {
    reden: { missing: t.unmasking.reasonMissing, tooLong: t.fields.reasonTooLong },
    besluit: { missing: t.unmasking.choose, wrong: t.unmasking.choose },
  };
}

/** The room, for whoever may ask here. */
const mayAsk = (c: HouseContext): Promise<Room> =>
  c.var.act(async (act) => {
    const { slug = "", thread = "" } = c.req.param();
    const inside = await room(act, slug);
    await maskedHere(act, inside.group.id, thread);
    authorise(can.askWriter(inside.me));
    return inside;
  });

async function showAsk(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const inside = await mayAsk(c);
  const threadId = c.req.param("thread") ?? "";
  const { unmasking: t, masked } = words[locale];
  const page = {
    inside,
    title: t.askTitle(masked(pseudonymOf(threadId))),
    text: t.askText,
    action: conversationPaths.writer(inside.group.slug, threadId),
    label: t.reason,
    help: t.reasonHelp,
    submit: t.ask,
    cancel: conversationPaths.thread(inside.group.slug, threadId),
  };
  return c.render(<ReasonPage {...page} back={back} formKey={newId()} locale={locale} />, {
    title: t.title,
    section,
    status: back ? 422 : 200,
  });
}

async function showRequest(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const request = await c.var.act((act) => unmaskingPage(act, c.req.param("id") ?? ""));
  const done = c.req.query("gelukt") !== undefined;
  return c.render(<UnmaskingPage {...{ request, done, back, locale }} formKey={newId()} />, {
    title: words[locale].unmasking.title,
    status: back ? 422 : 200,
  });
}
