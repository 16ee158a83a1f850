import { Hono } from "hono";
import { areaOf } from "#modules/areas";
import { openCommunities } from "#modules/communities";
import { findChildData } from "#modules/discretion";
import { checkFiles, largestFile } from "#platform/files";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  type HouseContext,
  members,
  type ReceivedFile,
  readFields,
  receiveForm,
  takesUpload,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { dayAndTime, isoDay, momentOf, shown } from "#platform/locale";
import { keepFile, keepImage, saveDraft } from "../commands/write.ts";
import { type Draft, DraftForm } from "../draft.ts";
import { notNow } from "../errors.ts";
import { deskWords } from "../messages.ts";
import { newsPaths as paths } from "../paths.ts";
import { makePicture, removePicture, storePicture } from "../pictures.ts";
import { bylines, type DeskArticle, deskArticle, fileById, imageById, seenOf } from "../queries/desk.ts";
import { seenField } from "../views/edit-fields.tsx";
import { EditPage } from "../views/edit-page.tsx";

const largestImage = 15 * 1024 * 1024;
const mayBeTaken = new Set(["pdf", "docx", "odt"]);
const limits = { largest: largestImage, files: 2, fields: 60, fieldSize: 200_000 };

/** Writing a piece: one form with its words, its picture and where it stands. */
export const writingRoutes = new Hono<AppEnv>()
  .get(paths.edit(":id"), members, (c) => page(c))
  .post(paths.edit(":id"), members, takesUpload, async (c) => {
    const id = c.req.param("id");
    await c.var.act((act) => deskArticle(act, id));
    const came = await receiveForm(c, limits);
    const t = deskWords[c.var.locale].edit;
    // A picture that can be used is kept whatever else is wrong: nobody has to choose it twice.
    const picture = await keptPicture(c, came.fields, came.files.get("image"));
    const file = await keptFile(c, came.fields, came.files.get("file"));
    const values: Fields = { ...came.fields, imageId: picture.id ?? "", fileId: file.id ?? "" };
    const form = readFields(c, values, DraftForm, {
      title: { missing: t.nameMissing },
      link: { wrong: t.linkWrong },
      sourceUrl: { wrong: t.linkWrong },
    });
    const errors: Record<string, string> = { ...picture.errors, ...file.errors };
    if (picture.id && fieldValue(values, "imageAlt").trim() === "") errors.imageAlt = t.altMissing;
    if (!form.ok) return page(c, { values, errors: { ...errors, ...form.errors } });
    const { day, time, front, areaName, expiresOn, bylineId, ...words } = form.input;
    const area = areaName === "" ? null : await c.var.act((act) => areaOf(act, areaName, c.var.locale));
    if (area?.found === "none") errors.areaName = t.areaUnknown;
    if (area?.found === "several") errors.areaName = t.areaMany(area.names.join(", "));
    const known = await c.var.act(bylines);
    if (bylineId !== "" && !known.some((one) => one.id === bylineId)) errors.bylineId = t.bylineUnknown;
    const publishAt = momentIn(c, day, time, errors);
    if (expiresOn !== "" && expiresOn < isoDay(c.var.clock.now())) errors.expiresOn = t.expiresWrong;
    for (const [field, text] of Object.entries(words)) {
      if (typeof text !== "string") continue;
      const [seen] = findChildData(text, { locale: c.var.locale, today: isoDay(c.var.clock.now()) });
      if (seen) errors[field] = t.childSeen(text.slice(seen.start, seen.end));
    }
    if (Object.keys(errors).length > 0) return page(c, { values, errors });
    const draft: Draft = {
      ...words,
      front: front !== undefined,
      bylineId: bylineId === "" ? null : bylineId,
      areaId: area?.found === "one" ? area.id : null,
      areaName: area?.found === "one" ? area.name : "",
      expiresOn: expiresOn === "" ? null : expiresOn,
      communities: words.communities.filter(isId),
      imageId: picture.id,
      fileId: file.id,
    };
    const seen = fieldValue(values, seenField);
    if (!(await c.var.act((act) => saveDraft(act, id, { draft, publishAt, seen }))))
      return page(c, { values, errors, overtaken: true });
    return fieldValue(values, "naar") === "nakijken"
      ? c.redirect(paths.look(id), 303)
      : c.redirect(`${paths.edit(id)}?gelukt=bewaard`, 303);
  });

interface Kept {
  /** Of what the piece carries now; null for nothing. */
  readonly id: string | null;
  readonly errors: FieldErrors;
}

/** The picture that came along, made small and stored; or the one that was there. */
async function keptPicture(c: HouseContext, fields: Fields, came: ReceivedFile | undefined): Promise<Kept> {
  const t = deskWords[c.var.locale].edit;
  const before = fieldValue(fields, "imageGone") === "" ? fieldValue(fields, "imageId") : "";
  const known = await c.var.act((act) => imageById(act, before));
  if (!came) return { id: known?.id ?? null, errors: {} };
  if (!came.bytes) return { id: known?.id ?? null, errors: { image: t.pictureTooLarge } };
  const made = await makePicture(came.bytes);
  if (!made) return { id: known?.id ?? null, errors: { image: t.pictureWrong } };
  const id = newId();
  const { files: _, ...size } = made;
  await storePicture(c.var.storage, id, made);
  try {
    await c.var.act((act) => keepImage(act, { id, ...size }));
  } catch (error) {
    await removePicture(c.var.storage, { id, widths: size.widths });
    throw error;
  }
  return { id, errors: {} };
}

/** The file that came along, by what is inside and not by its name; or the one that was there. */
async function keptFile(c: HouseContext, fields: Fields, came: ReceivedFile | undefined): Promise<Kept> {
  const t = deskWords[c.var.locale].edit;
  const before = fieldValue(fields, "fileGone") === "" ? fieldValue(fields, "fileId") : "";
  const known = await c.var.act((act) => fileById(act, before));
  if (!came) return { id: known?.id ?? null, errors: {} };
  const checked =
    came.bytes && came.bytes.byteLength <= largestFile
      ? await checkFiles([new File([Buffer.from(came.bytes)], came.name)])
      : "tooLarge";
  const [file] = typeof checked === "string" ? [] : checked;
  if (!file || !mayBeTaken.has(file.name.split(".").at(-1) ?? ""))
    return { id: known?.id ?? null, errors: { file: t.fileWrong } };
  const id = newId();
  const { name, contentType, content } = file;
  await c.var.storage.put(`news/${id}`, content, contentType);
  try {
    await c.var.act((act) => keepFile(act, { id, name, contentType, bytes: content.byteLength }));
  } catch (error) {
    await c.var.storage.remove(`news/${id}`);
    throw error;
  }
  return { id, errors: {} };
}

/** The moment that was typed, or null for as soon as possible; what is wrong is said of its field. */
function momentIn(c: HouseContext, day: string, time: string, errors: Record<string, string>): Date | null {
  const t = deskWords[c.var.locale].edit;
  if (day === "" && time === "") return null;
  if (day === "") errors.day = t.dayMissing;
  else if (time === "") errors.time = t.timeMissing;
  else if (shown(day, time) !== "once") errors.time = t.timeWrong;
  else return momentOf(day, time);
  return null;
}

interface CameBack {
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly overtaken?: boolean;
}

async function page(c: HouseContext, back?: CameBack) {
  const { locale } = c.var;
  const found = await c.var.act(async (act) => {
    const article = await deskArticle(act, c.req.param("id") ?? "");
    if (!article.draft) throw notNow();
    const typed = back?.values ?? valuesOf(article);
    // Who was overtaken is told so, and what they keep after that is their choice.
    const values = back && !back.overtaken ? typed : { ...typed, [seenField]: seenOf(article) };
    return {
      article,
      values,
      image: await imageById(act, fieldValue(values, "imageId")),
      file: await fileById(act, fieldValue(values, "fileId")),
      bylines: await bylines(act),
      communities: await openCommunities(act),
    };
  });
  return c.render(
    <EditPage
      {...found}
      errors={back?.errors ?? {}}
      overtaken={back?.overtaken ?? false}
      done={back ? undefined : c.req.query("gelukt")}
      formKey={newId()}
      locale={locale}
    />,
    { title: deskWords[locale].edit.title, section: paths.list, status: back ? 422 : 200 },
  );
}

/** What was kept, as the form shows it. */
function valuesOf({ draft, publishAt }: DeskArticle): Fields {
  if (!draft) return {};
  const moment = publishAt ? dayAndTime(publishAt) : { day: "", time: "" };
  const { bylineId, imageId, fileId, expiresOn, areaId: _, front, ...words } = draft;
  return {
    ...{ ...words, ...moment, front: front ? "on" : "" },
    ...{ bylineId: bylineId ?? "", imageId: imageId ?? "", fileId: fileId ?? "", expiresOn: expiresOn ?? "" },
  };
}
