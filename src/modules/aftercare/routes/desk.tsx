import { Hono } from "hono";
import { eventPaths, managedEvent } from "#modules/events";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  readForm,
  receiveUpload,
  takesUpload,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { finish } from "../commands/finish.ts";
import { addSlides, keepCaptions, keepRemains, removeSlides } from "../commands/keep.ts";
import { bear, forget } from "../commands/offspring.ts";
import { BornWish, bornIn, chaptersIn, RemainsWish } from "../forms.ts";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import { desk } from "../queries/desk.ts";
import { readCaptions } from "../recording.ts";
import { largestCaptions, largestSlides, slidesKind } from "../slides-file.ts";
import { DeskPage } from "../views/desk-page.tsx";

const section = eventPaths.agenda;

/** After-care, for whoever organises the meeting. */
export const deskRoutes = new Hono<AppEnv>()
  .get(paths.desk(":slug"), members, (c) => deskPage(c))
  .post(paths.desk(":slug"), members, async (c) => {
    const { locale } = c.var;
    const id = await managedId(c);
    const t = words[locale].desk;
    const form = await readForm(c, RemainsWish, { recording: { wrong: t.recordingWrong } });
    if (!form.ok) return deskPage(c, form.values, form.errors);
    const read = chaptersIn(form.input.chapters, locale);
    if ("wrong" in read) return deskPage(c, form.values, { chapters: read.wrong });
    const { recording, lookBack } = form.input;
    await c.var.act((act) => keepRemains(act, id, { recording, lookBack, chapters: read.chapters }));
    return done(c, "bewaard");
  })
  .post(paths.captions(":slug"), members, takesUpload, async (c) => {
    const t = words[c.var.locale].desk;
    const id = await managedId(c);
    const { file, tooLarge } = await receiveUpload(c, largestCaptions);
    const captions = file && (await readCaptions(file.bytes));
    if (!captions) return deskPage(c, {}, { ondertiteling: tooLarge ? t.captionsTooLarge : t.captionsWrong });
    await c.var.act((act) => keepCaptions(act, id, captions));
    return done(c, "bewaard");
  })
  .post(paths.slides(":slug"), members, takesUpload, async (c) => {
    const t = words[c.var.locale].desk;
    const id = await managedId(c);
    const { fields, file, tooLarge } = await receiveUpload(c, largestSlides);
    const kind = file && (await slidesKind(file.name, file.bytes));
    if (!file || !kind) return deskPage(c, {}, { sheets: tooLarge ? t.slidesTooLarge : t.slidesWrong });
    const storedAs = `aftercare/${newId()}`;
    await c.var.storage.put(storedAs, file.bytes, kind.contentType);
    let kept = false;
    const answer = once(
      c,
      async (act) => {
        await addSlides(act, id, { ...kind, storedAs, bytes: file.bytes.byteLength });
        kept = true;
        return `${paths.desk(slugIn(c))}?gelukt=bewaard`;
      },
      { came: { ...fields, sheets: kind.name, bytes: String(file.bytes.byteLength) } },
    );
    return answer.finally(() => (kept ? undefined : c.var.storage.remove(storedAs)));
  })
  .post(paths.noSlides(":slug"), members, async (c) => {
    const which = fieldValue(await formFields(c), "sheets");
    const id = await managedId(c);
    if (!isId(which)) throw notFound();
    await c.var.act((act) => removeSlides(act, id, which));
    return done(c, "weg");
  })
  .post(paths.offspring(":slug"), members, async (c) => {
    const { locale, clock } = c.var;
    const id = await managedId(c);
    const form = await readForm(c, BornWish);
    if (!form.ok) return deskPage(c, form.values, form.errors);
    const read = bornIn(form.input, locale, clock.now());
    if ("errors" in read) return deskPage(c, form.values, read.errors);
    return once(c, async (act) => {
      await bear(act, id, read.born);
      return `${paths.desk(slugIn(c))}?gelukt=bewaard`;
    });
  })
  .post(paths.noOffspring(":slug"), members, async (c) => {
    const which = fieldValue(await formFields(c), "wat");
    const id = await managedId(c);
    if (!isId(which)) throw notFound();
    await c.var.act((act) => forget(act, id, which));
    return done(c, "weg");
  })
  .post(paths.finish(":slug"), members, async (c) => {
    const id = await managedId(c);
    await c.var.act((act) => finish(act, id, c.var.config.secret));
    return done(c, "klaar");
  });

const slugIn = (c: HouseContext): string => c.req.param("slug") ?? "";
const managedId = (c: HouseContext): Promise<string> =>
  c.var.act(async (act) => (await managedEvent(act, slugIn(c))).id);
const done = (c: HouseContext, what: string): Response =>
  c.redirect(`${paths.desk(slugIn(c))}?gelukt=${what}`, 303);

async function deskPage(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale, clock } = c.var;
  const data = await c.var.act((act) => desk(act, slugIn(c)));
  return c.render(
    <DeskPage
      {...data}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].desk.title, section, status: errors ? 422 : 200 },
  );
}
