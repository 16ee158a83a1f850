import type { ComponentChildren, FunctionComponent as FC } from "preact";
import type { Colour } from "../form/theme-choice.tsx";
import { Footer, type FooterProps } from "./footer.tsx";
import { Header, type HeaderProps } from "./header.tsx";

/** The addresses of what a page loads, all on our own host. */
export interface PageAssets {
  readonly stylesheet: string;
  readonly script: string;
  /** The letter most words are set in; it is fetched along with the stylesheet. */
  readonly font: string;
  /** The sign in a browser tab. */
  readonly icon: string;
}

interface PageProps {
  readonly lang: string;
  readonly dir?: "ltr" | "rtl";
  /** What this page is; the name of the site follows by itself. */
  readonly title: string;
  readonly siteName: string;
  readonly description?: string;
  /** Keeps a page out of search engines. */
  readonly private?: boolean;
  readonly canonical?: string;
  /** What stands on the card when someone shares this page (Open Graph). */
  readonly shared?: {
    readonly url: string;
    readonly kind: "website" | "article";
    readonly picture?: { readonly url: string; readonly alt: string };
  };
  /** What this page is about, for programs that read it (schema.org, as JSON-LD). */
  readonly data?: object;
  /** The same page in another language. */
  readonly alternates?: readonly { readonly lang: string; readonly href: string }[];
  /** What the visitor chose; leave out to follow the device. */
  readonly color?: Colour;
  readonly assets: PageAssets;
  /** “Naar de inhoud” */
  readonly skip: string;
  readonly header: HeaderProps;
  readonly footer: FooterProps;
  readonly children: ComponentChildren;
}

/** A whole document. `<!doctype html>` goes before it. */
export const Page: FC<PageProps> = (props) => (
  <html lang={props.lang} dir={props.dir ?? "ltr"} data-color={props.color}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content={props.color ?? "light dark"} />
      <title>{props.title === props.siteName ? props.title : `${props.title} – ${props.siteName}`}</title>
      {props.description && <meta name="description" content={props.description} />}
      {props.private && <meta name="robots" content="noindex" />}
      {props.canonical && <link rel="canonical" href={props.canonical} />}
      {props.shared && (
        <>
          <meta property="og:title" content={props.title} />
          <meta property="og:type" content={props.shared.kind} />
          <meta property="og:url" content={props.shared.url} />
          <meta property="og:site_name" content={props.siteName} />
          <meta property="og:locale" content={props.lang === "nl" ? "nl_NL" : "en_GB"} />
          {props.description && <meta property="og:description" content={props.description} />}
          {props.shared.picture && <meta property="og:image" content={props.shared.picture.url} />}
          {props.shared.picture && <meta property="og:image:alt" content={props.shared.picture.alt} />}
        </>
      )}
      {props.data && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data and no script; no word in it can end the element
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(props.data) }} />
      )}
      {props.alternates?.map(({ lang, href }) => (
        <link key={lang} rel="alternate" hreflang={lang} href={href} />
      ))}
      <link rel="icon" type="image/svg+xml" href={props.assets.icon} />
      <link rel="preload" href={props.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={props.assets.stylesheet} />
      <script type="module" src={props.assets.script} />
    </head>
    <body>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {props.skip}
      </a>
      <Header {...props.header} />
      <main id="inhoud" tabindex={-1}>
        {props.children}
      </main>
      <Footer {...props.footer} />
    </body>
  </html>
);

/** JSON that no word in it can break out of. */
const inScript = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
