import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { openPageCache, type PageCache } from "./page-cache.ts";

const answers = (pages: PageCache, url: string): boolean =>
  pages.answer(
    { method: "GET", headers: {}, url } as IncomingMessage,
    { writeHead: () => undefined, end: () => undefined } as unknown as ServerResponse,
  );

test("kept pages together never take more than 64 MB: the oldest go first", () => {
  const pages = openPageCache();
  const large = { headers: {}, body: Buffer.alloc(20 * 1024 * 1024) };
  for (const url of ["/1", "/2", "/3", "/3", "/4"]) pages.keep(url, large, ["areas/"]);
  expect(["/1", "/2", "/3", "/4"].filter((url) => answers(pages, url))).toEqual(["/2", "/3", "/4"]);
  pages.heard("areas/edition-added");
  for (const url of ["/5", "/6", "/7"]) pages.keep(url, large, ["areas/"]);
  // What was dropped no longer counts.
  expect(["/5", "/6", "/7"].filter((url) => answers(pages, url))).toEqual(["/5", "/6", "/7"]);
});
