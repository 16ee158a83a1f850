import type { ComponentChildren, FunctionComponent as FC } from "preact";
import type { PageAssets } from "./page.tsx";

interface BlockProps {
  readonly lang: string;
  readonly title: string;
  readonly siteName: string;
  readonly assets: PageAssets;
  /** The page with all of it, and the words to go there. */
  readonly more: { readonly href: string; readonly label: string };
  readonly children: ComponentChildren;
}

/** A piece of the site in a frame on someone else's page: its links open outside the frame, and it runs no script. */
export const Block: FC<BlockProps> = ({ lang, title, siteName, assets, more, children }) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{`${title} – ${siteName}`}</title>
      <base target="_blank" />
      <link rel="stylesheet" href={assets.stylesheet} />
    </head>
    <body>
      <main class="sk-wrap sk-band sk-band--short sk-flow">
        <h1 class="nl-heading nl-heading--level-3">{title}</h1>
        {children}
        <p class="nl-paragraph">
          <a class="nl-link" href={more.href}>
            {more.label}
          </a>
        </p>
      </main>
    </body>
  </html>
);
