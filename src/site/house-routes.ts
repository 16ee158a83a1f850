import { Hono } from "hono";
import { pageAssets } from "#design";
import { notFound } from "#platform/errors";
import { type AppEnv, bearers, everyone } from "#platform/http";
import { sameSecret } from "#platform/ids";
import type { Assets } from "./assets.ts";
import { openDataPaths } from "./open-data/paths.ts";
import type { Door } from "./open-house.ts";

export const housePaths = {
  alive: "/healthz",
  ready: "/readyz",
  metrics: "/metrics",
  securityText: "/.well-known/security.txt",
  robots: "/robots.txt",
  assets: "/assets/*",
  icon: "/favicon.ico",
} as const;

/** What machines ask of the house: whether it lives, what it counts, where a leak can be reported, its styles and scripts. */
export function houseRoutes(door: () => Door, assets: Assets): Hono<AppEnv> {
  const { config } = door();
  return (
    new Hono<AppEnv>()
      .get(housePaths.assets, everyone, assets.serve)
      // What a browser asks by itself beside a page that is plain text.
      .get(housePaths.icon, everyone, (c) => c.redirect(pageAssets(assets.manifest).icon))
      .get(housePaths.alive, everyone, (c) => c.text("ok"))
      .get(housePaths.ready, everyone, async (c) =>
        (await door().ready()) ? c.text("ready") : c.text("not ready", 503),
      )
      .get(housePaths.metrics, bearers, async (c) => {
        const given = c.req.header("authorization")?.replace(/^Bearer /, "") ?? "";
        const wanted = config.metricsToken;
        if (wanted ? !sameSecret(given, wanted) : config.mode === "production") throw notFound();
        return c.body(await door().metrics.text(), 200, { "content-type": door().metrics.contentType });
      })
      .get(housePaths.robots, everyone, (c) =>
        c.text(
          `User-agent: *\nDisallow: /mijn\nDisallow: /dev\nDisallow: /inloggen\nSitemap: ${config.publicUrl}${openDataPaths.siteMap}\n`,
        ),
      )
      .get(housePaths.securityText, everyone, (c) =>
        c.text(securityText(config.publicUrl, c.var.clock.now())),
      )
  );
}

/** RFC 9116. The term moves along, so that it never lapses while the house is kept up to date. */
function securityText(publicUrl: string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1));
  return [
    `Contact: ${publicUrl}/lek-melden`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: nl, en",
    `Policy: ${publicUrl}/lek-melden`,
    `Canonical: ${publicUrl}${housePaths.securityText}`,
    "",
  ].join("\n");
}
