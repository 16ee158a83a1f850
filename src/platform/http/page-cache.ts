import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** Finished pages for visitors, as bytes. Kept until something they show has changed, and at most a minute (pages know what day it is). */
export interface PageCache {
  /** Writes the answer at once when this request can be answered from memory. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** How far we have heard: asked before a page is made. */
  readonly moment: () => number;
  /** Keeps a page that was made after this moment, unless something it shows has changed meanwhile: then it may tell what was before. */
  readonly keep: (url: string, page: KeptPage, until: readonly string[], madeAfter: number) => void;
  /** Something was recorded (`null`: we may have missed something): pages that show it are dropped. */
  readonly heard: (what: string | null) => void;
}

export interface KeptPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body, packed by `pack`. */
  readonly packed: Buffer;
}

/**
 * Packs what every visitor gets alike. Nothing else is packed: beside words that a visitor sent, the length of a packed page could tell
 * what is secret in it (BREACH, CVE-2013-3587).
 */
export const pack = (body: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** Whether a browser unpacks what `pack` packs. */
export const unpacks = (acceptEncoding: string | undefined): boolean =>
  /(^|[,\s])br\s*(,|;(?!\s*q=0(\.0*)?\s*(,|$))|$)/.test(acceptEncoding ?? "");

const keptForMs = 60_000;
const mostPages = 2_000;
/** So many happenings lie at most between asking for a page and its last byte; one that took longer is not kept. */
const mostHeard = 1_000;
/** All kept pages together; a page with a map of the country weighs as much as twenty others. */
const mostBytes = 64 * 1024 * 1024;

export function openPageCache(now: () => number = () => Date.now()): PageCache {
  const pages = new Map<
    string,
    {
      readonly plain: Written;
      readonly packed: Written;
      readonly until: readonly string[];
      readonly keptAt: number;
    }
  >();
  /** What was heard of late, the last at the end; `total` counts all that ever was. */
  const heardOfLate: (string | null)[] = [];
  let total = 0;
  let bytes = 0;
  const drop = (url: string) => {
    const page = pages.get(url);
    if (page) bytes -= page.plain.body.length + page.packed.body.length;
    pages.delete(url);
  };
  const changedSince = (moment: number, until: readonly string[]): boolean => {
    const since = total - moment;
    if (since > heardOfLate.length) return true;
    return heardOfLate.slice(heardOfLate.length - since).some((what) => shows(until, what));
  };
  return {
    moment: () => total,
    answer(request, response) {
      if (
        request.method !== "GET" ||
        request.headers.cookie !== undefined ||
        request.headers.authorization !== undefined
      )
        return false;
      const found = pages.get(request.url ?? "");
      if (!found) return false;
      if (now() - found.keptAt > keptForMs) {
        drop(request.url ?? "");
        return false;
      }
      const { headers, body } = unpacks(request.headers["accept-encoding"]) ? found.packed : found.plain;
      response.writeHead(200, headers);
      response.end(body);
      return true;
    },
    keep(url, page, until, madeAfter) {
      drop(url);
      if (changedSince(madeAfter, until)) return;
      const size = page.body.length + page.packed.length;
      while (pages.size > 0 && (pages.size >= mostPages || bytes + size > mostBytes))
        drop(pages.keys().next().value!);
      bytes += size;
      pages.set(url, {
        plain: written(page.headers, page.body),
        packed: written({ ...page.headers, "content-encoding": "br" }, page.packed),
        ...{ until, keptAt: now() },
      });
    },
    heard(what) {
      total++;
      heardOfLate.push(what);
      if (heardOfLate.length > mostHeard) heardOfLate.shift();
      for (const [url, { until }] of pages) if (shows(until, what)) drop(url);
    },
  };
}

/** An answer as it goes over the wire. */
interface Written {
  readonly headers: string[];
  readonly body: Buffer;
}

const written = (headers: KeptPage["headers"], body: Buffer): Written => ({
  headers: Object.entries({ ...headers, "content-length": String(body.length) }).flat(),
  body,
});

/** Whether a page that is kept until this shows what was heard. */
const shows = (until: readonly string[], what: string | null): boolean =>
  what === null || until.some((start) => what.startsWith(start));
