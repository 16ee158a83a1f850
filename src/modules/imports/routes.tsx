import { Hono } from "hono";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  administrators,
  fieldValue,
  type HouseContext,
  type OwnFieldWords,
  once,
  pageNumber,
  readFields,
  readForm,
  receiveUpload,
  takesUpload,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { type AnyImporter, largestSource } from "#platform/imports";
import { AboutFile, handIn } from "./commands/hand-in.ts";
import { askTakeOver, cancel, readAgain } from "./commands/settle.ts";
import type { ImportJobs } from "./jobs.ts";
import { words } from "./messages.ts";
import { importPaths } from "./paths.ts";
import { allRuns, runById } from "./queries/runs.ts";
import { rejectedFile } from "./rejected-file.ts";
import { fingerprintOf, storedAs } from "./stored.ts";
import { DeskPage } from "./views/desk-page.tsx";
import { RunPage } from "./views/run-page.tsx";
import type { Typed } from "./views/typed.ts";

/** The desk of administrators: hand in an official file, look at what it would change, and take it over. */
export function deskRoutes(importers: readonly AnyImporter[], jobs: ImportJobs): Hono<AppEnv> {
  async function deskPage(c: HouseContext, typed: Typed = nothingTyped, status?: 413 | 422) {
    const page = pageNumber(c.req.query("bladzijde"));
    const list = await c.var.act((act) => allRuns(act, page));
    const { locale } = c.var;
    return c.render(
      <DeskPage
        {...list}
        page={page}
        importers={importers}
        typed={typed}
        formKey={newId()}
        locale={locale}
      />,
      { title: words[locale].desk.title, ...(status ? { status } : {}) },
    );
  }

  async function runPage(c: HouseContext, again?: Typed) {
    const run = await c.var.act((act) => runById(act, idIn(c)));
    const { locale } = c.var;
    return c.render(
      <RunPage
        run={run}
        written={jobs.written.get(run.id) ?? null}
        importers={importers}
        sawOlder={c.req.query("ouder") !== undefined}
        again={again}
        locale={locale}
      />,
      { title: run.fileName, status: again ? 422 : 200 },
    );
  }

  return new Hono<AppEnv>()
    .get(importPaths.desk, administrators, (c) => deskPage(c))
    .post(importPaths.desk, administrators, takesUpload, async (c) => {
      const { fields, file, tooLarge } = await receiveUpload(c, largestSource);
      const form = readFields(c, fields, AboutFile, ownWords(c));
      const errors = {
        ...(file && file.bytes.length > 0 ? {} : { bestand: whyNoFile(c, tooLarge, file !== null) }),
        ...(form.ok ? {} : form.errors),
      };
      if (!form.ok || !file || file.bytes.length === 0)
        return deskPage(c, { values: fields, errors, fileWasThere: file !== null }, tooLarge ? 413 : 422);

      const id = newId();
      await c.var.storage.put(storedAs(id), file.bytes, "application/octet-stream");
      let kept = false;
      const answer = once(
        c,
        async (act) => {
          await handIn(act, jobs, id, file, form.input);
          kept = true;
          return importPaths.run(id);
        },
        { came: { ...fields, bestand: fingerprintOf(file.bytes) } },
      );
      return answer.finally(() => (kept ? undefined : c.var.storage.remove(storedAs(id))));
    })
    .get(importPaths.run(":id"), administrators, (c) => runPage(c))
    .get(importPaths.rejected(":id"), administrators, async (c) => {
      const { preview } = await c.var.act((act) => runById(act, idIn(c)));
      if (!preview || preview.faultCount === 0) throw notFound();
      return c.body(rejectedFile(preview, c.var.locale), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="afgekeurd.csv"',
      });
    })
    .post(importPaths.takeOver(":id"), administrators, async (c) => {
      const id = idIn(c);
      const { values } = await readForm(c, AboutFile);
      const digest = fieldValue(values, "voorbeeld");
      const asked = await c.var.act((act) => askTakeOver(act, jobs, id, digest));
      return c.redirect(importPaths.run(id) + (asked ? "" : "?ouder"), 303);
    })
    .post(importPaths.again(":id"), administrators, async (c) => {
      const id = idIn(c);
      const form = await readForm(c, AboutFile, ownWords(c));
      if (!form.ok) return runPage(c, form);
      await c.var.act((act) => readAgain(act, jobs, id, form.input));
      return c.redirect(importPaths.run(id), 303);
    })
    .post(importPaths.cancel(":id"), administrators, async (c) => {
      await c.var.act((act) => cancel(act, idIn(c)));
      return c.redirect(importPaths.run(idIn(c)), 303);
    });
}

const nothingTyped: Typed = { values: {}, errors: {} };

function idIn(c: HouseContext): string {
  const id = c.req.param("id");
  if (!isId(id)) throw notFound();
  return id;
}

function whyNoFile(c: HouseContext, tooLarge: boolean, isThere: boolean): string {
  const t = words[c.var.locale];
  if (tooLarge) return t.faults["too-large"]({ what: "too-large", line: null });
  return isThere ? t.faults["empty-file"]({ what: "empty-file", line: null }) : t.desk.fileMissing;
}

function ownWords(c: HouseContext): OwnFieldWords {
  const t = words[c.var.locale].desk;
  return {
    geldigVanaf: { missing: t.validFromWrong, wrong: t.validFromWrong },
    bron: { missing: t.sourceMissing, tooShort: t.sourceMissing },
  };
}
