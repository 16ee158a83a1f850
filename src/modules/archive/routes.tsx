import { Hono } from "hono";
import { z } from "zod";
import {
  type AppEnv,
  attachmentNamed,
  type HouseContext,
  members,
  once,
  readForm,
  receiveUpload,
  takesUpload,
} from "#platform/http";
import { fingerprint, newId } from "#platform/ids";
import { asCsv } from "#platform/sheets";
import { handIn } from "./commands/hand-in.ts";
import { approve, cancel, choose, giveBack, goOn } from "./commands/settle.ts";
import { words } from "./messages.ts";
import { archivePaths as paths } from "./paths.ts";
import { can } from "./policy.ts";
import { allImports, allNotes, editorsOnly, importPage } from "./queries/imports.ts";
import { type Choices, type Way, ways } from "./schema.ts";
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
      return listPage(c, tooLarge ? t.tooLarge : t.fileMissing, tooLarge ? 413 : 422);
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
      { came: { ...fields, bestand: fingerprint(Buffer.from(file.bytes).toString("latin1")) } },
    );
    return answer.finally(() => (kept ? undefined : c.var.storage.remove(storedAs(id))));
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
    const { origins } = await c.var.act((act) => importPage(act, idIn(c), 1));
    const form = await readForm(c, z.record(z.string(), z.union([z.string(), z.array(z.string())])));
    const said = form.ok ? form.input : {};
    const choices: Choices = {
      ways: Object.fromEntries(
        origins.map(({ origin }, i) => [origin, ways.find((way) => way === said[`soort-${i}`]) ?? "draft"]),
      ) as Record<string, Way>,
      bylines: said.schrijvers === "ja",
    };
    await c.var.act((act) => choose(act, idIn(c), choices));
    return c.redirect(paths.one(idIn(c)), 303);
  })
  .post(paths.approve(":id"), members, (c) => settled(c, approve))
  .post(paths.back(":id"), members, (c) => settled(c, giveBack))
  .post(paths.goOn(":id"), members, (c) => settled(c, goOn))
  .post(paths.cancel(":id"), members, (c) => settled(c, cancel));

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

async function settled(c: HouseContext, command: typeof approve): Promise<Response> {
  await c.var.act((act) => command(act, idIn(c)));
  return c.redirect(paths.one(idIn(c)), 303);
}

async function listPage(c: HouseContext, error?: string, status: 200 | 413 | 422 = 200) {
  const { locale } = c.var;
  const imports = await c.var.act(allImports);
  return c.render(<ListPage imports={imports} error={error} formKey={newId()} locale={locale} />, {
    title: words[locale].list.title,
    status,
  });
}

async function onePage(c: HouseContext) {
  const { locale, actor } = c.var;
  const asked = Number(c.req.query("bladzijde") ?? 1);
  const number = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const page = await c.var.act((act) => importPage(act, idIn(c), number));
  return c.render(
    <ImportPage {...page} page={number} mayApprove={can.approve(actor, page.run)} locale={locale} />,
    { title: page.run.name },
  );
}
