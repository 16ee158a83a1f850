import { Hono } from "hono";
import { z } from "zod";
import { chooseFindable } from "#modules/communities";
import { sectors } from "#modules/people";
import { type AppEnv, type HouseContext, members, readForm } from "#platform/http";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { finder, type Wanted } from "../queries/finder.ts";
import { FinderPage } from "../views/finder-page.tsx";

const Findable = z.object({ groep: z.string().catch(""), vindbaar: z.enum(["ja", "nee"]).catch("nee") });

/** The people of one's groups, and whether one is found there oneself. */
export const finderRoutes = new Hono<AppEnv>()
  .get(conversationPaths.finder, members, async (c) => {
    const { locale } = c.var;
    const wanted = wantedIn(c);
    const page = await c.var.act((act) => finder(act, wanted));
    const done = c.req.query("gelukt") === "bewaard";
    return c.render(<FinderPage {...page} wanted={wanted} done={done} locale={locale} />, {
      title: words[locale].finder.title,
    });
  })
  .post(conversationPaths.findable, members, async (c) => {
    const form = await readForm(c, Findable);
    const { groep, vindbaar } = form.ok ? form.input : Findable.parse({});
    await c.var.act((act) => chooseFindable(act, groep, vindbaar === "ja"));
    return c.redirect(`${conversationPaths.finder}?gelukt=bewaard#zelf`, 303);
  });

function wantedIn(c: HouseContext): Wanted {
  const asked = (name: string) => (c.req.query(name) ?? "").trim().slice(0, 100);
  const sector = asked("sector");
  return {
    subject: asked("zoek"),
    sector: sectors.some(({ id }) => id === sector) ? sector : "",
    region: asked("regio"),
  };
}
