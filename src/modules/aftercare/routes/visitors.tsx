import { Hono } from "hono";
import { readPartnerToken, readRegistrationToken, registrationById } from "#modules/admission";
import { groupById } from "#modules/communities";
import { eventById, eventPaths, knownEvent } from "#modules/events";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  attachmentNamed,
  bearers,
  everyone,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { addressGroup, type Limit } from "#platform/limits";
import { localeOf } from "#platform/locale";
import { typedCode } from "../certificate-code.ts";
import { certificatePdf } from "../certificate-pdf.ts";
import { answerQuestions } from "../commands/answer-questions.ts";
import { issueCertificate } from "../commands/issue-certificate.ts";
import { placeDilemma, waitingDilemma } from "../commands/offspring.ts";
import { EvaluationWish } from "../forms.ts";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { printed } from "../printed.ts";
import { certificateBy, certificateOf } from "../queries/certificates.ts";
import { aftercareOf, slidesFile } from "../queries/remains.ts";
import { captionsFile } from "../recording.ts";
import { CheckPage } from "../views/check-page.tsx";
import { DilemmaPage } from "../views/dilemma-page.tsx";
import { EvaluationPage } from "../views/evaluation-page.tsx";

const section = eventPaths.agenda;
/** Nobody tries codes until one fits. */
const looks: Limit = { name: "aftercare/check", points: 60, seconds: 60 * 60 };

export const visitorRoutes = new Hono<AppEnv>()
  .get(paths.file(":slug", ":file"), everyone, async (c) => {
    const { name, storedAs, contentType } = await c.var.act(async (act) => {
      const { id } = await knownEvent(act, c.req.param("slug"));
      const file = c.req.param("file");
      if (!isId(file)) throw notFound();
      return slidesFile(act, id, file);
    });
    const bytes = await c.var.storage.get(storedAs);
    if (!bytes) throw notFound();
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": contentType,
      "content-disposition": attachmentNamed(name),
      "content-security-policy": "default-src 'none'; sandbox",
    });
  })
  .get(paths.captionsFile(":slug"), everyone, async (c) => {
    const kept = await c.var.act(async (act) =>
      aftercareOf(act, (await knownEvent(act, c.req.param("slug"))).id),
    );
    if (!kept || kept.captions.length === 0) throw notFound();
    return c.body(captionsFile(kept.captions), 200, {
      "content-type": "text/vtt; charset=utf-8",
      "content-disposition": attachmentNamed(`${c.req.param("slug")}.vtt`),
    });
  })
  .get(paths.evaluation(":token"), bearers, (c) => evaluationPage(c))
  .post(paths.evaluation(":token"), bearers, async (c) => {
    const { open, ...key } = await keyIn(c);
    const t = words[c.var.locale].evaluation;
    const missing = { missing: t.usefulMissing, wrong: t.usefulMissing, tooShort: t.usefulMissing };
    const form = await readForm(c, EvaluationWish, { useful: missing });
    if (open && !form.ok) return evaluationPage(c, form.values, form.errors);
    if (form.ok) await c.var.act((act) => answerQuestions(act, key, c.var.config.secret, form.input));
    return c.redirect(`${paths.evaluation(c.req.param("token"))}?gelukt=verstuurd`, 303);
  })
  .post(paths.certificate(":token", ":seat"), bearers, async (c) => {
    const key = await keyIn(c);
    await c.var.act((act) => issueCertificate(act, key.id, seatIn(c, key), c.var.config.secret));
    return c.redirect(paths.certificate(c.req.param("token"), c.req.param("seat")), 303);
  })
  .get(paths.certificate(":token", ":seat"), bearers, async (c) => {
    const { id, language, ...key } = await keyIn(c);
    const known = await c.var.acts.asSystem("print a certificate for who was there", (act) =>
      certificateOf(act, id, seatIn(c, key)),
    );
    const locale = localeOf(language);
    const pdf = await certificatePdf(printed(known, locale, c.var.config.publicUrl));
    return c.body(new Uint8Array(pdf), 200, {
      "content-type": "application/pdf",
      "content-disposition": attachmentNamed(`${known.event.slug}.pdf`),
    });
  })
  .get(paths.check, everyone, async (c) => {
    const typed = (c.req.query("code") ?? "").slice(0, 30);
    if (typed !== "") await c.var.limits.take(looks, addressGroup(c.var.address));
    const found = await c.var.acts.asSystem("see whether a certificate is real", (act) =>
      certificateBy(act, typedCode(typed)),
    );
    return c.render(<CheckPage typed={typed} found={found} locale={c.var.locale} />, {
      title: words[c.var.locale].check.title,
      section,
    });
  })
  .get(paths.dilemma(":id"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const dilemma = await waitingDilemma(act, idIn(c));
      const group = await groupById(act, dilemma.groupId ?? "");
      if (!group) throw notFound();
      return { dilemma, group, event: await eventById(act, dilemma.eventId) };
    });
    return c.render(<DilemmaPage {...page} formKey={newId()} locale={c.var.locale} />, {
      title: words[c.var.locale].dilemma.title,
    });
  })
  .post(paths.dilemma(":id"), members, (c) => once(c, (act) => placeDilemma(act, idIn(c), c.var.locale)));

function idIn(c: HouseContext): string {
  const id = c.req.param("id");
  if (!isId(id)) throw notFound();
  return id;
}

/** @throws house/not-found for what is no seat; the key of the other half of a duo opens theirs alone */
function seatIn(c: HouseContext, key: { readonly seat: 1 | 2 }): 1 | 2 {
  const seat = c.req.param("seat");
  if (seat !== "2" && (seat !== "1" || key.seat === 2)) throw notFound();
  return seat === "1" ? 1 : 2;
}

/** The registration behind the key in the address, whose seat the key is of, and whether they can answer questions now. */
async function keyIn(c: HouseContext) {
  const { secret } = c.var.config;
  const token = c.req.param("token") ?? "";
  const own = readRegistrationToken(secret, token);
  const id = own ?? readPartnerToken(secret, token);
  if (!id) throw notFound();
  return c.var.acts.asSystem("look whose key this is", async (act) => {
    const { eventId, state, language, partnerEmail } = await registrationById(act, id);
    if (!own && partnerEmail === "") throw notFound();
    const event = await eventById(act, eventId);
    const seat: 1 | 2 = own ? 1 : 2;
    return { id, seat, event, language, open: can.evaluate(state, event, act.now) };
  });
}

async function evaluationPage(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  const { event, open } = await keyIn(c);
  return c.render(
    <EvaluationPage
      event={event}
      token={c.req.param("token") ?? ""}
      open={open}
      done={c.req.query("gelukt") === "verstuurd"}
      values={values}
      errors={errors}
      locale={locale}
    />,
    { title: words[locale].evaluation.title, section, status: errors ? 422 : 200 },
  );
}
