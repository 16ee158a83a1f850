import { Hono } from "hono";
import { z } from "zod";
import { bordersOn, type Place } from "#modules/areas";
import type { Act } from "#platform/acts";
import { type AppEnv, type HouseContext, members, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { addHomeArea, removeHomeArea } from "../commands/widen-home-region.ts";
import { doneIn, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { homeRegionOf } from "../queries/home-region.ts";
import { pickAreas } from "../queries/pick-areas.ts";
import { HomeRegionPage } from "../views/home-region.tsx";
import type { Typed } from "../views/typed.ts";
import { idIn } from "./shared.ts";

const AddArea = z.object({ gebied: z.string().trim().min(1).max(120) });

/** Where people see and widen their home region. */
export const homeRegionRoutes = new Hono<AppEnv>()
  .get(organisationPaths.home, members, (c) => homePage(c))
  .post(organisationPaths.home, members, async (c) => {
    const t = words[c.var.locale].homeRegion;
    const form = await readForm(c, AddArea, { gebied: { missing: t.addMissing } });
    if (!form.ok) return homePage(c, form);
    const choices = await c.var.act(async (act) => {
      const found = await pickAreas(act, form.input.gebied);
      const [only] = found;
      if (only !== undefined && found.length === 1) await addHomeArea(act, only.id);
      return found;
    });
    if (choices.length !== 1) {
      const errors = { gebied: choices.length === 0 ? t.unknown : t.several };
      return homePage(c, { values: form.values, errors, choices });
    }
    return c.redirect(`${organisationPaths.home}?gelukt=regio`, 303);
  })
  .post(organisationPaths.removeHome(":id"), members, async (c) => {
    await c.var.act((act) => removeHomeArea(act, idIn(c)));
    return c.redirect(`${organisationPaths.home}?gelukt=regio`, 303);
  });

async function homePage(
  c: HouseContext,
  typed?: Typed & { readonly choices?: readonly Place[] },
): Promise<Response> {
  const { locale, actor } = c.var;
  const page = await c.var.act(async (act) => ({
    region: await homeRegionOf(act, actor.kind === "person" ? actor.id : ""),
    suggestions: await namesToChoose(act),
  }));
  return c.render(
    <HomeRegionPage
      {...page}
      formKey={newId()}
      typed={typed}
      choices={typed?.choices ?? []}
      done={doneIn(c.req.query("gelukt"))}
      locale={locale}
    />,
    { title: words[locale].homeRegion.title, status: typed ? 422 : 200 },
  );
}

/** Every municipality of today: what most people look for. */
async function namesToChoose(act: Act): Promise<readonly string[]> {
  return (await bordersOn(act, isoDay(act.now))).all("municipality").map(({ name }) => name);
}
