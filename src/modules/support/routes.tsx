import { Hono } from "hono";
import { z } from "zod";
import { DomainError } from "#platform/errors";
import {
  type AppEnv,
  administrators,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { openLedger } from "./commands/open-ledger.ts";
import { split, type WriteLine, write } from "./commands/write.ts";
import { words } from "./messages.ts";
import { supportPaths as paths } from "./paths.ts";
import { usualGrant } from "./policy.ts";
import { ledgerPage, programmeView } from "./queries/ledger.ts";
import { standing } from "./queries/standing.ts";
import { sides } from "./schema.ts";
import { dayParts } from "./sums.ts";
import { typedUnits } from "./typed-units.ts";
import { LedgerPage } from "./views/ledger-page.tsx";
import { SetupPage } from "./views/setup-page.tsx";

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((written) => !/[\p{Cc}\u2028\u2029]/u.test(written));

const LineForm = z
  .object({
    wat: z.enum(["reserve", "plan", "spend", "return", "correct", "override"]),
    aantal: typedUnits,
    reden: line(500),
    waarvoor: z.string().trim().max(200).default(""),
    doel: z.union([z.literal(""), z.guid()]).default(""),
  })
  .refine(({ wat, waarvoor }) => wat !== "reserve" || waarvoor !== "", { path: ["waarvoor"] })
  .refine(({ wat, doel }) => wat === "reserve" || wat === "override" || doel !== "", { path: ["doel"] });

const SplitForm = z.object({ doel: z.guid(), waarvoor: line(200), aantal: typedUnits, reden: line(500) });

const mail = z.string().trim().toLowerCase().pipe(z.email().max(200));
const OpenForm = z.object({
  regio: z.guid(),
  jaar: z.coerce.number().int().min(2018).max(2100),
  aantal: typedUnits,
  reden: line(500),
  ...{ swvOrganisatie: line(200), swvNaam: line(120), swvEmail: mail },
  ...{ municipalityOrganisatie: line(200), municipalityNaam: line(120), municipalityEmail: mail },
  overlap: z.string().trim().max(500).default(""),
});

export const routes = new Hono<AppEnv>()
  .get(paths.ledger(":id"), members, (c) => page(c))
  .post(paths.line(":id"), members, async (c) => {
    await c.var.act((act) => standing(act, idIn(c)));
    const form = await readForm(c, LineForm, lineWords(c));
    if (!form.ok) return page(c, form.values, form.errors);
    const { wat, aantal, reden, waarvoor, doel } = form.input;
    const about: WriteLine["purpose"] =
      wat === "override" ? null : wat === "reserve" ? { title: waarvoor } : { id: doel };
    return fitting(c, form.values, () =>
      once(c, async (act) => {
        await write(act, idIn(c), { kind: wat, units: aantal, reason: reden, purpose: about });
        return `${paths.ledger(idIn(c))}?gelukt=regel`;
      }),
    );
  })
  .post(paths.split(":id"), members, async (c) => {
    await c.var.act((act) => standing(act, idIn(c)));
    const form = await readForm(c, SplitForm, lineWords(c));
    if (!form.ok) return page(c, form.values, form.errors);
    const { doel, waarvoor, aantal, reden } = form.input;
    return fitting(c, form.values, () =>
      once(c, async (act) => {
        await split(act, idIn(c), { from: doel, title: waarvoor, units: aantal, reason: reden });
        return `${paths.ledger(idIn(c))}?gelukt=splitsing`;
      }),
    );
  })
  .get(paths.setup, administrators, (c) => setupPage(c))
  .post(paths.setup, administrators, async (c) => {
    const t = words[c.var.locale];
    const form = await readForm(c, OpenForm, openWords(c));
    if (!form.ok) return setupPage(c, form.values, form.errors);
    const typed = form.input;
    const opened = await c.var.act((act) =>
      openLedger(act, {
        ...{ areaId: typed.regio, year: typed.jaar, units: typed.aantal, reason: typed.reden },
        overlapReason: typed.overlap,
        partners: sides.map((side) => ({
          side,
          organisation: typed[`${side}Organisatie`],
          name: typed[`${side}Naam`],
          email: typed[`${side}Email`],
        })),
      }),
    );
    if ("overlaps" in opened)
      return setupPage(c, form.values, { overlap: t.ledger.reasonMissing }, opened.overlaps);
    return c.redirect(`${paths.ledger(opened.id)}?gelukt=geopend`, 303);
  });

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

/** What does not fit comes back as the form, with how much would. */
async function fitting(c: HouseContext, values: Fields, story: () => Promise<Response>): Promise<Response> {
  try {
    return await story();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "support/does-not-fit") throw error;
    const t = words[c.var.locale];
    const left = dayParts(Number(error.details.dayParts) * 2, c.var.locale);
    return page(c, values, { aantal: t.ledger.doesNotFit(t.dayParts(left)) });
  }
}

const both = (said: string) => ({ missing: said, wrong: said });

function lineWords(c: HouseContext) {
  const t = words[c.var.locale].ledger;
  return {
    wat: both(t.whatMissing),
    aantal: { ...both(t.unitsWrong), tooLong: t.unitsWrong, tooShort: t.unitsWrong },
    reden: both(t.reasonMissing),
    waarvoor: both(t.purposeMissing),
    doel: both(t.purposeMissing),
  };
}

function openWords(c: HouseContext) {
  const { setup: t, ledger } = words[c.var.locale];
  const missing = both(ledger.missing);
  const address = { ...both(t.emailWrong), tooLong: t.emailWrong };
  return {
    ...lineWords(c),
    ...{ regio: missing, swvOrganisatie: missing, swvNaam: missing, swvEmail: address },
    ...{ municipalityOrganisatie: missing, municipalityNaam: missing, municipalityEmail: address },
    jaar: { ...both(t.yearWrong), tooLong: t.yearWrong, tooShort: t.yearWrong },
  };
}

async function page(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  const data = await c.var.act(async (act) => {
    const found = await ledgerPage(act, idIn(c));
    const purposes = found.purposes.map(({ id }) => id);
    return { ...found, about: await c.var.added(act, "support/purpose", purposes) };
  });
  return c.render(
    <LedgerPage
      {...data}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      locale={locale}
    />,
    {
      title: words[locale].ledger.title(data.region, data.ledger.year),
      status: errors ? 422 : 200,
    },
  );
}

async function setupPage(
  c: HouseContext,
  values?: Fields,
  errors?: FieldErrors,
  overlaps: readonly string[] = [],
) {
  const { locale, clock } = c.var;
  const usual: Fields = {
    jaar: isoDay(clock.now()).slice(0, 4),
    aantal: dayParts(usualGrant, locale),
  };
  return c.render(
    <SetupPage
      {...(await c.var.act(programmeView))}
      overlaps={overlaps}
      formKey={newId()}
      values={values ?? usual}
      errors={errors}
      locale={locale}
    />,
    { title: words[locale].setup.title, status: errors ? 422 : 200 },
  );
}
