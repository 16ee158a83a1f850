import { Hono } from "hono";
import { z } from "zod";
import { communityPaths } from "#modules/communities";
import { findChildData } from "#modules/discretion";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  fieldValues,
  formFields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { propose, withdraw } from "./commands/propose.ts";
import { rank } from "./commands/rank.ts";
import { slot, unslot } from "./commands/slot.ts";
import { words } from "./messages.ts";
import { proposalPaths as paths } from "./paths.ts";
import { rankPoints } from "./policy.ts";
import { inside, programme } from "./queries/programme.ts";
import { ProgrammePage } from "./views/programme-page.tsx";

const section = communityPaths.list;
const ProposeWish = z.object({
  title: z.string().trim().min(1).max(140),
  text: z.string().trim().max(2000).default(""),
  minutes: z.coerce.number().int().min(5).max(480),
});

export const routes = new Hono<AppEnv>()
  .get(paths.programme(":slug"), members, (c) => page(c))
  .post(paths.propose(":slug"), members, async (c) => {
    const t = words[c.var.locale].page;
    await c.var.act((act) => inside(act, slugIn(c)));
    const wrong = {
      missing: t.minutesWrong,
      wrong: t.minutesWrong,
      tooShort: t.minutesWrong,
      tooLong: t.minutesWrong,
    };
    const form = await readForm(c, ProposeWish, {
      title: { missing: t.titleMissing, wrong: t.titleMissing },
      minutes: wrong,
    });
    if (!form.ok) return page(c, form.values, form.errors);
    const errors = childDataIn(c, form.input);
    if (Object.keys(errors).length > 0) return page(c, form.values, errors);
    return once(c, async (act) => {
      await propose(act, slugIn(c), form.input);
      return `${paths.programme(slugIn(c))}?gelukt=voorstel`;
    });
  })
  .post(paths.withdraw(":slug"), members, async (c) => {
    const id = await chosen(c);
    await c.var.act((act) => withdraw(act, slugIn(c), id));
    return done(c, "ingetrokken");
  })
  .post(paths.rank(":slug"), members, async (c) => {
    const values = await formFields(c);
    const ids = fieldValues(values, "keuze").filter((id) => id !== "");
    await c.var.act((act) => inside(act, slugIn(c)));
    if (!ids.every(isId) || ids.length > rankPoints.length) throw notFound();
    if (new Set(ids).size !== ids.length)
      return page(c, values, { keuze: words[c.var.locale].page.rankTwice });
    await c.var.act((act) => rank(act, slugIn(c), ids));
    return done(c, "voorkeur");
  })
  .post(paths.slot(":slug"), members, async (c) => {
    const id = await chosen(c);
    const meetingId = fieldValue(await formFields(c), "bijeenkomst");
    if (!isId(meetingId)) throw notFound();
    await c.var.act((act) => slot(act, slugIn(c), id, meetingId));
    return done(c, "plek");
  })
  .post(paths.unslot(":slug"), members, async (c) => {
    const id = await chosen(c);
    await c.var.act((act) => unslot(act, slugIn(c), id));
    return done(c, "vrij");
  });

const slugIn = (c: HouseContext): string => c.req.param("slug") ?? "";
const done = (c: HouseContext, what: string): Response =>
  c.redirect(`${paths.programme(slugIn(c))}?gelukt=${what}`, 303);

/** The proposal that was pressed; first whether whoever presses is in the community at all. */
async function chosen(c: HouseContext): Promise<string> {
  await c.var.act((act) => inside(act, slugIn(c)));
  const id = fieldValue(await formFields(c), "voorstel");
  if (!isId(id)) throw notFound();
  return id;
}

/** Words that seem to be about a child go nowhere. */
function childDataIn(c: HouseContext, said: Readonly<Record<"title" | "text", string>>): FieldErrors {
  const { locale, clock } = c.var;
  const errors: Record<string, string> = {};
  for (const field of ["title", "text"] as const) {
    const [seen] = findChildData(said[field], { locale, today: isoDay(clock.now()) });
    if (seen) errors[field] = words[locale].page.childData(said[field].slice(seen.start, seen.end));
  }
  return errors;
}

async function page(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale, clock, actor } = c.var;
  const data = await c.var.act((act) => programme(act, slugIn(c)));
  return c.render(
    <ProgrammePage
      {...data}
      me={actor.kind === "person" ? actor.id : ""}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].page.title, section, status: errors ? 422 : 200 },
  );
}
