import { Hono } from "hono";
import { z } from "zod";
import { areaOf } from "#modules/areas";
import { authorise, notFound } from "#platform/errors";
import {
  type AppEnv,
  bearers,
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
import { newId } from "#platform/ids";
import { confirmByLink, hideVersion, sayStillRight, takeBack } from "../commands/keep-current.ts";
import { submitExample } from "../commands/submit-example.ts";
import { beginRevision, discard, saveStep, startExample } from "../commands/write-example.ts";
import { readConfirmToken } from "../confirm-token.ts";
import { notNow } from "../errors.ts";
import { deskWords } from "../messages.ts";
import { libraryPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { currentCard, versionsOf } from "../queries/card.ts";
import { definitionOf } from "../queries/definition.ts";
import { answersTo, ownExample, ownExamples } from "../queries/own-examples.ts";
import { reasonsGone } from "../schema.ts";
import { sightingsIn } from "../sightings.ts";
import { type Step, StepForms, steps, type Telling } from "../telling.ts";
import { CheckPage } from "../views/check-page.tsx";
import { ConfirmPage } from "../views/confirm-page.tsx";
import { ManagePage } from "../views/manage-page.tsx";
import { MinePage } from "../views/mine-page.tsx";
import { StepPage } from "../views/step-page.tsx";

const section = paths.list;
interface CameBack {
  readonly values: Fields;
  readonly errors: FieldErrors;
}

/** Telling what one does, step by step, and keeping it right. */
export const writerRoutes = new Hono<AppEnv>()
  .get(paths.mine, members, async (c) => {
    const { locale, clock } = c.var;
    const examples = await c.var.act(ownExamples);
    return c.render(
      <MinePage
        examples={examples}
        done={c.req.query("gelukt")}
        formKey={newId()}
        now={clock.now()}
        locale={locale}
      />,
      { title: deskWords[locale].mine.title, section },
    );
  })
  .post(paths.mine, members, (c) => once(c, async (act) => paths.step(await startExample(act), steps[0].id)))
  .get(paths.manage(":id"), members, (c) => managePage(c))
  .get(paths.check(":id"), members, (c) => checkPage(c))
  .post(paths.check(":id"), members, async (c) => {
    const t = deskWords[c.var.locale].check;
    const { isRevision, sightings } = await beingWritten(c);
    const ticked = (sentence: string) => ({ missing: sentence, wrong: sentence });
    const form = await readForm(c, Submission(isRevision), {
      agree: ticked(t.agreeMissing),
      unrecognisable: ticked(t.unrecognisableMissing),
      images: ticked(t.imagesMissing),
      changed: { missing: t.changedMissing },
    });
    const harmless = fieldValues(await formFields(c), "harmless");
    const left = sightings.some(({ seen }) => !harmless.includes(seen));
    if (!form.ok || left) {
      const errors = { ...(left ? { harmless: t.seenMissing } : {}), ...(form.ok ? {} : form.errors) };
      return checkPage(c, { values: form.values, errors });
    }
    const { changed } = form.input;
    return once(c, async (act) => {
      const came = await submitExample(act, idIn(c), { harmless, changed }, c.var.locale);
      return `${paths.manage(idIn(c))}?gelukt=${came === "asked" ? "opgestuurd" : "nieuw"}`;
    });
  })
  .post(paths.discard(":id"), members, async (c) => {
    const what = await c.var.act((act) => discard(act, idIn(c)));
    return c.redirect(`${what === "example" ? paths.mine : paths.manage(idIn(c))}?gelukt=weg`, 303);
  })
  .post(paths.revise(":id"), members, async (c) => {
    await c.var.act((act) => beginRevision(act, idIn(c)));
    return c.redirect(paths.step(idIn(c), steps[0].id), 303);
  })
  .post(paths.stillRight(":id"), members, async (c) => {
    await c.var.act((act) => sayStillRight(act, idIn(c)));
    return c.redirect(`${paths.manage(idIn(c))}?gelukt=klopt`, 303);
  })
  .post(paths.hideVersion(":id"), members, async (c) => {
    const number = Number(fieldValue(await formFields(c), "number"));
    await c.var.act((act) => hideVersion(act, idIn(c), Number.isInteger(number) ? number : 0));
    return c.redirect(`${paths.manage(idIn(c))}?gelukt=verborgen`, 303);
  })
  .post(paths.takeBack(":id"), members, async (c) => {
    const why = fieldValue(await formFields(c), "why");
    const reason = reasonsGone.find((each) => each === why);
    if (!reason) {
      const errors = { why: deskWords[c.var.locale].manage.whyMissing };
      return managePage(c, errors);
    }
    await c.var.act((act) => takeBack(act, idIn(c), reason));
    return c.redirect(`${paths.mine}?gelukt=ingetrokken`, 303);
  })
  .get(paths.confirm(":token"), bearers, async (c) => {
    const { confirmation, token } = confirmationIn(c);
    const card = await c.var.act((act) => currentCard(act, confirmation.exampleId));
    const asked = card?.reviewBy === confirmation.reviewBy ? card : null;
    return confirmPage(c, { token, card: asked, done: false });
  })
  .post(paths.confirm(":token"), bearers, async (c) => {
    const { confirmation, token } = confirmationIn(c);
    return confirmPage(c, { token, card: await confirmByLink(c.var.acts, confirmation), done: true });
  })
  .get(paths.step(":id", ":step"), members, (c) => stepPage(c))
  .post(paths.step(":id", ":step"), members, async (c) => {
    const step = stepIn(c);
    const { locale } = c.var;
    const t = deskWords[locale].form;
    await c.var.act(async (act) => authorise(can.write(act.actor, await ownExample(act, idIn(c)))));
    const wrong = { wrong: t.agesWrong, tooLong: t.agesWrong, tooShort: t.agesWrong, missing: t.agesWrong };
    const form = await readForm(c, StepForms[step.id], { agesFrom: wrong, agesTo: wrong });
    if (!form.ok) return stepPage(c, form);
    const told: Partial<Telling> & { tags: readonly string[] } = { ...form.input };
    const { agesFrom, agesTo } = told;
    if (agesFrom != null && agesTo != null && agesFrom > agesTo)
      return stepPage(c, { values: form.values, errors: { agesTo: t.agesOrder } });
    if (told.areaName !== undefined) {
      const area = await meantArea(c, told.areaName);
      if ("error" in area) return stepPage(c, { values: form.values, errors: { areaName: area.error } });
      Object.assign(told, area);
    }
    await c.var.act((act) => saveStep(act, idIn(c), step, told));
    if (fieldValue(form.values, "stop") !== "") return c.redirect(`${paths.mine}?gelukt=bewaard`, 303);
    const next = steps[steps.indexOf(step) + 1];
    return c.redirect(next ? paths.step(idIn(c), next.id) : paths.check(idIn(c)), 303);
  });

const tick = z.literal("on");
/** Only a next version has to say what changed. */
const Submission = (isRevision: boolean) =>
  z.object({
    agree: tick,
    unrecognisable: tick,
    images: tick,
    changed: isRevision ? z.string().trim().min(1).max(280) : z.string().max(0).default(""),
  });

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

function stepIn(c: HouseContext): Step {
  const step = steps.find(({ id }) => id === c.req.param("step"));
  if (!step) throw notFound();
  return step;
}

/** The area behind what was typed; nothing typed is none. */
async function meantArea(
  c: HouseContext,
  typed: string,
): Promise<Pick<Telling, "areaId" | "areaName"> | { readonly error: string }> {
  if (typed === "") return { areaId: null, areaName: "" };
  const { placeUnknown, placeMany } = deskWords[c.var.locale].form;
  const area = await c.var.act((act) => areaOf(act, typed, c.var.locale));
  if (area.found === "one") return { areaId: area.id, areaName: area.name };
  return { error: area.found === "none" ? placeUnknown : placeMany(area.names.join(", ")) };
}

/** What is being written, for its own writer. */
async function beingWritten(c: HouseContext) {
  const { locale, clock } = c.var;
  return c.var.act(async (act) => {
    const example = await ownExample(act, idIn(c));
    if (!example.draft) throw notNow();
    return {
      id: example.id,
      telling: example.draft,
      isRevision: example.state === "public",
      definition: await definitionOf(act),
      sightings: sightingsIn(example.draft, example.harmless, locale, clock.now()),
    };
  });
}

async function stepPage(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const step = stepIn(c);
  const { telling, sightings, ...page } = await beingWritten(c);
  return c.render(
    <StepPage
      {...page}
      step={step}
      told={toldIn(telling)}
      values={back?.values ?? valuesOf(telling)}
      errors={back?.errors ?? {}}
      seen={[...new Set(sightings.map(({ seen }) => seen))]}
      locale={locale}
    />,
    { title: deskWords[locale].form.steps[step.id], section, status: back ? 422 : 200 },
  );
}

/** The steps in which something was told. */
const toldIn = (telling: Telling): ReadonlySet<string> =>
  new Set(steps.filter(({ texts }) => texts.some((field) => telling[field] !== "")).map(({ id }) => id));

/** What was kept, as a form shows it. */
const valuesOf = ({ agesFrom, agesTo, areaId: _, ...telling }: Telling): Fields => ({
  ...telling,
  agesFrom: agesFrom === null ? "" : String(agesFrom),
  agesTo: agesTo === null ? "" : String(agesTo),
});

async function checkPage(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const page = await beingWritten(c);
  const title = deskWords[locale].check;
  return c.render(
    <CheckPage
      {...page}
      told={toldIn(page.telling)}
      values={back?.values ?? {}}
      errors={back?.errors ?? {}}
      formKey={newId()}
      locale={locale}
    />,
    { title: page.isRevision ? title.revisionTitle : title.title, section, status: back ? 422 : 200 },
  );
}

async function managePage(c: HouseContext, errors: FieldErrors = {}) {
  const { locale, clock } = c.var;
  const failed = Object.keys(errors).length > 0;
  const page = await c.var.act(async (act) => {
    await ownExample(act, idIn(c));
    const example = (await ownExamples(act)).find(({ id }) => id === idIn(c));
    if (!example) throw notFound();
    return {
      example,
      answers: await answersTo(act, example.id),
      versions: await versionsOf(act, example.id),
    };
  });
  return c.render(
    <ManagePage
      {...page}
      done={failed ? undefined : c.req.query("gelukt")}
      errors={errors}
      formKey={newId()}
      now={clock.now()}
      locale={locale}
    />,
    { title: deskWords[locale].mine.title, section, status: failed ? 422 : 200 },
  );
}

function confirmationIn(c: HouseContext) {
  const token = c.req.param("token") ?? "";
  const confirmation = readConfirmToken(c.var.config.secret, token);
  if (!confirmation) throw notFound();
  return { confirmation, token };
}

function confirmPage(c: HouseContext, page: Omit<Parameters<typeof ConfirmPage>[0], "locale">) {
  const { locale } = c.var;
  return c.render(<ConfirmPage {...page} locale={locale} />, {
    title: deskWords[locale].confirm.title,
    section,
  });
}
