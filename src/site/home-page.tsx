import { Band, Hero, Ways } from "#design";
import type { HouseContext } from "#platform/http";
import { pageWords } from "./pages-words.ts";
import { sitePaths } from "./paths.ts";

/** The start page: first what one can do, then what is coming up, then the community that is open. */
export async function homePage(c: HouseContext): Promise<Response> {
  const t = pageWords[c.var.locale];
  const hrefs = [sitePaths.communities, sitePaths.agenda, sitePaths.mine, sitePaths.privacy];
  const icons = ["users-group", "calendar-event", "message-circle", "shield-lock"] as const;
  return c.render(
    <>
      <Hero loops={t.heroLoops} between={t.heroBetween} rest={t.heroRest} lead={t.heroLead} />
      <Band size="short">
        <Ways
          label={t.waysLabel}
          items={t.ways.map((way, i) => ({ ...way, href: hrefs[i]!, icon: icons[i]! }))}
        />
      </Band>
    </>,
    { title: "Schakel", description: t.heroLead, keepUntil: ["communities/", "events/"] },
  );
}
