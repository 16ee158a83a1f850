import { Hono } from "hono";
import { z } from "zod";
import { youthRegions } from "#modules/areas";
import { groupNamed, groupsToCall } from "#modules/communities";
import { eventPaths, ownEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import type { Limit } from "#platform/limits";
import { asCsv, asXlsx, xlsxType } from "#platform/sheets";
import { choose, decline, invite } from "../commands/decide.ts";
import { mailGroups, mailPeople } from "../commands/mail-people.ts";
import { setRules } from "../commands/set-rules.ts";
import { line } from "../forms.ts";
import { deskWords } from "../messages.ts";
import { participantRows } from "../participants-file.ts";
import { admissionPaths as paths } from "../paths.ts";
import { type ListPage as Data, listPage } from "../queries/list.ts";
import { admissionOf } from "../queries/seats.ts";
import { fieldsOfRules, RulesForm, rulesIn } from "../rules-form.ts";
import { ListPage } from "../views/list-page.tsx";
import { RulesPage } from "../views/rules-page.tsx";

const section = eventPaths.agenda;
/** An organiser writes to people, not to the world. */
const invitations: Limit = { name: "admission/invitations", points: 60, seconds: 60 * 60 };

const ids = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(z.array(z.uuid()).min(1).max(500));
const Choice = z.object({ ids, reason: z.string().trim().max(500).default("") });
const Invitation = z.object({
  name: line(120).pipe(z.string().min(1)),
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
});
const Mail = z.object({
  to: z.enum(mailGroups),
  subject: line(140).pipe(z.string().min(1)),
  text: z.string().trim().min(1).max(5000),
});

export const organiserRoutes = new Hono<AppEnv>()
  .get(paths.rules(":slug"), members, async (c) => {
    const values = await c.var.act(async (act) => fieldsOfRules(await admissionOf(act, await ownId(act, c))));
    return rulesPage(c, values);
  })
  .post(paths.rules(":slug"), members, async (c) => {
    const t = deskWords[c.var.locale].rules;
    await c.var.act((act) => ownId(act, c));
    const wrong = (sentence: string) => ({
      missing: sentence,
      wrong: sentence,
      tooShort: sentence,
      tooLong: sentence,
    });
    const form = await readForm(c, RulesForm, {
      circleId: wrong(t.groupMissing),
      seats: { ...wrong(t.seatsWrong), never: t.tooManyReserved },
      wanted: wrong(t.seatsWrong),
      opensAt: wrong(t.dayWrong),
      closesAt: wrong(t.dayWrong),
      releaseAt: wrong(t.releaseMissing),
      linkMinutes: wrong(t.seatsWrong),
    });
    if (!form.ok) return rulesPage(c, form.values, form.errors);
    return once(c, async (act) => {
      await setRules(act, await ownId(act, c), rulesIn(form.input));
      return `${paths.list(slugIn(c))}?gelukt=regels`;
    });
  })
  .get(paths.list(":slug"), members, (c) => page(c))
  .post(paths.choice(":slug"), members, async (c) => {
    const form = await readForm(c, Choice, { ids: nobody(c) });
    if (!form.ok) return page(c, form.values, form.errors);
    return once(c, async (act) => {
      await choose(act, { eventId: await ownId(act, c), ...form.input });
      return `${paths.list(slugIn(c))}?gelukt=gekozen`;
    });
  })
  .post(paths.refusal(":slug"), members, async (c) => {
    const form = await readForm(c, Choice, { ids: nobody(c) });
    if (!form.ok) return page(c, form.values, form.errors);
    return once(c, async (act) => {
      await decline(act, { eventId: await ownId(act, c), ...form.input });
      return `${paths.list(slugIn(c))}?gelukt=afgewezen`;
    });
  })
  .post(paths.invitation(":slug"), members, async (c) => {
    const t = deskWords[c.var.locale].list;
    const form = await readForm(c, Invitation, {
      name: { missing: t.nameMissing, wrong: t.nameMissing },
      email: { missing: t.emailWrong, wrong: t.emailWrong },
    });
    if (!form.ok) return page(c, form.values, form.errors);
    if (c.var.actor.kind === "person") await c.var.limits.take(invitations, c.var.actor.id);
    return once(c, async (act) => {
      await invite(act, { eventId: await ownId(act, c), ...form.input });
      return `${paths.list(slugIn(c))}?gelukt=gevraagd`;
    });
  })
  .post(paths.mail(":slug"), members, async (c) => {
    const t = deskWords[c.var.locale].list;
    const form = await readForm(c, Mail, {
      subject: { missing: t.subjectMissing, wrong: t.subjectMissing },
      text: { missing: t.textMissing },
    });
    if (!form.ok) return page(c, form.values, form.errors);
    return once(c, async (act) => {
      await mailPeople(act, { eventId: await ownId(act, c), ...form.input });
      return `${paths.list(slugIn(c))}?gelukt=gemaild`;
    });
  })
  .get(paths.csv(":slug"), members, async (c) => {
    const list = await takenAlong(c);
    c.header("content-disposition", `attachment; filename="${list.event.slug}.csv"`);
    return c.body(asCsv(participantRows(list, c.var.locale)), 200, {
      "content-type": "text/csv; charset=utf-8",
    });
  })
  .get(paths.xlsx(":slug"), members, async (c) => {
    const list = await takenAlong(c);
    c.header("content-disposition", `attachment; filename="${list.event.slug}.xlsx"`);
    return c.body(await asXlsx(participantRows(list, c.var.locale)), 200, { "content-type": xlsxType });
  });

const slugIn = (c: HouseContext): string => c.req.param("slug") ?? "";
const nobody = (c: HouseContext) => {
  const sentence = deskWords[c.var.locale].list.nobody;
  return { missing: sentence, wrong: sentence, tooShort: sentence };
};

/** The id of the event in the address, for whoever organises it; for anyone else it does not exist. */
const ownId = async (act: Act, c: HouseContext): Promise<string> => (await ownEvent(act, slugIn(c))).id;

/** A list that leaves the house: who took it along stands in the audit log. */
const takenAlong = (c: HouseContext): Promise<Data> =>
  c.var.act(async (act) => {
    const id = await ownId(act, c);
    await act.record("admission/exported", { id });
    return listPage(act, id);
  });

async function page(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  const data = await c.var.act(async (act) => listPage(act, await ownId(act, c)));
  return c.render(
    <ListPage
      {...data}
      done={c.req.query("gelukt")}
      formKey={newId()}
      values={values}
      errors={errors}
      locale={locale}
    />,
    { title: deskWords[locale].list.title, section, status: errors ? 422 : 200 },
  );
}

async function rulesPage(c: HouseContext, values: Fields, errors?: FieldErrors) {
  const { locale } = c.var;
  const { event, groups, regions } = await c.var.act(async (act) => {
    const event = await ownEvent(act, slugIn(c));
    const mine = await groupsToCall(act);
    const chosen = await groupNamed(act, (await admissionOf(act, event.id))?.circleId ?? "");
    const groups = chosen && !mine.some(({ id }) => id === chosen.id) ? [chosen, ...mine] : mine;
    return { event, groups, regions: (await youthRegions(act)).names };
  });
  return c.render(
    <RulesPage
      event={event}
      groups={groups}
      regions={regions}
      formKey={newId()}
      values={values}
      errors={errors}
      locale={locale}
    />,
    { title: deskWords[locale].rules.title, section, status: errors ? 422 : 200 },
  );
}
