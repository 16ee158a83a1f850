import { Hono } from "hono";
import { z } from "zod";
import { type AppEnv, type HouseContext, members, once, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { type Choice, castBallot, settlePoll } from "../commands/cast-ballot.ts";
import { wishFor } from "../commands/follow.ts";
import { markAnswer, unmarkAnswer } from "../commands/mark-answer.ts";
import { markRead } from "../commands/mark-read.ts";
import { farewellChoice, sayFarewell } from "../commands/say-farewell.ts";
import { thank } from "../commands/thank.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { door, room } from "../queries/room.ts";
import { FarewellPage } from "../views/farewell-page.tsx";
import { section } from "./pages.tsx";

const Thanks = z.object({ dank: z.enum(["ja", "nee"]).catch("ja") });
const Wish = z.object({ wens: z.enum(["follow", "mute"]).catch("follow") });
const Answer = z.object({ bericht: z.string().catch("") });
const Sent = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});
const Settled = z.object({ keuze: z.coerce.number().int().nullable().catch(null).default(null) });
const Farewell = z.object({ verder: z.enum(["yes", "no"]).optional(), naam: z.enum(["name", "former"]) });

/** The small things people do in a group: a thank-you, a mark, a wish. */
export const actingRoutes = new Hono<AppEnv>()
  .post(conversationPaths.thanks(":slug", ":post"), members, async (c) => {
    const { slug, post } = c.req.param();
    const { dank } = await inside(c, slug, Thanks);
    const { threadId, number, lastNumber } = await c.var.act((act) => thank(act, slug, post, dank === "ja"));
    return c.redirect(conversationPaths.post(slug, threadId, number, lastNumber), 303);
  })
  .post(conversationPaths.answer(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    const { bericht } = await inside(c, slug, Answer);
    await c.var.act((act) => markAnswer(act, slug, thread, bericht));
    return c.redirect(`${conversationPaths.thread(slug, thread)}?gelukt=antwoord`, 303);
  })
  .post(conversationPaths.noAnswer(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    await c.var.act((act) => unmarkAnswer(act, slug, thread));
    return c.redirect(`${conversationPaths.thread(slug, thread)}?gelukt=geen-antwoord`, 303);
  })
  .post(conversationPaths.ballot(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    const sent = await inside(c, slug, Sent);
    await c.var.act((act) => castBallot(act, slug, thread, choiceIn(sent)));
    return c.redirect(`${conversationPaths.thread(slug, thread)}?gelukt=gekozen#kiezen`, 303);
  })
  .post(conversationPaths.settling(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    const { keuze } = await inside(c, slug, Settled);
    await c.var.act((act) => settlePoll(act, slug, thread, keuze));
    const done = keuze === null ? "weer-open" : "beslist";
    return c.redirect(`${conversationPaths.thread(slug, thread)}?gelukt=${done}#kiezen`, 303);
  })
  .post(conversationPaths.wish(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    const { wens } = await inside(c, slug, Wish);
    await c.var.act((act) => wishFor(act, slug, thread, wens));
    const done = wens === "follow" ? "gevolgd" : "stil";
    return c.redirect(`${conversationPaths.thread(slug, thread)}?gelukt=${done}`, 303);
  })
  .post(conversationPaths.read(":slug"), members, async (c) => {
    const { slug } = c.req.param();
    await c.var.act((act) => markRead(act, slug));
    return c.redirect(`${conversationPaths.group(slug)}?gelukt=gelezen`, 303);
  })
  .post(conversationPaths.farewell(":slug"), members, async (c) => {
    const { slug } = c.req.param();
    await c.var.act((act) => door(act, slug));
    const t = words[c.var.locale].farewell;
    const form = await readForm(c, Farewell, {
      verder: { wrong: t.choose },
      naam: { missing: t.choose, wrong: t.choose },
    });
    if (form.ok) {
      const { verder, naam } = form.input;
      return once(c, async (act) => {
        await sayFarewell(act, slug, { carryOver: verder ?? null, sign: naam });
        return `${conversationPaths.farewell(slug)}?gelukt=bewaard`;
      });
    }
    const page = await c.var.act(async (act) => {
      const here = await room(act, slug);
      return { inside: here, chosen: await farewellChoice(act, here) };
    });
    return c.render(
      <FarewellPage
        {...page}
        values={form.values}
        errors={form.errors}
        formKey={newId()}
        locale={c.var.locale}
      />,
      { title: t.title, section, status: 422 },
    );
  });

/** Ticked places of a poll, or what was said of each moment: "kan3" is "yes". */
function choiceIn(sent: z.infer<typeof Sent>): Choice {
  const said = (what: string) =>
    Object.entries(sent).flatMap(([name, value]) => {
      const place = /^kan(\d)$/.exec(name)?.[1];
      return place !== undefined && value === what ? [Number(place)] : [];
    });
  const ticked = [sent.keuze ?? []].flat().filter((place) => /^\d$/.test(place));
  const yes = [...ticked.map(Number), ...said("yes")];
  const maybe = said("maybe");
  return { yes, maybe, nothing: [yes, maybe, said("no")].every((places) => places.length === 0) };
}

/** What was sent, after the door: whoever is not in the group hears not-found whatever they send. */
async function inside<Schema extends z.ZodType>(
  c: HouseContext,
  slug: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  await c.var.act((act) => door(act, slug));
  const form = await readForm(c, schema);
  return form.ok ? form.input : schema.parse({});
}
