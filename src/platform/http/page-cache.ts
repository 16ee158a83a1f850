import type { IncomingMessage, ServerResponse } from "node:http";

/** Finished pages for visitors, as bytes. Kept until something they show has changed, and at most a minute (pages know what day it is). */
export interface PageCache {
  /** Writes the answer at once when this request can be answered from memory. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly keep: (url: string, page: KeptPage, until: readonly string[]) => void;
  /** Something was recorded (`null`: we may have missed something): pages that show it are dropped. */
  readonly heard: (what: string | null) => void;
}

export interface KeptPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const keptForMs = 60_000;
const mostPages = 2_000;

export function openPageCache(now: () => number = () => Date.now()): PageCache {
  const pages = new Map<
    string,
    { page: KeptPage; until: readonly string[]; keptAt: number; rawHeaders: string[] }
  >();
  return {
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
        pages.delete(request.url ?? "");
        return false;
      }
      response.writeHead(200, found.rawHeaders);
      response.end(found.page.body);
      return true;
    },
    keep(url, page, until) {
      if (pages.size >= mostPages) pages.delete(pages.keys().next().value!);
      const headers = { ...page.headers, "content-length": String(page.body.length) };
      pages.set(url, { page, until, keptAt: now(), rawHeaders: Object.entries(headers).flat() });
    },
    heard(what) {
      if (what === null) return pages.clear();
      for (const [url, { until }] of pages)
        if (until.some((start) => what.startsWith(start))) pages.delete(url);
    },
  };
}
