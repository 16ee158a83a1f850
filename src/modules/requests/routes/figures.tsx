import { Hono } from "hono";
import { type AppEnv, administrators, attachmentNamed } from "#platform/http";
import { newId } from "#platform/ids";
import { asCsv, asXlsx, xlsxType } from "#platform/sheets";
import { figureRows } from "../figures-file.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { figures } from "../queries/figures.ts";
import { FiguresPage } from "../views/figures-page.tsx";

/** What the programme sees, on a page and as a file. */
export const figuresRoutes = new Hono<AppEnv>()
  .get(paths.figures, administrators, async (c) => {
    const { locale } = c.var;
    return c.render(<FiguresPage {...(await c.var.act(figures))} locale={locale} />, {
      title: words[locale].figures.title,
    });
  })
  .get(paths.figuresFile, administrators, async (c) => {
    const as = c.req.query("als") === "xlsx" ? "xlsx" : "csv";
    const rows = await c.var.act(async (act) => {
      await act.record("requests/figures-exported", { id: newId() });
      return figureRows(await figures(act), c.var.locale);
    });
    c.header("content-disposition", attachmentNamed(`${words[c.var.locale].figures.file}.${as}`));
    return as === "xlsx"
      ? c.body(await asXlsx(rows), 200, { "content-type": xlsxType })
      : c.body(asCsv(rows), 200, { "content-type": "text/csv; charset=utf-8" });
  });
