import { createHash } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { youthRegions } from "#modules/areas";
import { eventById, eventPaths, knownEvent } from "#modules/events";
import { homeRegionOf } from "#modules/organisations";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  bearers,
  everyone,
  type FieldErrors,
  type Fields,
  fieldValue,
  type HouseContext,
  keepForm,
  members,
  once,
  readFields,
  readForm,
  receiveForm,
  takesUpload,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addressGroup, type Limit } from "#platform/limits";
import { confirm, withdraw } from "../commands/answer.ts";
import { changeDetails } from "../commands/change-details.ts";
import { withStoredFiles } from "../commands/keep-answers.ts";
import { type Register, register } from "../commands/register.ts";
import { forMembers } from "../errors.ts";
import { asksInFull, colleaguesIn, formWords, line, PartnerForm, registrationForm } from "../forms.ts";
import { words } from "../messages.ts";
import { admissionPaths as paths } from "../paths.ts";
import { belongs } from "../queries/belongs.ts";
import { ownRegistration } from "../queries/own-registration.ts";
import { questionsOf } from "../queries/questions.ts";
import { admissionOf, ownStandings } from "../queries/seats.ts";
import {
  chooseAgain,
  fieldsOfAnswers,
  largestAnswerFile,
  mostQuestions,
  mostReadBack,
  readAnswers,
} from "../questions.ts";
import type { Admission, Question } from "../schema.ts";
import { registrationToken } from "../token.ts";
import { AskedPage } from "../views/asked-page.tsx";
import { OwnPage } from "../views/own-page.tsx";
import { RegisterPage } from "../views/register-page.tsx";

const section = eventPaths.agenda;
/** Nobody fills mailboxes, or an event, through us. */
const perMailbox: Limit = { name: "admission/register-mailbox", points: 6, seconds: 60 * 60 };
const perPerson: Limit = { name: "admission/register-person", points: 30, seconds: 60 * 60 };
/** A large school has one connection: a whole team registers within the hour. */
const perConnection: Limit = { name: "admission/register", points: 150, seconds: 60 * 60 };

const Details = z.object({
  name: line(120).pipe(z.string().min(1)),
  diet: line(300),
  access: line(300),
});

export const visitorRoutes = new Hono<AppEnv>()
  .get(paths.register(":slug"), everyone, async (c) => {
    const { known, questions } = await here(c, c.req.param("slug"));
    const group = known.way === "group";
    // Whose members may come is known of who has signed in only; who is not one of them hears it before filling anything in.
    if (group && c.var.actor.kind !== "person") return keepForm(c);
    if (group && !(await c.var.act((act) => belongs(act, known)))) throw forMembers();
    return registerPage(c, { known, questions }, await knownOfMe(c));
  })
  .post(paths.register(":slug"), everyone, takesUpload, async (c) => {
    const { event, known, questions } = await here(c, c.req.param("slug"));
    const t = words[c.var.locale];
    const came = await receiveForm(c, formLimits);
    const form = readFields(c, came.fields, registrationForm(known), formWords(t));
    const { given, errors } = await readAnswers(questions, came, t);
    if (!form.ok || Object.keys(errors).length > 0) {
      const all = form.ok ? errors : { ...form.errors, ...errors };
      return registerPage(c, { known, questions }, came.fields, chooseAgain(given, all, t));
    }
    await countTry(c, fieldValue(came.fields, "email").trim().toLowerCase());
    return withStoredFiles(c.var.storage, given, (answers, arrived) =>
      once(
        c,
        async (act) => {
          const wish = { ...(await wishOf(act, c, event.id, form.input)), answers };
          const { id, state } = await register(act, wish);
          if (state !== "again") arrived();
          return wish.personId
            ? paths.own(registrationToken(c.var.config.secret, id))
            : paths.asked(event.slug);
        },
        { came: markedByFiles(came) },
      ),
    );
  })
  .get(paths.asked(":slug"), everyone, async (c) => {
    const { event, known } = await here(c, c.req.param("slug"));
    return c.render(<AskedPage event={event} duo={known.way === "duo"} locale={c.var.locale} />, {
      title: words[c.var.locale].asked.title,
      section,
    });
  })
  .get(paths.mine(":slug"), members, async (c) => {
    const { event } = await here(c, c.req.param("slug"));
    const mine = (await c.var.act((act) => ownStandings(act, [event.id]))).get(event.id);
    if (!mine) throw notFound();
    return c.redirect(paths.own(registrationToken(c.var.config.secret, mine.id)), 303);
  })
  .get(paths.own(":token"), bearers, (c) => ownPage(c, c.req.param("token")))
  .post(paths.confirmation(":token"), bearers, async (c) => {
    const { token, id, own } = await keyIn(c, c.req.param("token"));
    const { seats, partnerEmail, email } = own.registration;
    const named = seats === 2 && partnerEmail === "" ? await partnerIn(c, email) : null;
    if (named && !named.ok) return ownPage(c, token, { partner: named.values, errors: named.errors });
    const { state } = await c.var.act((act) => confirm(act, id, named?.partner));
    return c.redirect(`${paths.own(token)}?gelukt=${state === "confirmed" ? "bevestigd" : "gevraagd"}`, 303);
  })
  .post(paths.withdrawal(":token"), bearers, async (c) => {
    const { token, id } = await keyIn(c, c.req.param("token"));
    await c.var.act((act) => withdraw(act, id));
    return c.redirect(`${paths.own(token)}?gelukt=afgemeld`, 303);
  })
  .post(paths.change(":token"), bearers, takesUpload, async (c) => {
    const { token, own } = await keyIn(c, c.req.param("token"));
    const t = words[c.var.locale];
    const came = await receiveForm(c, formLimits);
    const form = readFields(c, came.fields, Details, {
      name: { missing: t.form.nameMissing, wrong: t.form.nameMissing },
    });
    const { given, errors } = await readAnswers(own.questions, { ...came, before: own.answers }, t);
    if (!form.ok || Object.keys(errors).length > 0) {
      const all = form.ok ? errors : { ...form.errors, ...errors };
      return ownPage(c, token, { values: came.fields, errors: chooseAgain(given, all, t) });
    }
    await withStoredFiles(c.var.storage, given, (answers, arrived) =>
      c.var.act(async (act) => {
        await changeDetails(act, own.registration.id, { ...form.input, answers });
        arrived();
      }),
    );
    return c.redirect(`${paths.own(token)}?gelukt=bewaard`, 303);
  });

/** A published event that one can register for; any other does not exist here. */
async function here(c: HouseContext, slug: string) {
  return c.var.act(async (act) => {
    const event = await knownEvent(act, slug);
    const known = await admissionOf(act, event.id);
    if (!known || event.draft) throw notFound();
    return { event, known, questions: await questionsOf(act, event.id) };
  });
}

async function countTry({ var: { actor, limits, address } }: HouseContext, email: string): Promise<void> {
  if (actor.kind === "person") return limits.take(perPerson, actor.id);
  await limits.take(perMailbox, email);
  await limits.take(perConnection, addressGroup(address));
}

/** What a form may carry; what is more gets a clear word, with the form still filled in. */
const formLimits = {
  largest: largestAnswerFile,
  files: mostQuestions,
  fields: 200,
  fieldSize: mostReadBack,
};

/** A form with another file is another form. */
const markedByFiles = ({ fields, files }: Awaited<ReturnType<typeof receiveForm>>): Fields => ({
  ...fields,
  ...Object.fromEntries(
    [...files].map(([name, { bytes }]) => [
      name,
      createHash("sha256")
        .update(bytes ?? "")
        .digest("hex"),
    ]),
  ),
});

async function keyIn(c: HouseContext, token: string) {
  const own = await ownRegistration(c.var.acts, c.var.config.secret, token);
  return { token, own, id: own.registration.id };
}

/** The other half of a duo that was invited without one. */
async function partnerIn(c: HouseContext, own: string) {
  const form = await readForm(c, PartnerForm, formWords(words[c.var.locale]));
  if (!form.ok) return form;
  const { partnerName: name, partnerEmail: email } = form.input;
  if (email !== own) return { ok: true, partner: { name, email } } as const;
  const errors = { partnerEmail: words[c.var.locale].form.partnerSame };
  return { ok: false, values: { partnerName: name, partnerEmail: email }, errors } as const;
}

/** What is known already of who is signed in. */
async function knownOfMe(c: HouseContext): Promise<Fields> {
  const { actor } = c.var;
  if (actor.kind !== "person") return {};
  return c.var.act(async (act) => {
    const face = (await facesOf(act, [actor.id])).get(actor.id);
    const mailbox = await mailboxOf(act, actor.id);
    const { youthRegion } = await homeRegionOf(act, actor.id);
    return {
      name: face?.name ?? "",
      email: mailbox?.email ?? "",
      organisation: face?.organisationName ?? "",
      kind: face?.organisationKind ?? "",
      sector: face?.sector ?? "",
      region: youthRegion?.name ?? face?.region ?? "",
    };
  });
}

/** Who is signed in registers with the mailbox of their account, whatever was typed. */
async function wishOf(
  act: Act,
  c: HouseContext,
  eventId: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Register> {
  const text = (name: string) => String(input[name] ?? "");
  const { actor, locale } = c.var;
  const mailbox = actor.kind === "person" ? await mailboxOf(act, actor.id) : null;
  return {
    eventId,
    personId: actor.kind === "person" ? actor.id : null,
    email: mailbox?.email ?? text("email"),
    name: text("name"),
    language: locale,
    organisation: text("organisation"),
    kind: text("kind"),
    sector: text("sector"),
    // Seats per region are counted by youth region, however it was typed.
    region: text("region") && (await youthRegions(act)).named(text("region")),
    ...(text("partnerEmail") && {
      partner: { name: text("partnerName"), email: text("partnerEmail") },
    }),
    colleagues: colleaguesIn(input),
    needs: { diet: text("diet"), access: text("access") },
  };
}

interface Asked {
  readonly known: Admission;
  readonly questions: readonly Question[];
}

async function registerPage(
  c: HouseContext,
  { known, questions }: Asked,
  values: Fields,
  errors?: FieldErrors,
) {
  const { locale, actor } = c.var;
  const [event, regions] = await c.var.act(async (act) => [
    await eventById(act, known.eventId),
    asksInFull(known) ? (await youthRegions(act)).names : [],
  ]);
  const t = words[locale].form;
  return c.render(
    <RegisterPage
      event={event}
      known={known}
      questions={questions}
      regions={regions}
      signedIn={actor.kind === "person"}
      formKey={newId()}
      values={values}
      errors={errors}
      locale={locale}
    />,
    {
      title: known.way === "interest" ? t.titleInterest : t.title,
      section,
      status: errors ? 422 : 200,
    },
  );
}

interface Typed {
  /** Their details as they were typed; left out, as they are kept. */
  readonly values?: Fields;
  readonly partner?: Fields;
  readonly errors?: FieldErrors;
}

async function ownPage(c: HouseContext, token: string, { values, partner, errors }: Typed = {}) {
  const { config, acts, locale, clock } = c.var;
  const own = await ownRegistration(acts, config.secret, token);
  const added = await acts.asSystem("show someone what belongs to their own registration", (act) =>
    c.var.added(act, "admission/own", [token]),
  );
  return c.render(
    <OwnPage
      own={own}
      added={added.get(token) ?? []}
      token={token}
      done={c.req.query("gelukt")}
      values={values ?? { name: own.registration.name, ...own.needs, ...fieldsOfAnswers(own.answers) }}
      partner={partner}
      errors={errors}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].page.title, section, status: errors ? 422 : 200 },
  );
}
