import { Hono } from "hono";
import { eventPaths, ownEvent } from "#modules/events";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  attachmentNamed,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { askQuestion, dropQuestion } from "../commands/set-questions.ts";
import { deskWords } from "../messages.ts";
import { admissionPaths as paths } from "../paths.ts";
import { answerFile, questionsOf } from "../queries/questions.ts";
import { admissionOf } from "../queries/seats.ts";
import { QuestionForm, questionIn } from "../question-form.ts";
import { QuestionsPage } from "../views/questions-page.tsx";

/** What an organiser asks, and the files that came as answers. */
export const questionRoutes = new Hono<AppEnv>()
  .get(paths.questions(":slug"), members, (c) => page(c))
  .post(paths.questions(":slug"), members, async (c) => {
    const t = deskWords[c.var.locale].questions;
    const { event } = await here(c);
    const form = await readForm(c, QuestionForm, {
      words: { missing: t.wordsMissing, wrong: t.wordsMissing, tooLong: t.wordsMissing },
      kind: { missing: t.kindMissing, wrong: t.kindMissing },
      options: { wrong: t.optionsMissing, tooLong: t.optionsMissing },
    });
    if (!form.ok) return page(c, form.values, form.errors);
    return once(c, async (act) => {
      await askQuestion(act, event.id, questionIn(form.input));
      return `${paths.questions(event.slug)}?gelukt=vraag`;
    });
  })
  .post(paths.question(":slug", ":question"), members, async (c) => {
    const { event } = await here(c);
    const id = idIn(c, "question");
    return once(c, async (act) => {
      await dropQuestion(act, event.id, id);
      return `${paths.questions(event.slug)}?gelukt=vraagweg`;
    });
  })
  .get(paths.answerFile(":slug", ":registration", ":question"), members, async (c) => {
    const { event } = await here(c);
    const which = { registrationId: idIn(c, "registration"), questionId: idIn(c, "question") };
    const file = await c.var.act(async (act) => {
      const found = await answerFile(act, event.id, which);
      await act.record("admission/answer-file-read", { id: which.registrationId });
      return found;
    });
    const bytes = await c.var.storage.get(file.storedAs);
    if (!bytes) throw notFound();
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": file.contentType,
      "content-disposition": attachmentNamed(file.fileName),
      // Whatever is in it, it runs nowhere near our pages.
      "content-security-policy": "default-src 'none'; sandbox",
    });
  });

function idIn(c: HouseContext, name: string): string {
  const id = c.req.param(name);
  if (!isId(id)) throw notFound();
  return id;
}

/** For whoever organises the event, once it has a way in; for anyone else it does not exist. */
const here = (c: HouseContext) =>
  c.var.act(async (act) => {
    const event = await ownEvent(act, c.req.param("slug") ?? "");
    if (!(await admissionOf(act, event.id))) throw notFound();
    return { event, questions: await questionsOf(act, event.id) };
  });

async function page(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  return c.render(
    <QuestionsPage
      {...(await here(c))}
      done={c.req.query("gelukt")}
      formKey={newId()}
      values={values}
      errors={errors}
      locale={locale}
    />,
    {
      title: deskWords[locale].questions.title,
      section: eventPaths.agenda,
      status: errors ? 422 : 200,
    },
  );
}
