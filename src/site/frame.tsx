import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Block, type Colour, Page, type PageAssets } from "#design";
import { type HouseContext, type PageOptions, readCookie } from "#platform/http";
import { frameWords } from "./messages.ts";
import { openDataPaths } from "./open-data/paths.ts";
import { sitePaths } from "./paths.ts";

/** Puts a view in the frame of the public and community site. The one place that knows how pages become text. */
export const siteFrame =
  (assets: PageAssets) =>
  (c: HouseContext, view: VNode, page: PageOptions): string =>
    `<!doctype html>${renderToString(framed(c, assets, view, page))}`;

function framed(
  c: HouseContext,
  assets: PageAssets,
  view: VNode,
  { title, section, description, canonical, data, block }: PageOptions,
): VNode {
  const t = frameWords[c.var.locale];
  if (block)
    return (
      <Block lang={c.var.locale} title={title} siteName={t.siteName} assets={assets} more={block}>
        {view}
      </Block>
    );
  const nav = [
    { href: sitePaths.news, label: t.news },
    { href: sitePaths.examples, label: t.examples },
    { href: sitePaths.communities, label: t.learnTogether },
    { href: sitePaths.agenda, label: t.agenda },
    { href: sitePaths.table, label: t.table },
    { href: sitePaths.questions, label: t.questions },
    { href: sitePaths.search, label: t.search },
  ].map((item) => ({ ...item, current: item.href === section }));
  const { face, config, locale } = c.var;
  const color = readCookie(c, "kleur");
  const url = canonical === undefined ? undefined : config.publicUrl + canonical;
  return (
    <Page
      lang={locale}
      title={title}
      siteName={t.siteName}
      description={description}
      canonical={url}
      shared={
        url === undefined ? undefined : { url, kind: canonical === sitePaths.home ? "website" : "article" }
      }
      data={data && { "@context": "https://schema.org", ...data }}
      private={c.var.actor.kind === "person"}
      color={color === "light" || color === "dark" ? (color as Colour) : undefined}
      assets={assets}
      skip={t.skip}
      header={{
        home: sitePaths.home,
        siteName: t.siteName,
        nav,
        account: face
          ? { href: sitePaths.mine, mine: t.mine, portrait: face.portrait }
          : { href: sitePaths.signIn, signIn: t.signIn },
        words: { home: t.home, mainMenu: t.mainMenu, menu: t.menu },
      }}
      footer={{
        home: sitePaths.home,
        siteName: t.siteName,
        homeWords: t.home,
        about: config.mode === "demo" ? [...t.about, t.demoBanner] : t.about,
        columns: [
          {
            title: t.quick,
            links: [
              { href: sitePaths.news, label: t.news },
              { href: sitePaths.examples, label: t.examples },
              { href: sitePaths.communities, label: t.learnTogether },
              { href: sitePaths.agenda, label: t.agenda },
              { href: sitePaths.table, label: t.table },
              { href: sitePaths.questions, label: t.questions },
              { href: sitePaths.newsletter, label: t.newsletter },
              { href: sitePaths.mine, label: t.mine },
            ],
          },
          {
            title: t.aboutUs,
            links: [
              { href: sitePaths.design, label: t.design },
              { href: sitePaths.source, label: t.source },
              { href: openDataPaths.page, label: t.openData },
              { href: sitePaths.security, label: t.security },
            ],
          },
          {
            title: t.goodToKnow,
            links: [
              { href: sitePaths.accessibility, label: t.accessibility },
              { href: sitePaths.privacy, label: t.privacy },
              { href: sitePaths.settings, label: t.colours },
              { href: sitePaths.settings, label: t.otherLanguage, lang: locale === "nl" ? "en" : "nl" },
            ],
          },
        ],
      }}
    >
      {view}
    </Page>
  );
}
