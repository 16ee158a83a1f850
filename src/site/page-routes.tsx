import { Hono } from "hono";
import type { VNode } from "preact";
import { z } from "zod";
import { Gallery } from "#design";
import {
  type AppEnv,
  everyone,
  type HouseContext,
  members,
  readCookie,
  readForm,
  writeCookie,
} from "#platform/http";
import type { HouseModule, Mine, Waiting } from "#platform/module";
import { homePage } from "./home-page.tsx";
import { MinePage } from "./mine-page.tsx";
import { pageWords } from "./pages-words.ts";
import { sitePaths } from "./paths.ts";
import { SettingsPage } from "./settings-page.tsx";
import { StatementPage } from "./statement-page.tsx";
import { statements } from "./statements.ts";

const aYear = 365 * 24 * 60 * 60;
const Settings = z.object({
  kleur: z.enum(["device", "light", "dark"]).optional(),
  taal: z.enum(["nl", "en"]).optional(),
});

/** The pages that belong to no module: the start pages, the statements, light or dark, the style guide. */
export const pageRoutes = (modules: readonly HouseModule[]): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get(sitePaths.home, everyone, homePage)
    .get(sitePaths.mine, members, async (c) => {
      const face = c.var.face ?? { name: "", portrait: 0 };
      return c.render(<MinePage locale={c.var.locale} face={face} {...(await startOf(c, modules))} />, {
        title: pageWords[c.var.locale].mineTitle(""),
      });
    })
    .get(sitePaths.accessibility, everyone, (c) => statement(c, "accessibility"))
    .get(sitePaths.privacy, everyone, (c) => statement(c, "privacy"))
    .get(sitePaths.security, everyone, (c) => statement(c, "security"))
    .get(sitePaths.source, everyone, (c) => statement(c, "source"))
    .get(sitePaths.design, everyone, (c) => c.render(<Gallery />, { title: "Stijlgids" }))
    .get(sitePaths.settings, everyone, (c) => {
      const colour = readCookie(c, "kleur");
      return c.render(
        <SettingsPage
          locale={c.var.locale}
          colour={colour === "light" || colour === "dark" ? colour : "device"}
          kept={c.req.query("gelukt") !== undefined}
        />,
        { title: pageWords[c.var.locale].settings },
      );
    })
    .post(sitePaths.settings, everyone, async (c) => {
      const form = await readForm(c, Settings);
      const { kleur, taal } = form.ok ? form.input : {};
      if (kleur) writeCookie(c, "kleur", kleur, kleur === "device" ? 0 : aYear);
      if (taal) writeCookie(c, "taal", taal, aYear);
      return c.redirect(`${sitePaths.settings}?gelukt=bewaard`, 303);
    });

function statement(c: HouseContext, name: keyof (typeof statements)["nl"]) {
  const { locale } = c.var;
  const page = statements[locale][name];
  return c.render(<StatementPage statement={page} path={sitePaths[name]} words={pageWords[locale]} />, {
    title: page.title,
    description: page.lead,
    canonical: sitePaths[name],
    keepUntil: ["site/"],
  });
}

/** What every module has for the person who is signed in, gathered in one act of their own. */
function startOf(
  c: HouseContext,
  modules: readonly HouseModule[],
): Promise<{ waiting: readonly Waiting[]; mine: Required<Mine> }> {
  const { locale } = c.var;
  return c.var.act(async (act) => {
    const waiting: Waiting[] = [];
    const main: VNode[] = [];
    const aside: VNode[] = [];
    // What happens upstairs (a group, its conversation) matters more to people than the ground it stands on (their account).
    for (const { today, mine } of modules.toReversed()) {
      if (today) waiting.push(...(await today(act, locale)));
      const boxes = (await mine?.(act, locale)) ?? {};
      main.push(...(boxes.main ?? []));
      aside.push(...(boxes.aside ?? []));
    }
    return { waiting, mine: { main, aside } };
  });
}
