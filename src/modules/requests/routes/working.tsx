import { Hono } from "hono";
import { type AppEnv, fieldValue, formFields, members, once } from "#platform/http";
import { momentOf } from "#platform/locale";
import { addAgreement, closeRequest, saveOutcome, settleAgreement, tellHow } from "../commands/conclude.ts";
import { cancelDayPart, inviteToDayPart, reportDayPart } from "../commands/day-part.ts";
import { addDayPart, agreeToPlan, dropDayPart, savePlan } from "../commands/plan.ts";
import { agreementForm, dayPartForm, HowForm, OutcomeForm, PlanForm, ReportForm } from "../forms.ts";
import { requestPaths as paths } from "../paths.ts";
import { reportLines } from "../schema.ts";
import { done, idIn, step } from "./step.tsx";

/** From the plan that both agree to, through its day-parts, to how it is after three months. */
export const workingRoutes = new Hono<AppEnv>()
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
    step(c, "besluit", OutcomeForm, "bewaard", (act, { advies, besluit, wie, versie }) =>
      saveOutcome(act, idIn(c), { advice: advies, decision: besluit, decidedBy: wie }, versie),
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
