import { Hono } from "hono";
import { z } from "zod";
import {
  type AppEnv,
  attachmentNamed,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  pageNumber,
  readForm,
  receiveUpload,
  takesUpload,
} from "#platform/http";
import { fingerprint, newId } from "#platform/ids";
import { isoDay, plainDay } from "#platform/locale";
import { asCsv } from "#platform/sheets";
import { choicesIn } from "./choices.ts";
import { handIn } from "./commands/hand-in.ts";
import { approve, cancel, choose, giveBack, goOn } from "./commands/settle.ts";
import { words } from "./messages.ts";
import { archivePaths as paths } from "./paths.ts";
import { can } from "./policy.ts";
import { allImports, allNotes, editorsOnly, importPage, kindsOf } from "./queries/imports.ts";
import { salvageFile } from "./salvage-file.ts";
import { largestArchive, storedAs } from "./stored.ts";
import { ImportPage } from "./views/import-page.tsx";
import { ListPage } from "./views/list-page.tsx";

/** Where editors bring in what another site published: hand it in, see what would come, choose, and let it in. */
export const routes = new Hono<AppEnv>()
  .get(paths.list, members, (c) => listPage(c))
  .post(paths.list, members, takesUpload, async (c) => {
    await c.var.act(async (act) => editorsOnly(act));
    const { fields, file, tooLarge } = await receiveUpload(c, largestArchive);
    const t = words[c.var.locale].list;
    if (!file || file.bytes.length === 0)
      return listPage(c, { bestand: tooLarge ? t.tooLarge : t.fileMissing }, {}, tooLarge ? 413 : 422);
    return takeIn(c, file, { ...fields, bestand: fingerprint(Buffer.from(file.bytes).toString("latin1")) });
  })
  .post(paths.paste, members, async (c) => {
    await c.var.act(async (act) => editorsOnly(act));
    const { locale, clock } = c.var;
    const t = words[locale].list;
    const form = await readForm(c, Pasted, {
      tekst: {
        missing: t.pasteMissing,
        wrong: t.pasteMissing,
        tooShort: t.pasteMissing,
        tooLong: t.pasteLong,
      },
    });
    if (!form.ok) return listPage(c, form.errors, form.values, 422);
    const name = t.pasteName(plainDay(isoDay(clock.now()), locale));
    const file = { name, bytes: new TextEncoder().encode(form.input.tekst) };
    const { refusal } = await salvageFile(file, { now: clock.now() });
    if (refusal) return listPage(c, { tekst: words[locale].refusal(refusal) }, form.values, 422);
    return takeIn(c, file, form.values);
  })
  .get(paths.one(":id"), members, (c) => onePage(c))
  .get(paths.notes(":id"), members, async (c) => {
    const t = words[c.var.locale];
    const found = await c.var.act(async (act) => ({
      page: await importPage(act, idIn(c), 1),
      pieces: await allNotes(act, idIn(c)),
    }));
    const rows = [
      ...found.pieces.flatMap(({ title, origin, holds, notes }) => [
        ...holds.map((hold) => [title, t.origin(origin), t.holds[hold], ""]),
        ...notes.map(({ what, said }) => [title, t.origin(origin), t.notes[what], said]),
      ]),
      ...found.page.run.leftOut.map(({ title, origin, why }) => [
        title,
        t.origin(origin),
        t.leftOut[why],
        "",
      ]),
    ];
    return c.body(asCsv([t.csv, ...rows]), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": attachmentNamed("opmerkingen.csv"),
    });
  })
  .post(paths.choose(":id"), members, async (c) => {
    const kinds = await c.var.act((act) => kindsOf(act, idIn(c)));
    const said = await formFields(c);
    const choices = choicesIn(said, kinds);
    if (!choices) return onePage(c, { typed: said, status: 422 });
    await c.var.act((act) => choose(act, idIn(c), choices));
    return c.redirect(paths.one(idIn(c)), 303);
  })
  .post(paths.approve(":id"), members, async (c) => {
    const seen = fieldValue(await formFields(c), "gezien");
    const agreed = await c.var.act((act) => approve(act, idIn(c), seen));
    return agreed ? c.redirect(paths.one(idIn(c)), 303) : onePage(c, { sawOlder: true, status: 409 });
  })
  .post(paths.back(":id"), members, (c) => settled(c, giveBack))
  .post(paths.goOn(":id"), members, (c) => settled(c, goOn))
  .post(paths.cancel(":id"), members, (c) => settled(c, cancel));

const Pasted = z.object({
  tekst: z
    .string()
    .max(400_000)
    .refine((text) => text.trim() !== ""),
});

/** Keeps what was handed in and has it read; the same once more is the same one. */
async function takeIn(
  c: HouseContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  came: Fields,
): Promise<Response> {
  const id = newId();
  await c.var.storage.put(storedAs(id), file.bytes, "application/octet-stream");
  let kept = false;
  const answer = once(
    c,
    async (act) => {
      await handIn(act, id, file);
      kept = true;
      return paths.one(id);
    },
    { came },
  );
  return answer.finally(() => (kept ? undefined : c.var.storage.remove(storedAs(id))));
}

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

async function settled(c: HouseContext, command: typeof cancel): Promise<Response> {
  await c.var.act((act) => command(act, idIn(c)));
  return c.redirect(paths.one(idIn(c)), 303);
}

async function listPage(
  c: HouseContext,
  errors: FieldErrors = {},
  values: Fields = {},
  status: 200 | 413 | 422 = 200,
) {
  const { locale } = c.var;
  const imports = await c.var.act(allImports);
  return c.render(
    <ListPage imports={imports} errors={errors} values={values} formKey={newId()} locale={locale} />,
    { title: words[locale].list.title, status },
  );
}

interface Came {
  /** What was chosen, when it cannot be done like that. */
  readonly typed?: Fields;
  /** Agreed with what was chosen otherwise since. */
  readonly sawOlder?: boolean;
  readonly status?: 200 | 409 | 422;
}

async function onePage(c: HouseContext, { typed, sawOlder = false, status = 200 }: Came = {}) {
  const { locale, actor } = c.var;
  const number = pageNumber(c.req.query("bladzijde"));
  const page = await c.var.act((act) => importPage(act, idIn(c), number));
  return c.render(
    <ImportPage
      {...page}
      page={number}
      mayApprove={can.approve(actor, page.run)}
      typed={typed}
      sawOlder={sawOlder}
      locale={locale}
    />,
    { title: page.run.name, status },
  );
}
