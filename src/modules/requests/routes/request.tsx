import { Hono } from "hono";
import type { z } from "zod";
import { childSeen } from "#modules/questions";
import { available, dayParts, myLedgers } from "#modules/support";
import type { Act } from "#platform/acts";
import { DomainError } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  readFields,
} from "#platform/http";
import { newId } from "#platform/ids";
import { momentOf } from "#platform/locale";
import { addAgreement, closeRequest, saveOutcome, settleAgreement, tellHow } from "../commands/conclude.ts";
import { cancelDayPart, inviteToDayPart, reportDayPart } from "../commands/day-part.ts";
import { assignExpert, decideIntake } from "../commands/decide.ts";
import { addParty, beginRequest, confirmRequest, saveRequest, withdrawRequest } from "../commands/draft.ts";
import { addDayPart, agreeToPlan, dropDayPart, savePlan } from "../commands/plan.ts";
import {
  agreementForm,
  DraftForm,
  dayPartForm,
  fieldWords,
  HowForm,
  IntakeForm,
  OutcomeForm,
  PartyForm,
  PlanForm,
  ReportForm,
} from "../forms.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { requestPage, requestsOf } from "../queries/request-page.ts";
import { seen } from "../queries/standing.ts";
import { reportLines } from "../schema.ts";
import { AllPage } from "../views/all-page.tsx";
import type { FormName } from "../views/props.ts";
import { RequestPage } from "../views/request-page.tsx";

/** A request from beginning to end, step by step. */
export const requestRoutes = new Hono<AppEnv>()
  .get(paths.all, members, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act(async (act) => ({
      requests: await requestsOf(act),
      ledgers: (await myLedgers(act)).map((ledger) => ({
        id: ledger.id,
        region: ledger.region,
        left: words[locale].dayParts(dayParts(available(ledger), locale)),
      })),
    }));
    return c.render(<AllPage {...page} formKey={newId()} locale={locale} />, {
      title: words[locale].all.title,
    });
  })
  .post(paths.begin, members, async (c) => {
    const ledgerId = fieldValue(await formFields(c), "potje");
    return once(c, async (act) => `${paths.one(await beginRequest(act, ledgerId))}?gelukt=begonnen`);
  })
  .get(paths.one(":id"), members, (c) => page(c))
  .post(paths.one(":id"), members, (c) =>
    step(c, "aanvraag", DraftForm, "bewaard", async (act, typed) => {
      await saveRequest(
        act,
        idIn(c),
        {
          ...{ title: typed.titel, topics: typed.onderwerpen, otherTopic: typed.anders },
          ...{ question: typed.vraag, wished: typed.resultaat, period: typed.wanneer, units: typed.aantal },
        },
        typed.versie,
      );
    }),
  )
  .post(paths.party(":id"), members, (c) =>
    step(c, "partij", PartyForm, "partij", (act, { kant, organisatie, naam, email }) =>
      addParty(act, idIn(c), { side: kant, organisation: organisatie, name: naam, email }),
    ),
  )
  .post(paths.confirmation(":id"), members, async (c) => {
    try {
      const { sent } = await c.var.act((act) => confirmRequest(act, idIn(c)));
      return done(c, sent ? "verstuurd" : "bevestigd");
    } catch (error) {
      const left = leftIn(error, "support/does-not-fit", c);
      if (left === null) throw error;
      return page(c, "aanvraag", await asSaved(c), { aantal: words[c.var.locale].draft.noRoom(left) });
    }
  })
  .post(paths.withdrawal(":id"), members, async (c) => {
    await c.var.act((act) => withdrawRequest(act, idIn(c)));
    return done(c);
  })
  .post(paths.intake(":id"), members, (c) =>
    step(c, "intake", IntakeForm, "besloten", (act, { antwoord, toelichting }) =>
      decideIntake(act, idIn(c), antwoord, toelichting),
    ),
  )
  .post(paths.expert(":id"), members, async (c) => {
    const who = fieldValue(await formFields(c), "wie");
    await c.var.act((act) => assignExpert(act, idIn(c), who));
    return done(c, "besloten");
  })
  .post(paths.plan(":id"), members, (c) =>
    step(c, "plan", PlanForm, "bewaard", (act, { plan, versie }) => savePlan(act, idIn(c), plan, versie)),
  )
  .post(paths.dayPart(":id"), members, async (c) => {
    if (c.req.query("weg") !== undefined) {
      const part = fieldValue(await formFields(c), "dagdeel");
      await c.var.act((act) => dropDayPart(act, idIn(c), part));
      return done(c, "bewaard");
    }
    return step(c, "dagdeel", dayPartForm(c.var.clock.now()), "bewaard", (act, typed) =>
      addDayPart(act, idIn(c), {
        ...{ title: typed.titel, composition: typed.samenstelling, units: typed.lengte },
        ...{ startsAt: momentOf(typed.dag, typed.van), endsAt: momentOf(typed.dag, typed.tot) },
        ...{ place: typed.plaats, guests: typed.genodigden },
      }),
    );
  })
  .post(paths.agreement(":id"), members, async (c) => {
    const version = Number(fieldValue(await formFields(c), "versie"));
    await c.var.act((act) => agreeToPlan(act, idIn(c), version));
    return done(c, "besloten");
  })
  .post(paths.invitation(":id"), members, async (c) => {
    const part = fieldValue(await formFields(c), "dagdeel");
    return once(c, async (act) => {
      await inviteToDayPart(act, idIn(c), part);
      return `${paths.one(idIn(c))}?gelukt=uitgenodigd`;
    });
  })
  .post(paths.cancellation(":id"), members, async (c) => {
    const part = fieldValue(await formFields(c), "dagdeel");
    await c.var.act((act) => cancelDayPart(act, idIn(c), part));
    return done(c, "afgezegd");
  })
  .post(paths.report(":id"), members, (c) =>
    step(c, "verslag", ReportForm, "verslag", (act, typed) =>
      reportDayPart(
        act,
        idIn(c),
        typed.dagdeel,
        reportLines.map((line) => typed[line]),
      ),
    ),
  )
  .post(paths.outcome(":id"), members, (c) =>
    step(c, "besluit", OutcomeForm, "bewaard", (act, { advies, besluit, wie }) =>
      saveOutcome(act, idIn(c), { advice: advies, decision: besluit, decidedBy: wie }),
    ),
  )
  .post(paths.promise(":id"), members, (c) =>
    step(c, "afspraak", agreementForm(c.var.clock.now()), "bewaard", (act, { wat, eigenaar, klaar }) =>
      addAgreement(act, idIn(c), { text: wat, ownerId: eigenaar, dueOn: klaar }),
    ),
  )
  .post(paths.kept(":id"), members, async (c) => {
    const agreement = fieldValue(await formFields(c), "afspraak");
    await c.var.act((act) => settleAgreement(act, idIn(c), agreement));
    return done(c, "bewaard");
  })
  .post(paths.end(":id"), members, async (c) => {
    await c.var.act((act) => closeRequest(act, idIn(c)));
    return done(c, "afgesloten");
  })
  .post(paths.how(":id"), members, (c) =>
    step(c, "hoe", HowForm, "verteld", (act, { hoe, toelichting }) =>
      tellHow(act, idIn(c), { how: hoe, howNote: toelichting }),
    ),
  );

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

const done = (c: HouseContext, what?: string): Response =>
  c.redirect(paths.one(idIn(c)) + (what ? `?gelukt=${what}` : ""), 303);

/** Where people tell something in their own words. */
const told = [
  ...["titel", "anders", "vraag", "resultaat", "toelichting", "plan", "advies", "besluit", "wat"],
  ...reportLines,
];

/**
 * One step of a request by its form: whoever has nothing to do with it finds nothing, what can be mended comes back with all that was typed,
 * also when someone else saved meanwhile or when it does not fit.
 */
async function step<Schema extends z.ZodType>(
  c: HouseContext,
  name: FormName,
  schema: Schema,
  worked: string,
  take: (act: Act, typed: z.infer<Schema>) => Promise<void>,
): Promise<Response> {
  await c.var.act((act) => seen(act, idIn(c)));
  const values = await formFields(c);
  const form = readFields(c, values, schema, fieldWords(c.var.locale));
  if (!form.ok) return page(c, name, values, grouped(form.errors));
  const t = words[c.var.locale];
  const childs = told.flatMap((field) => {
    const [what] = childSeen(c, fieldValue(values, field));
    return what ? [[field, t.report.childSeen(what)]] : [];
  });
  if (childs.length > 0) return page(c, name, values, Object.fromEntries(childs));
  try {
    return await once(c, async (act) => {
      await take(act, form.input);
      return `${paths.one(idIn(c))}?gelukt=${worked}`;
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === "requests/meanwhile")
      return page(c, name, await afresh(c, values, name), {
        [name === "plan" ? "plan" : "titel"]: t.meanwhile,
      });
    const left = leftIn(error, "requests/more-than-asked", c);
    if (left === null) throw error;
    return page(c, name, values, { lengte: t.plan.tooMany(left) });
  }
}

/** One sentence for a field of many lines. */
const grouped = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([field, said]) => [field.replace(/\.\d+$/, ""), said]));

/** What was typed, over what stands there now: saved again, it is the newest. */
async function afresh(c: HouseContext, values: Fields, name: FormName): Promise<Fields> {
  const { request } = await c.var.act((act) => seen(act, idIn(c)));
  return { ...values, versie: String(name === "plan" ? request.planVersion : request.version) };
}

/** The form of a request as it was saved. */
async function asSaved(c: HouseContext): Promise<Fields> {
  const { request } = await c.var.act((act) => seen(act, idIn(c)));
  return {
    ...{ titel: request.title, onderwerpen: request.topics, anders: request.otherTopic },
    ...{ vraag: request.question, resultaat: request.wished, wanneer: request.period },
    aantal: dayParts(request.units, c.var.locale),
  };
}

/** How much would have fitted, when that is what was refused. */
function leftIn(error: unknown, code: string, { var: { locale } }: HouseContext): string | null {
  if (!(error instanceof DomainError) || error.code !== code) return null;
  return words[locale].dayParts(dayParts(Number(error.details.dayParts) * 2, locale));
}

async function page(
  c: HouseContext,
  form: FormName | null = null,
  values: Fields = {},
  errors: FieldErrors = {},
): Promise<Response> {
  const { locale, clock } = c.var;
  const data = await c.var.act((act) => requestPage(act, idIn(c)));
  return c.render(
    <RequestPage
      {...data}
      now={clock.now()}
      formKey={newId()}
      form={form}
      values={values}
      errors={errors}
      said={form ? undefined : c.req.query("gelukt")}
      locale={locale}
    />,
    { title: data.request.title || words[locale].all.title, status: form ? 422 : 200 },
  );
}
