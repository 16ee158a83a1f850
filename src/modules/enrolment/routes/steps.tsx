import { Hono } from "hono";
import { type Community, communityPaths } from "#modules/communities";
import { findChildData, rewrite } from "#modules/discretion";
import type { Act } from "#platform/acts";
import {
  type AppEnv,
  everyone,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addressGroup } from "#platform/limits";
import { type Answers, firstMissing, isBefore, stepAfter, stepBefore } from "../answers.ts";
import { confirmAnswers } from "../commands/confirm-answers.ts";
import { keepAnswers } from "../commands/keep-answers.ts";
import { type After, afterOf, CheckForm } from "../forms.ts";
import { words } from "../messages.ts";
import { enrolmentPaths, type Step, steps } from "../paths.ts";
import { can } from "../policy.ts";
import { draftOf, type OpenDraft } from "../queries/draft-of.ts";
import { invitationOf } from "../queries/invitation.ts";
import { signUpPage } from "../queries/sign-up-page.ts";
import { AboutStep } from "../views/about-step.tsx";
import { CheckStep } from "../views/check-step.tsx";
import { PlainPage } from "../views/done-page.tsx";
import { QuestionStep } from "../views/question-step.tsx";
import type { Notice } from "../views/step-frame.tsx";
import { ThemeStep } from "../views/theme-step.tsx";
import { knowBrowser, type Visit, visitOf } from "../visit.ts";
import { communityHere, takingPart } from "./here.ts";
import { type FilledStep, fieldsOf, stepForm } from "./step-forms.ts";

/** The four steps. Each is kept when it is posted, and none can be passed over. */
export const stepRoutes = new Hono<AppEnv>().get(enrolmentPaths.start(":slug"), everyone, async (c) => {
  const here = await c.var.act((act) => arrive(act, c));
  if (!here.open) return closedPage(c, here.community);
  return c.redirect(here.takesPart ? enrolmentPaths.done(here.slug) : stepPath(here, missingIn(here)), 303);
});

for (const step of steps) {
  stepRoutes
    .get(enrolmentPaths.step(":slug", step), everyone, (c) => readStep(c, step))
    .post(enrolmentPaths.step(":slug", step), everyone, (c) => postStep(c, step));
}

/** Who is here, for what, and how far. */
interface Here {
  readonly community: Community;
  readonly slug: string;
  readonly open: boolean;
  readonly takesPart: boolean;
  readonly visit: Visit;
  readonly draft: OpenDraft;
}

async function arrive(act: Act, c: HouseContext): Promise<Here> {
  const community = await communityHere(act, c);
  const visit = await visitOf(act, c);
  return {
    community,
    slug: community.slug,
    open: can.ask(community, act.now),
    takesPart: (await takingPart(act, community)).takesPart,
    visit,
    draft: await draftOf(act, community.id, visit),
  };
}

const missingIn = ({ draft }: Here): Step => firstMissing(draft.answers);
const stepPath = ({ slug }: Here, step: Step): string => enrolmentPaths.step(slug, step);

async function readStep(c: HouseContext, step: Step): Promise<Response> {
  // Known from here on: when the answer to a post gets lost, its retry still comes from the browser that began.
  knowBrowser(c);
  const here = await c.var.act((act) => arrive(act, c));
  if (!here.open) return closedPage(c, here.community);
  if (here.takesPart) return c.redirect(enrolmentPaths.done(here.slug), 303);
  const missing = missingIn(here);
  if (isBefore(missing, step)) return c.redirect(`${stepPath(here, missing)}?eerst=ja`, 303);
  return stepPage(c, here, step, { notice: noticeIn(c) });
}

function noticeIn(c: HouseContext): Notice | undefined {
  if (c.req.query("eerst")) return "first-this";
  const done = c.req.query("gelukt");
  return done === "bewaard" ? "kept" : done === "voorstel" ? "rewritten" : undefined;
}

async function postStep(c: HouseContext, step: Step): Promise<Response> {
  knowBrowser(c);
  const here = await c.var.act((act) => arrive(act, c));
  if (!here.open) return closedPage(c, here.community);
  if (here.takesPart) return c.redirect(enrolmentPaths.done(here.slug), 303);
  const missing = missingIn(here);
  if (isBefore(missing, step)) return tooFar(c, here, step, missing);
  return step === "check" ? postCheck(c, here) : postAnswers(c, here, step);
}

async function postAnswers(c: HouseContext, here: Here, step: FilledStep): Promise<Response> {
  const form = await formHere(c, here, step);
  const read = await readForm(c, form.schema, form.own);
  const after = afterOf(read.values);
  if (after === "voorstel") return takeProposal(c, here, read.values);
  if (after !== "verder") {
    await keep(c, here, form.partly(read.values));
    return c.redirect(wayOn(here, step, after), 303);
  }
  const given = read.ok ? form.answers(read.values) : {};
  const errors = read.ok ? form.further(given) : read.errors;
  if (Object.keys(errors).length > 0)
    return stepPage(c, here, step, { values: read.values, errors, status: 422 });
  await keep(c, here, given);
  return c.redirect(wayOn(here, step, after), 303);
}

const formHere = (c: HouseContext, here: Here, step: FilledStep) =>
  c.var.act(async (act) =>
    stepForm(step, {
      locale: c.var.locale,
      visit: here.visit,
      themes: (await signUpPage(act, here.community, null)).themes,
      asDuo: here.community.asDuo,
      email: here.visit.ownEmail ?? here.draft.answers.email,
    }),
  );

function wayOn(here: Here, step: Step, after: After): string {
  if (after === "terug") return stepPath(here, stepBefore(step));
  if (after === "later") return `${stepPath(here, step)}?gelukt=bewaard`;
  return stepPath(here, stepAfter(step));
}

const begun = { name: "enrolment/begun-from", seconds: 10 * 60 } as const;

async function keep(c: HouseContext, here: Here, given: Partial<Answers>): Promise<void> {
  // A school shares one address: as many people may begin in ten minutes as it may send posts in one.
  if (here.draft.id === null)
    await c.var.limits.take({ ...begun, points: c.var.config.floodPerMinute }, addressGroup(c.var.address));
  await c.var.act((act) => keepAnswers(act, here.community.id, here.visit, given));
}

/** Takes the words we propose for what looks like a child's data, and shows them to be read once more. */
async function takeProposal(c: HouseContext, here: Here, values: Fields): Promise<Response> {
  const question = fieldValue(values, "vraag");
  const form = await formHere(c, here, "question");
  const proposal = rewrite(question, findChildData(question, { locale: c.var.locale }));
  await keep(c, here, form.partly({ ...values, vraag: proposal, toch: "" }));
  return c.redirect(`${stepPath(here, "question")}?gelukt=voorstel`, 303);
}

/** A step was posted before the ones it needs. What was typed is kept for when its turn comes. */
async function tooFar(c: HouseContext, here: Here, step: Step, missing: Step): Promise<Response> {
  if (step !== "check") {
    const form = await formHere(c, here, step);
    await keep(c, here, form.partly(await formFields(c)));
  }
  return stepPage(c, here, missing, { notice: "first-this", status: 409 });
}

async function postCheck(c: HouseContext, here: Here): Promise<Response> {
  const t = words[c.var.locale];
  const read = await readForm(c, CheckForm, {
    form: { wrong: t.unknownFields },
    regels: { missing: t.check.agreeMissing, wrong: t.check.agreeMissing },
  });
  const after = afterOf(read.values);
  if (after !== "verder") return c.redirect(wayOn(here, "check", after), 303);
  if (!read.ok) return stepPage(c, here, "check", { errors: read.errors, status: 422 });
  return once(c, async (act) => {
    // A member who came straight here from a full profile has nothing kept yet; a visitor always has.
    const { id, answers } = await draftOf(act, here.community.id, here.visit);
    if (id === null) return stepPath(here, "about");
    return confirmAnswers(act, c, { id, answers }, enrolmentPaths.done(here.slug));
  });
}

interface Shown {
  readonly values?: Fields;
  readonly errors?: FieldErrors;
  readonly notice?: Notice | undefined;
  readonly status?: 200 | 409 | 422;
}

async function stepPage(c: HouseContext, here: Here, step: Step, shown: Shown): Promise<Response> {
  const { locale } = c.var;
  const { community, visit, draft } = here;
  const t = words[locale].frame;
  const { page, invitation } = await c.var.act(async (act) => ({
    page: await signUpPage(act, community, draft.answers.groupId),
    invitation: await invitationOf(act, community.id, draft.answers.invitedBy),
  }));
  const values = shown.values ?? fieldsOf(draft.answers, page.themes);
  const common = {
    locale,
    community,
    page,
    formKey: newId(),
    notice: shown.notice,
    errors: shown.errors ?? {},
    values,
    chosen: draft.answers.groupId,
  };
  const at = steps.indexOf(step);
  return c.render(
    {
      about: <AboutStep {...common} ownEmail={visit.ownEmail} invited={invitation !== null} />,
      theme: <ThemeStep {...common} invitation={invitation} />,
      question: (
        <QuestionStep
          {...common}
          findings={
            fieldValue(values, "toch") === "on" ? [] : findChildData(fieldValue(values, "vraag"), { locale })
          }
        />
      ),
      check: <CheckStep {...common} answers={draft.answers} known={visit.personId !== null} />,
    }[step],
    {
      title: t.pageTitle(at + 1, t.names[step]),
      status: shown.status ?? 200,
      section: communityPaths.list,
    },
  );
}

function closedPage(c: HouseContext, community: Community) {
  const t = words[c.var.locale].done;
  return c.render(
    <PlainPage locale={c.var.locale} community={community} title={t.closed} lead={t.closedLead} />,
    { title: t.closed, status: 409, section: communityPaths.list },
  );
}
