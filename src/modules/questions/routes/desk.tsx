import { Hono } from "hono";
import { z } from "zod";
import { beginSignIn } from "#modules/people";
import type { Act } from "#platform/acts";
import { DomainError, notFound } from "#platform/errors";
import {
  type AppEnv,
  bearers,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  readFields,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { childSeen } from "../child-seen.ts";
import { answer, handOver, readAnswer, take } from "../commands/answer.ts";
import { lookAt } from "../commands/look.ts";
import { offer } from "../commands/publish.ts";
import { generalForm, generalWords, sayForm, sayWords } from "../forms.desk.ts";
import { deskWords } from "../messages.ts";
import { questionPaths as paths } from "../paths.ts";
import { calledExpert } from "../queries/called-expert.ts";
import { expertsById, inPool, myPlaces, openQuestions, topics } from "../queries/desk.ts";
import { deskQuestion } from "../queries/desk-question.ts";
import { topicTitle } from "../topic-title.ts";
import { CallPage } from "../views/call-page.tsx";
import { DeskPage } from "../views/desk-page.tsx";
import { QuestionPage } from "../views/question-page.tsx";

/** Behind the desk: for who is in the pool of a topic, and found by nobody else. */
export const deskRoutes = new Hono<AppEnv>()
  .get(paths.call(":token"), bearers, async (c) => {
    const called = await calledExpert(c.var.acts, c.var.config.secret, c.req.param("token"));
    const { actor, locale } = c.var;
    if (actor.kind === "person" && actor.id === called.personId)
      return c.redirect(paths.question(called.questionId), 303);
    return c.render(
      <CallPage
        token={c.req.param("token")}
        mailbox={covered(called.email)}
        formKey={newId()}
        locale={locale}
      />,
      { title: deskWords[locale].call.title },
    );
  })
  .post(paths.call(":token"), bearers, async (c) => {
    const called = await calledExpert(c.var.acts, c.var.config.secret, c.req.param("token"));
    return once(c, (act) =>
      beginSignIn(act, c, { email: called.email, next: paths.question(called.questionId) }),
    );
  })
  .get(paths.desk, members, async (c) => {
    const { locale, clock } = c.var;
    const page = await c.var.act(async (act) => {
      const mine = await myPlaces(act);
      if (mine.size === 0) throw notFound();
      const questions = await openQuestions(act);
      return {
        questions,
        places: (await topics(act)).flatMap((topic) => {
          const me = mine.get(topic.id);
          return me ? [{ topic, me }] : [];
        }),
        who: await expertsById(
          act,
          questions.map(({ expertId }) => expertId),
        ),
      };
    });
    return c.render(<DeskPage {...page} now={clock.now()} locale={locale} />, {
      title: deskWords[locale].desk.title,
    });
  })
  .get(paths.question(":id"), members, (c) => questionPage(c))
  .post(paths.taking(":id"), members, async (c) => {
    await c.var.act((act) => take(act, idIn(c)));
    return done(c, "opgepakt");
  })
  .post(paths.answering(":id"), members, async (c) => {
    const values = await formFields(c);
    await c.var.act((act) => inPool(act, idIn(c)));
    const insert = fieldValue(values, "standaard");
    if (insert) return questionPage(c, await withStandardText(c, values, insert));
    const form = readFields(c, values, sayForm, sayWords(deskWords[c.var.locale]));
    if (!form.ok) return questionPage(c, values, form.errors);
    const [seen] = childSeen(c, form.input.tekst);
    if (seen) return questionPage(c, values, { tekst: deskWords[c.var.locale].page.childSeen(seen) });
    try {
      const { soort, tekst, wet, bron, bronadres, gezien } = form.input;
      const wish = {
        kind: soort,
        text: tekst,
        law: wet,
        sourceTitle: bron,
        sourceUrl: bronadres,
        seen: gezien,
      };
      return await once(c, async (act) => {
        const outcome = await answer(act, idIn(c), wish);
        return `${paths.question(idIn(c))}?gelukt=${{ sent: "verstuurd", reading: "nalezen", noted: "notitie" }[outcome]}`;
      });
    } catch (error) {
      // A colleague was first: nothing that was typed is lost.
      if (!(error instanceof DomainError) || error.code !== "questions/meanwhile") throw error;
      return questionPage(c, values, { tekst: deskWords[c.var.locale].page.meanwhile });
    }
  })
  .post(paths.reading(":id"), members, async (c) => {
    await c.var.act((act) => inPool(act, idIn(c)));
    const t = deskWords[c.var.locale].page;
    const form = await readForm(
      c,
      z
        .object({ oordeel: z.enum(["akkoord", "terug"]), terug: z.string().trim().max(2000).default("") })
        .refine(({ oordeel, terug }) => oordeel === "akkoord" || terug !== "", { path: ["terug"] }),
      { terug: { wrong: t.readBackMissing, missing: t.readBackMissing } },
    );
    if (!form.ok) return questionPage(c, form.values, form.errors);
    const { oordeel, terug } = form.input;
    await c.var.act((act) => readAnswer(act, idIn(c), oordeel === "akkoord" ? null : terug));
    return done(c, oordeel === "akkoord" ? "verstuurd" : "teruggestuurd");
  })
  .post(paths.handover(":id"), members, async (c) => {
    await c.var.act((act) => inPool(act, idIn(c)));
    const values = await formFields(c);
    const [kind, to] = fieldValue(values, "aan").split(":");
    if (!isId(to) || (kind !== "expert" && kind !== "topic"))
      return questionPage(c, values, { aan: deskWords[c.var.locale].page.handMissing });
    await c.var.act((act) => handOver(act, idIn(c), kind === "expert" ? { expertId: to } : { topicId: to }));
    // Whoever gave it to another house may not be in its pool: then the question is no longer theirs to see.
    const stays = await c.var.act((act) =>
      inPool(act, idIn(c)).then(
        () => true,
        () => false,
      ),
    );
    return stays ? done(c, "doorgegeven") : c.redirect(paths.desk, 303);
  })
  .post(paths.general(":id"), members, async (c) => {
    await c.var.act((act) => inPool(act, idIn(c)));
    const t = deskWords[c.var.locale];
    const form = await readForm(c, generalForm(c.var.clock.now()), generalWords(t));
    if (!form.ok) return questionPage(c, form.values, form.errors);
    const { titel, tekst, wet, bron, bronadres, geldig } = form.input;
    const errors = Object.fromEntries(
      Object.entries({ titel, tekst }).flatMap(([field, text]) => {
        const [seen] = childSeen(c, text);
        return seen ? [[field, t.page.childSeen(seen)]] : [];
      }),
    );
    if (Object.keys(errors).length > 0) return questionPage(c, form.values, errors);
    await c.var.act((act) =>
      offer(act, idIn(c), {
        ...{ title: titel, text: tekst, law: wet, sourceTitle: bron, sourceUrl: bronadres },
        validUntil: geldig,
      }),
    );
    return done(c, "voorgelegd");
  });

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";
const done = (c: HouseContext, what: string): Response =>
  c.redirect(`${paths.question(idIn(c))}?gelukt=${what}`, 303);

/** "h…@school.nl": enough for who it is, useless for who it is not. */
const covered = (email: string): string => email.replace(/^(.)[^@]*/, "$1…");

async function withStandardText(c: HouseContext, values: Fields, id: string): Promise<Fields> {
  const { texts } = await c.var.act((act) => deskQuestion(act, idIn(c)));
  const text = texts.find((each) => each.id === id);
  if (!text) throw notFound();
  const before = fieldValue(values, "tekst").trimEnd();
  return { ...values, tekst: before ? `${before}\n\n${text.text}` : text.text };
}

async function questionPage(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  const page = await c.var.act(async (act: Act) => {
    const asked = await deskQuestion(act, idIn(c));
    return { asked, looking: await lookAt(act, asked.question.id, asked.me.id) };
  });
  return c.render(
    <QuestionPage
      {...page}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      locale={locale}
    />,
    {
      title: deskWords[locale].page.title(topicTitle(page.asked.topic, locale).toLowerCase()),
      status: errors ? 422 : 200,
    },
  );
}
