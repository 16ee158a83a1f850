import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { PurgeCSS } from "purgecss";
import { defineConfig, type Plugin } from "vite";

// What a browser loads: one stylesheet, one small script, the letters. The server reads manifest.json to find them.
export default defineConfig({
  base: "/assets/",
  publicDir: false,
  logLevel: "warn",
  plugins: [onlyUsedCss(["src/**/*.tsx", "src/**/*.ts"]), asIs("src/design/icon.svg"), compressedBeside()],
  build: {
    outDir: "dist/assets",
    assetsDir: "",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["src/client/app.ts", "src/design/styles/app.css"] },
  },
});

/**
 * Leaves out the rules whose classes stand nowhere in the source; so class names are written whole, never put together.
 * It works before the file gets its name, so that another content is another name. Colours stay: drawings use them too.
 */
function onlyUsedCss(content: string[]): Plugin {
  return {
    name: "only-used-css",
    apply: "build",
    async transform(code, id) {
      if (!id.endsWith("/styles/app.css")) return;
      const [purged] = await new PurgeCSS().purge({
        content,
        css: [{ raw: code }],
        variables: true,
        safelist: { variables: [/^--sk-/] },
      });
      return purged && { code: purged.css, map: null };
    },
  };
}

/** Takes along a file that no script or stylesheet asks for. */
function asIs(path: string): Plugin {
  return {
    name: "as-is",
    apply: "build",
    async buildStart() {
      this.emitFile({
        type: "asset",
        name: basename(path),
        originalFileName: path,
        source: await readFile(path),
      });
    },
  };
}

/** Lays a .gz and a .br beside every file that shrinks, so that the server only has to choose. */
function compressedBeside(): Plugin {
  return {
    name: "compressed-beside",
    apply: "build",
    async writeBundle({ dir = "." }) {
      const names = await readdir(dir);
      await Promise.all(
        names.filter((name) => /\.(css|js|svg)$/.test(name)).map((name) => compress(join(dir, name))),
      );
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await Promise.all([
    writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 })),
    writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality)),
  ]);
}
