import { Hono } from "hono";
import { z } from "zod";
import { eventById, eventPaths, knownEvent } from "#modules/events";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  bearers,
  everyone,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import type { Limit } from "#platform/limits";
import { confirm, withdraw } from "../commands/answer.ts";
import { changeDetails } from "../commands/change-details.ts";
import { type Register, register } from "../commands/register.ts";
import { colleaguesIn, formWords, line, registrationForm } from "../forms.ts";
import { words } from "../messages.ts";
import { admissionPaths as paths } from "../paths.ts";
import { ownRegistration } from "../queries/own-registration.ts";
import { admissionOf, ownStandings } from "../queries/seats.ts";
import type { Admission } from "../schema.ts";
import { registrationToken } from "../token.ts";
import { AskedPage } from "../views/asked-page.tsx";
import { OwnPage } from "../views/own-page.tsx";
import { RegisterPage } from "../views/register-page.tsx";

const section = eventPaths.agenda;
/** Nobody fills mailboxes, or an event, through us. */
const tries: Limit = { name: "admission/register", points: 30, seconds: 60 * 60 };

const Details = z.object({
  name: line(120).pipe(z.string().min(1)),
  diet: line(300),
  access: line(300),
});

export const visitorRoutes = new Hono<AppEnv>()
  .get(paths.register(":slug"), everyone, async (c) => {
    const { known } = await here(c, c.req.param("slug"));
    return registerPage(c, known, await knownOfMe(c));
  })
  .post(paths.register(":slug"), everyone, async (c) => {
    const { event, known } = await here(c, c.req.param("slug"));
    const form = await readForm(c, registrationForm(known), formWords(words[c.var.locale]));
    if (!form.ok) return registerPage(c, known, form.values, form.errors);
    await c.var.limits.take(tries, c.var.address);
    return once(c, async (act) => {
      const wish = await wishOf(act, c, event.id, form.input);
      const { id } = await register(act, wish);
      return wish.personId ? paths.own(registrationToken(c.var.config.secret, id)) : paths.asked(event.slug);
    });
  })
  .get(paths.asked(":slug"), everyone, async (c) => {
    const { event } = await here(c, c.req.param("slug"));
    return c.render(<AskedPage event={event} locale={c.var.locale} />, {
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
    const { token, id } = await keyIn(c, c.req.param("token"));
    await c.var.act((act) => confirm(act, id));
    return c.redirect(`${paths.own(token)}?gelukt=bevestigd`, 303);
  })
  .post(paths.withdrawal(":token"), bearers, async (c) => {
    const { token, id } = await keyIn(c, c.req.param("token"));
    await c.var.act((act) => withdraw(act, id));
    return c.redirect(`${paths.own(token)}?gelukt=afgemeld`, 303);
  })
  .post(paths.change(":token"), bearers, async (c) => {
    const { token, id } = await keyIn(c, c.req.param("token"));
    const t = words[c.var.locale].form;
    const form = await readForm(c, Details, { name: { missing: t.nameMissing, wrong: t.nameMissing } });
    if (!form.ok) return ownPage(c, token, form.values, form.errors);
    await c.var.act((act) => changeDetails(act, id, form.input));
    return c.redirect(`${paths.own(token)}?gelukt=bewaard`, 303);
  });

/** A published event that one can register for; any other does not exist here. */
async function here(c: HouseContext, slug: string) {
  return c.var.act(async (act) => {
    const event = await knownEvent(act, slug);
    const known = await admissionOf(act, event.id);
    if (!known || event.draft) throw notFound();
    return { event, known };
  });
}

async function keyIn(c: HouseContext, token: string): Promise<{ token: string; id: string }> {
  const { registration } = await ownRegistration(c.var.acts, c.var.config.secret, token);
  return { token, id: registration.id };
}

/** What is known already of who is signed in. */
async function knownOfMe(c: HouseContext): Promise<Fields> {
  const { actor } = c.var;
  if (actor.kind !== "person") return {};
  return c.var.act(async (act) => {
    const face = (await facesOf(act, [actor.id])).get(actor.id);
    const mailbox = await mailboxOf(act, actor.id);
    return {
      name: face?.name ?? "",
      email: mailbox?.email ?? "",
      organisation: face?.organisationName ?? "",
      kind: face?.organisationKind ?? "",
      sector: face?.sector ?? "",
      region: face?.region ?? "",
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
    region: text("region"),
    ...(text("partnerEmail") && {
      partner: { name: text("partnerName"), email: text("partnerEmail") },
    }),
    colleagues: colleaguesIn(input),
    needs: { diet: text("diet"), access: text("access") },
  };
}

async function registerPage(c: HouseContext, known: Admission, values: Fields, errors?: FieldErrors) {
  const { locale, actor } = c.var;
  const event = await c.var.act((act) => eventById(act, known.eventId));
  const t = words[locale].form;
  return c.render(
    <RegisterPage
      event={event}
      known={known}
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

async function ownPage(c: HouseContext, token: string, values?: Fields, errors?: FieldErrors) {
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
      values={values ?? { name: own.registration.name, ...own.needs }}
      errors={errors}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].page.title, section, status: errors ? 422 : 200 },
  );
}
