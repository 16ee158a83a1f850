import { Hono } from "hono";
import { type AppEnv, everyone } from "#platform/http";
import { words } from "../messages.ts";
import { communityPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { communityList } from "../queries/community-list.ts";
import { communityPage } from "../queries/community-page.ts";
import { ownCommunities } from "../queries/desk.ts";
import { CommunityPage } from "../views/community-page.tsx";
import { ListPage } from "../views/list-page.tsx";

// Modules upstairs add to the page of a community; at most a minute it may show what was before.
const keepUntil = ["communities/", "events/", "news/"];
const section = paths.list;

export const publicRoutes = new Hono<AppEnv>()
  .get(paths.list, everyone, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act(async (act) => ({
      communities: await communityList(act),
      mayOrganise: can.make(act.actor) || (await ownCommunities(act)).length > 0,
    }));
    return c.render(<ListPage locale={locale} {...page} />, {
      title: words[locale].list.title,
      description: words[locale].list.lead,
      canonical: paths.list,
      section,
      keepUntil,
    });
  })
  .get(paths.community(":slug"), everyone, async (c) => {
    const { locale, clock } = c.var;
    const page = await c.var.act(async (act) => {
      const found = await communityPage(act, c.req.param("slug"));
      const { id } = found.community;
      return { ...found, added: (await c.var.added(act, "communities/page", [id])).get(id) ?? [] };
    });
    return c.render(
      <CommunityPage {...page} locale={locale} now={clock.now()} done={c.req.query("gelukt")} />,
      {
        title: page.community.title,
        description: page.community.purpose.slice(0, 200),
        ...(page.community.state === "draft" ? {} : { canonical: paths.community(page.community.slug) }),
        section,
        keepUntil,
      },
    );
  });
