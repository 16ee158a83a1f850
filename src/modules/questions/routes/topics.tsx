import { Hono } from "hono";
import { z } from "zod";
import { authorise } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  readFields,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { childSeen } from "../child-seen.ts";
import { merge, ofMine, revise } from "../commands/publish.ts";
import {
  addExpert,
  endExpert,
  keepStandardText,
  removeStandardText,
  settleRadar,
} from "../commands/set-up.ts";
import { generalForm, generalWords, poolForm, poolWords, textForm } from "../forms.desk.ts";
import { deskWords } from "../messages.ts";
import { questionPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { topicById, topicOfMine } from "../queries/desk.ts";
import { topicPage } from "../queries/topic-page.ts";
import { topicTitle } from "../topic-title.ts";
import { RevisePage } from "../views/revise-page.tsx";
import { TopicPage } from "../views/topic-page.tsx";

/** Keeping a topic: its pool, its texts, what stands on the site. */
export const topicRoutes = new Hono<AppEnv>()
  .get(paths.topic(":slug"), members, (c) => page(c))
  .post(paths.pool(":slug"), members, async (c) => {
    await runs(c);
    const form = await readForm(c, poolForm, poolWords(deskWords[c.var.locale]));
    if (!form.ok) return page(c, form.values, form.errors);
    const { naam, email, taak } = form.input;
    await c.var.act((act) => addExpert(act, slugIn(c), { name: naam, email, role: taak }));
    return done(c, "toegevoegd");
  })
  .post(paths.poolEnd(":slug"), members, async (c) => {
    await c.var.act((act) => topicOfMine(act, slugIn(c)));
    const id = fieldValue(await formFields(c), "expert");
    await c.var.act((act) => endExpert(act, slugIn(c), id));
    const stays = await c.var.act((act) =>
      topicOfMine(act, slugIn(c)).then(
        () => true,
        () => false,
      ),
    );
    return stays ? done(c, "gestopt") : c.redirect("/mijn", 303);
  })
  .post(paths.texts(":slug"), members, async (c) => {
    await runs(c);
    const values = await formFields(c);
    const gone = fieldValue(values, "weg");
    if (gone) {
      await c.var.act((act) => removeStandardText(act, slugIn(c), gone));
      return done(c, "weg");
    }
    const t = deskWords[c.var.locale];
    const form = readFields(c, values, textForm, {
      titel: { missing: t.setup.missing },
      tekst: { missing: t.page.textMissing },
    });
    if (!form.ok) return page(c, values, form.errors);
    const { titel, tekst } = form.input;
    await c.var.act((act) => keepStandardText(act, slugIn(c), { title: titel, text: tekst }));
    return done(c, "tekst");
  })
  .post(paths.radar(":slug"), members, async (c) => {
    await runs(c);
    const form = await readForm(
      c,
      z.object({ signaal: z.string(), besluit: z.enum(["meeting", "answer", "nothing"]) }),
    );
    if (!form.ok) return page(c, form.values, form.errors);
    await c.var.act((act) => settleRadar(act, slugIn(c), form.input.signaal, form.input.besluit));
    return done(c, "signaal");
  })
  .get(paths.revision(":id"), members, (c) => revisePage(c))
  .post(paths.revision(":id"), members, async (c) => {
    const { topic } = await mine(c);
    const t = deskWords[c.var.locale];
    const form = await readForm(c, generalForm(c.var.clock.now()), generalWords(t));
    if (!form.ok) return revisePage(c, form.values, form.errors);
    const { titel, tekst, wet, bron, bronadres, geldig } = form.input;
    const [seen] = [titel, tekst].flatMap((text) => childSeen(c, text));
    if (seen) return revisePage(c, form.values, { tekst: t.page.childSeen(seen) });
    await c.var.act((act) =>
      revise(act, idIn(c), {
        ...{ title: titel, text: tekst, law: wet, sourceTitle: bron, sourceUrl: bronadres },
        validUntil: geldig,
      }),
    );
    return c.redirect(`${paths.topic(topic.slug)}?gelukt=bewaard`, 303);
  })
  .post(paths.merge(":id"), members, async (c) => {
    const { topic } = await mine(c);
    const values = await formFields(c);
    const into = fieldValue(values, "blijft");
    if (!isId(into)) return revisePage(c, values, { blijft: deskWords[c.var.locale].setup.missing });
    await c.var.act((act) => merge(act, idIn(c), into));
    return c.redirect(`${paths.topic(topic.slug)}?gelukt=samengevoegd`, 303);
  });

const slugIn = (c: HouseContext): string => c.req.param("slug") ?? "";
const idIn = (c: HouseContext): string => c.req.param("id") ?? "";
const done = (c: HouseContext, what: string): Response =>
  c.redirect(`${paths.topic(slugIn(c))}?gelukt=${what}`, 303);

/** First whether the topic exists for whoever posts, then whether they run it, and only then what was typed. */
const runs = (c: HouseContext): Promise<void> =>
  c.var.act(async (act) => authorise(can.runPool((await topicOfMine(act, slugIn(c))).me)));

const mine = (c: HouseContext) =>
  c.var.act(async (act) => {
    const { answer, me } = await ofMine(act, idIn(c));
    authorise(can.revise(me, answer));
    return { answer, topic: await topicById(act, answer.topicId) };
  });

async function page(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale, clock } = c.var;
  const data = await c.var.act((act) => topicPage(act, slugIn(c)));
  return c.render(
    <TopicPage
      {...data}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      now={clock.now()}
      locale={locale}
    />,
    { title: topicTitle(data.topic, locale), status: errors ? 422 : 200 },
  );
}

async function revisePage(c: HouseContext, values?: Fields, errors?: FieldErrors) {
  const { locale } = c.var;
  const { answer, topic } = await mine(c);
  const { answers } = await c.var.act((act) => topicPage(act, topic.slug));
  return c.render(
    <RevisePage
      answer={answer}
      others={answers.filter(({ id }) => id !== answer.id)}
      formKey={newId()}
      values={
        values ?? {
          ...{ titel: answer.title, tekst: answer.text, wet: answer.law, geldig: answer.validUntil },
          ...{ bron: answer.sourceTitle, bronadres: answer.sourceUrl },
        }
      }
      errors={errors}
      locale={locale}
    />,
    { title: deskWords[locale].revise.title, status: errors ? 422 : 200 },
  );
}
