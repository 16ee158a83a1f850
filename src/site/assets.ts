import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { MiddlewareHandler } from "hono";
import { assetsPath, type Manifest } from "#design";
import { notFound } from "#platform/errors";
import type { AppEnv } from "#platform/http";

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
};

/** The built styles, scripts and fonts: few, and read once, so that no path from outside ever reaches the disk. */
export interface Assets {
  readonly manifest: Manifest;
  readonly serve: MiddlewareHandler<AppEnv>;
}

/** @param folder where the build left its files, with a manifest.json and precompressed copies beside them */
export function openAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
  const files = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[path.extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join("/");
    files.set(assetsPath + name, {
      type,
      plain: readFileSync(file),
      br: readIfThere(`${file}.br`),
      gzip: readIfThere(`${file}.gz`),
    });
  }
  return {
    manifest,
    serve: async (c) => {
      const asset = files.get(c.req.path);
      if (!asset) throw notFound();
      const accepted = c.req.header("accept-encoding") ?? "";
      const [encoding, bytes] =
        asset.br && accepted.includes("br")
          ? ["br", asset.br]
          : asset.gzip && accepted.includes("gzip")
            ? ["gzip", asset.gzip]
            : ["", asset.plain];
      c.header("cache-control", "public, max-age=31536000, immutable");
      c.header("content-type", asset.type);
      c.header("vary", "accept-encoding");
      if (encoding) c.header("content-encoding", encoding as string);
      return c.body(new Uint8Array(bytes as Buffer));
    },
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
