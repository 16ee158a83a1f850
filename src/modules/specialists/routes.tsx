import { Hono } from "hono";
import { z } from "zod";
import { madeAreas } from "#modules/areas";
import { childSeen } from "#modules/questions";
import type { Act } from "#platform/acts";
import {
  type AppEnv,
  administrators,
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
import { isoDay } from "#platform/locale";
import { answerCall, callDirector, withdrawCall } from "./commands/call-director.ts";
import { addSpecialist, endSpecialist, saveOwnProfile } from "./commands/set-up.ts";
import { words } from "./messages.ts";
import { specialistPaths as paths } from "./paths.ts";
import { directory, fitting, myProfiles } from "./queries/directory.ts";
import { myCalls, onCallDetails } from "./queries/on-call.ts";
import { specialistKinds } from "./schema.ts";
import { directorSubjects, subjectsOf } from "./subjects.ts";
import { AvailabilityPage } from "./views/availability-page.tsx";
import { CallPage } from "./views/call-page.tsx";
import { DirectoryPage } from "./views/directory-page.tsx";
import { RequestPage } from "./views/request-page.tsx";
import { SetupPage } from "./views/setup-page.tsx";

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((written) => !/[\p{Cc}\u2028\u2029]/u.test(written));
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat().slice(0, 100));
const Profile = z.object({
  over: z.string().trim().max(1000).default(""),
  onderwerpen: several,
  dagen: several.transform((days) => [1, 2, 3, 4, 5].filter((day) => days.includes(String(day)))),
  weg: z.union([z.literal(""), z.iso.date()]).default(""),
});
const SetupForm = Profile.extend({
  als: z.enum(specialistKinds),
  naam: line(120),
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
  organisatie: line(200),
  regios: several,
});
const CallForm = z.object({
  regio: z.guid(),
  onderwerp: z.enum(directorSubjects.map(({ id }) => id)),
  tekst: z.string().trim().min(1).max(2000),
});

const profileOf = (
  { over, onderwerpen, dagen, weg }: z.infer<typeof Profile>,
  kind: "expert" | "director",
) => ({
  about: over,
  subjects: subjectsOf(kind).flatMap(({ id }) => (onderwerpen.includes(id) ? [id] : [])),
  weekdays: dagen,
  awayUntil: weg === "" ? null : weg,
});

export const routes = new Hono<AppEnv>()
  .get(paths.directory, members, async (c) => {
    const { locale, clock } = c.var;
    const values = { regio: c.req.query("regio") ?? "", onderwerp: c.req.query("onderwerp") ?? "" };
    const page = await c.var.act(async (act) => {
      const everyone = await directory(act, "director");
      const wanted = {
        subjects: values.onderwerp ? [values.onderwerp] : [],
        areaId: values.regio,
        day: isoDay(clock.now()),
      };
      // Without a region everyone is shown, wherever they work.
      const people = values.regio ? everyone : everyone.map((who) => ({ ...who, areas: [] }));
      const where = new Map(everyone.map(({ id, areas }) => [id, areas]));
      return {
        found: fitting(people, wanted).map((fit) => ({
          ...fit,
          who: { ...fit.who, areas: where.get(fit.who.id) ?? [] },
        })),
        calls: await myCalls(act),
        regions: await supportRegions(act),
      };
    });
    return c.render(<DirectoryPage {...page} values={values} locale={locale} />, {
      title: words[locale].directory.title,
    });
  })
  .get(paths.call, members, (c) => callPage(c))
  .post(paths.call, members, async (c) => {
    const t = words[c.var.locale];
    const missing = { missing: t.missing, wrong: t.missing };
    const form = await readForm(c, CallForm, { regio: missing, onderwerp: missing, tekst: missing });
    if (!form.ok) return callPage(c, form.values, form.errors);
    const [seen] = childSeen(c, form.input.tekst);
    if (seen) return callPage(c, form.values, { tekst: t.childSeen(seen) });
    const { regio, onderwerp, tekst } = form.input;
    return once(c, async (act) => {
      const id = await callDirector(act, { areaId: regio, subject: onderwerp, text: tekst });
      return `${paths.request(id)}?gelukt=gevraagd`;
    });
  })
  .get(paths.request(":id"), members, async (c) => {
    const { locale, clock } = c.var;
    const page = await c.var.act(async (act) => {
      const details = await onCallDetails(act, idIn(c));
      return { ...details, region: (await supportRegions(act)).get(details.request.areaId) ?? "" };
    });
    return c.render(
      <RequestPage {...page} now={clock.now()} done={c.req.query("gelukt")} locale={locale} />,
      { title: words[locale].request.title },
    );
  })
  .post(paths.answer(":id"), members, async (c) => {
    const accepts = fieldValue(await formFields(c), "antwoord") === "ja";
    await c.var.act((act) => answerCall(act, idIn(c), accepts));
    // Who said no sees it no more.
    return c.redirect(accepts ? paths.request(idIn(c)) : paths.directory, 303);
  })
  .post(paths.withdrawal(":id"), members, async (c) => {
    await c.var.act((act) => withdrawCall(act, idIn(c)));
    return c.redirect(paths.request(idIn(c)), 303);
  })
  .get(paths.availability, members, (c) => availabilityPage(c))
  .post(paths.availability, members, async (c) => {
    const t = words[c.var.locale];
    const form = await readForm(c, Profile.extend({ wie: z.guid() }), {
      weg: { wrong: t.dayWrong },
    });
    if (!form.ok) return availabilityPage(c, form.values, form.errors);
    await c.var.act(async (act) => {
      const own = (await myProfiles(act)).find(({ id }) => id === form.input.wie);
      await saveOwnProfile(act, form.input.wie, profileOf(form.input, own?.kind ?? "expert"));
    });
    return c.redirect(`${paths.availability}?gelukt=bewaard`, 303);
  })
  .get(paths.setup, administrators, (c) => setupPage(c))
  .post(paths.setup, administrators, async (c) => {
    const t = words[c.var.locale];
    const missing = { missing: t.missing, wrong: t.missing };
    const address = { missing: t.emailWrong, wrong: t.emailWrong, tooLong: t.emailWrong };
    const own = { naam: missing, organisatie: missing, email: address, weg: { wrong: t.dayWrong } };
    const form = await readForm(c, SetupForm, own);
    if (!form.ok) return setupPage(c, form.values, form.errors);
    const { als, naam, email, organisatie, regios } = form.input;
    return once(c, async (act) => {
      const known = await supportRegions(act);
      await addSpecialist(act, {
        ...{ kind: als, name: naam, email, organisation: organisatie },
        areas: regios.filter((id) => known.has(id)),
        ...profileOf(form.input, als),
      });
      return `${paths.setup}?gelukt=erbij`;
    });
  })
  .post(paths.end, administrators, async (c) => {
    const who = fieldValue(await formFields(c), "wie");
    await c.var.act((act) => endSpecialist(act, who));
    return c.redirect(`${paths.setup}?gelukt=eruit`, 303);
  });

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

/** Support regions of today, by id. */
async function supportRegions(act: Act): Promise<ReadonlyMap<string, string>> {
  const made = (await madeAreas(act)).filter(({ kind, ended }) => kind === "support_region" && !ended);
  return new Map(made.map(({ id, name }) => [id, name]));
}

async function callPage(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  const regions = await c.var.act(supportRegions);
  return c.render(
    <CallPage regions={regions} formKey={newId()} values={values} errors={errors} locale={locale} />,
    { title: words[locale].call.title, status: errors ? 422 : 200 },
  );
}

async function availabilityPage(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  return c.render(
    <AvailabilityPage
      profiles={await c.var.act(myProfiles)}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      locale={locale}
    />,
    { title: words[locale].availability.title, status: errors ? 422 : 200 },
  );
}

async function setupPage(c: HouseContext, values?: Fields, errors?: FieldErrors) {
  const { locale } = c.var;
  const asked = values ? fieldValue(values, "als") : c.req.query("als");
  const page = await c.var.act(async (act) => ({
    people: [...(await directory(act, "director")), ...(await directory(act, "expert"))],
    regions: await supportRegions(act),
  }));
  return c.render(
    <SetupPage
      {...page}
      kind={asked === "director" ? "director" : "expert"}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values ?? { dagen: ["1", "2", "3", "4", "5"] }}
      errors={errors}
      locale={locale}
    />,
    { title: words[locale].setup.title, status: errors ? 422 : 200 },
  );
}
