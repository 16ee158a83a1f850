import { xmlText } from "#platform/html";
import type { OpenPage } from "#platform/open-data";
import { openDataPaths as paths } from "./paths.ts";

/** No part of a site map may hold more (sitemaps.org, “Sitemap index files”). */
export const mostInPart = 50_000;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

export const xmlType = "application/xml; charset=utf-8";

/** All parts there are of a site map of so many pages. */
export const siteMapIndex = (publicUrl: string, pages: number): string =>
  xmlText({
    sitemapindex: {
      "@xmlns": namespace,
      sitemap: Array.from({ length: Math.max(1, Math.ceil(pages / mostInPart)) }, (_, i) => ({
        loc: `${publicUrl}${paths.siteMapPart(`${i + 1}.xml`)}`,
      })),
    },
  });

/** One part of a site map: where pages are, and when they changed. */
export const siteMapPart = (publicUrl: string, pages: readonly OpenPage[]): string =>
  xmlText({
    urlset: {
      "@xmlns": namespace,
      url: pages.map(({ path, changedAt }) => ({
        loc: publicUrl + path,
        ...(changedAt ? { lastmod: changedAt.toISOString() } : {}),
      })),
    },
  });
