import type { PageAssets } from "./page/page.tsx";

/** What vite writes in dist/assets/manifest.json: for every source the file that was made of it. */
export type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** Where the built files are served from; they never change, so they may be kept for ever. */
export const assetsPath = "/assets/";

const sources: Readonly<Record<keyof PageAssets, string>> = {
  stylesheet: "src/design/styles/app.css",
  script: "src/client/app.ts",
  font: "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  icon: "src/design/icon.svg",
};

/** The addresses a Page needs. Throws when the build left something out. */
export function pageAssets(manifest: Manifest): PageAssets {
  const at = (source: string): string => {
    const built = manifest[source];
    if (!built) throw new Error(`The build has no ${source}; run "npm run build" again.`);
    return assetsPath + built.file;
  };
  return {
    stylesheet: at(sources.stylesheet),
    script: at(sources.script),
    font: at(sources.font),
    icon: at(sources.icon),
  };
}
