import { Hono } from "hono";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  everyone,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  once,
  pageNumber,
  readFields,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addressGroup, type Limit } from "#platform/limits";
import { childSeen, withoutChild } from "../child-seen.ts";
import { ask, count } from "../commands/ask.ts";
import { markHelped } from "../commands/mark-helped.ts";
import { askForm, askFormWords, longestQuestion } from "../forms.ts";
import { words } from "../messages.ts";
import { questionPaths as paths } from "../paths.ts";
import { answerAt, lapsed, suggestions } from "../queries/answers.ts";
import { topics } from "../queries/desk.ts";
import { shelfOf, shelves } from "../queries/published.ts";
import type { GeneralAnswer } from "../schema.ts";
import { answersData } from "../schema-org.ts";
import { topicTitle } from "../topic-title.ts";
import { AnswerPage } from "../views/answer-page.tsx";
import { AnswersPage, ShelfPage } from "../views/answers-page.tsx";
import { AskPage } from "../views/ask-page.tsx";
import { AskedPage } from "../views/asked-page.tsx";
import type { Stopped } from "../views/stop-notice.tsx";

const section = paths.answers;
/** What changes the lists of answers. */
const keepUntil = ["questions/published", "questions/revised", "questions/merged", "questions/answer-lapsed"];
/** Nobody fills mailboxes, or a desk, through us; a school shares one connection. */
const perMailbox: Limit = { name: "questions/ask-mailbox", points: 10, seconds: 60 * 60 };
const perConnection: Limit = { name: "questions/ask", points: 60, seconds: 60 * 60 };
/** Counting who was helped costs nothing but honesty. */
const perHelped: Limit = { name: "questions/helped", points: 60, seconds: 60 * 60 };

/** Reading what was answered, and asking: for everyone. */
export const askingRoutes = new Hono<AppEnv>()
  .get(paths.answers, everyone, async (c) => {
    const { locale, clock, config } = c.var;
    const slug = c.req.query("onderwerp");
    if (slug) return shelfPage(c, slug);
    const asked = (c.req.query("zoek") ?? "").trim();
    const page = await c.var.act(async (act) => ({
      shelves: await shelves(act),
      found: asked === "" ? null : { asked, answers: await suggestions(act, asked) },
    }));
    return c.render(<AnswersPage {...page} now={clock.now()} locale={locale} />, {
      title: words[locale].answers.title,
      description: words[locale].answers.lead,
      section,
      canonical: paths.answers,
      // Of what someone types to find an answer nothing is kept, not for a minute.
      ...(asked === "" ? { keepUntil } : {}),
      data: answersData(
        page.shelves.flatMap(({ answers }) => answers.filter((answer) => !lapsed(answer, clock.now()))),
        config.publicUrl,
      ),
    });
  })
  .get(paths.ask, everyone, (c) => askPage(c, { values: {} }))
  .post(paths.ask, everyone, async (c) => {
    const values = await formFields(c);
    const text = fieldValue(values, "tekst").trim();
    const helpedBy = fieldValue(values, "geholpen");
    if (helpedBy) return helped(c, helpedBy);
    if (fieldValue(values, "kijk")) return askPage(c, { values, found: await lookFor(c, text) });
    // What is too long to be a question is sent back unread: looking for a child in it would keep everyone else waiting.
    const readable = text.length <= longestQuestion;
    if (readable && fieldValue(values, "herschrijf"))
      return askPage(c, { values: { ...values, tekst: withoutChild(c, text) }, stopped: "rewritten" });

    const stopped: Stopped | null =
      fieldValue(values, "over") === "kind" ? "chosen" : readable ? seenIn(childSeen(c, text)) : null;
    if (stopped) return stop(c, values, stopped);
    const signedIn = c.var.actor.kind === "person";
    const form = readFields(c, values, askForm(signedIn), askFormWords(words[c.var.locale]));
    if (!form.ok)
      return askPage(c, { values, errors: form.errors, found: await seenBefore(c, values, text) });
    const topic = await topicNamed(c, form.input.onderwerp);
    if (!topic) return askPage(c, { values, errors: { onderwerp: words[c.var.locale].ask.topicMissing } });
    if (fieldValue(values, "gezien") === "") {
      const found = await lookFor(c, text);
      if (found.length > 0) return askPage(c, { values, found, first: true });
    }
    await countTry(c, form.input.email);
    return once(c, async (act) => {
      const { tekst, rol, sector, regio, plaatsen, verborgen } = form.input;
      await ask(act, {
        ...(await whoAsks(act, c, form.input)),
        ...{ topicId: topic.id, text: tekst, role: rol, sector, region: regio },
        ...{ mayPublish: plaatsen === "ja", shown: verborgen === undefined, language: c.var.locale },
      });
      return paths.asked;
    });
  })
  .get(paths.asked, everyone, (c) =>
    c.render(<AskedPage signedIn={c.var.actor.kind === "person"} locale={c.var.locale} />, {
      title: words[c.var.locale].asked.title,
      section,
    }),
  )
  .get(paths.answer(":slug"), everyone, async (c) => {
    const { locale, clock, config } = c.var;
    const { slug } = c.req.param();
    const found = await c.var.act((act) => answerAt(act, slug));
    if (found.answer.slug !== slug) return c.redirect(paths.answer(found.answer.slug), 301);
    return c.render(
      <AnswerPage
        {...found}
        helped={c.req.query("gelukt") === "geholpen"}
        formKey={newId()}
        now={clock.now()}
        locale={locale}
      />,
      {
        title: found.answer.title,
        section,
        canonical: paths.answer(slug),
        ...(lapsed(found.answer, clock.now()) ? {} : { data: answersData([found.answer], config.publicUrl) }),
      },
    );
  })
  .post(paths.helped(":slug"), everyone, (c) => helped(c, c.req.param("slug")));

/** An answer was enough: counted, and what was typed goes nowhere. */
async function helped(c: HouseContext, slug: string): Promise<Response> {
  await c.var.limits.take(perHelped, addressGroup(c.var.address));
  return once(c, async (act) => {
    const { answer } = await answerAt(act, slug);
    await markHelped(act, answer);
    return `${paths.answer(answer.slug)}?gelukt=geholpen`;
  });
}

async function stop(c: HouseContext, values: Fields, stopped: Stopped): Promise<Response> {
  const topic = await topicNamed(c, fieldValue(values, "onderwerp"));
  await c.var.act((act) => count(act, "stopped", topic?.id ?? null));
  return askPage(c, { values, stopped, status: 422 });
}

const seenIn = (seen: readonly string[]): Stopped | null => (seen.length > 0 ? { seen } : null);

async function shelfPage(c: HouseContext, slug: string) {
  const { locale, clock, config } = c.var;
  const page = pageNumber(c.req.query("bladzijde"));
  const shelf = await c.var.act((act) => shelfOf(act, slug, page));
  return c.render(<ShelfPage shelf={shelf} page={page} now={clock.now()} locale={locale} />, {
    title: topicTitle(shelf.topic, locale),
    section,
    canonical: paths.answersOf(slug, page),
    keepUntil,
    data: answersData(
      shelf.answers.filter((answer) => !lapsed(answer, clock.now())),
      config.publicUrl,
    ),
  });
}

const lookFor = (c: HouseContext, text: string): Promise<readonly GeneralAnswer[]> =>
  c.var.act((act) => suggestions(act, text));

/** Whoever looked before keeps what was found while they mend the rest. */
const seenBefore = async (c: HouseContext, values: Fields, text: string) =>
  fieldValue(values, "gezien") === "" ? undefined : lookFor(c, text);

const topicNamed = async (c: HouseContext, slug: string) =>
  (await c.var.act(topics)).find((topic) => topic.slug === slug);

async function countTry({ var: { actor, limits, address } }: HouseContext, email: string): Promise<void> {
  await limits.take(perMailbox, actor.kind === "person" ? actor.id : email);
  if (actor.kind !== "person") await limits.take(perConnection, addressGroup(address));
}

/** Who is signed in asks with the mailbox of their account, whatever was typed. */
async function whoAsks(act: Act, { var: { actor } }: HouseContext, typed: { naam: string; email: string }) {
  if (actor.kind !== "person") return { personId: null, name: typed.naam, email: typed.email };
  const mailbox = await mailboxOf(act, actor.id);
  if (!mailbox) throw notFound();
  const face = (await facesOf(act, [actor.id])).get(actor.id);
  return { personId: actor.id, name: face?.name ?? mailbox.email, email: mailbox.email };
}

interface Asking {
  readonly values: Fields;
  readonly errors?: FieldErrors;
  readonly found?: readonly GeneralAnswer[] | undefined;
  readonly first?: boolean;
  readonly stopped?: Stopped;
  readonly status?: 422;
}

async function askPage(c: HouseContext, { values, errors, found, first, stopped, status }: Asking) {
  const { locale, actor } = c.var;
  return c.render(
    <AskPage
      topics={await c.var.act(topics)}
      signedIn={actor.kind === "person"}
      formKey={newId()}
      values={values}
      errors={errors}
      found={found ?? null}
      first={first === true}
      stopped={stopped}
      locale={locale}
    />,
    { title: words[locale].ask.title, section, status: errors ? 422 : (status ?? 200) },
  );
}
