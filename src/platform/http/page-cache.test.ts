import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { openPageCache, type PageCache, unpacks } from "./page-cache.ts";

const answers = (pages: PageCache, url: string): boolean =>
  pages.answer(
    { method: "GET", headers: {}, url } as IncomingMessage,
    { writeHead: () => undefined, end: () => undefined } as unknown as ServerResponse,
  );

test("kept pages together never take more than 64 MB: the oldest go first", () => {
  const pages = openPageCache();
  const large = { headers: {}, body: Buffer.alloc(19 * 1024 * 1024), packed: Buffer.alloc(1024 * 1024) };
  for (const url of ["/1", "/2", "/3", "/3", "/4"]) pages.keep(url, large, ["areas/"], pages.moment());
  expect(["/1", "/2", "/3", "/4"].filter((url) => answers(pages, url))).toEqual(["/2", "/3", "/4"]);
  pages.heard("areas/edition-added");
  for (const url of ["/5", "/6", "/7"]) pages.keep(url, large, ["areas/"], pages.moment());
  // What was dropped no longer counts.
  expect(["/5", "/6", "/7"].filter((url) => answers(pages, url))).toEqual(["/5", "/6", "/7"]);
});

test("a page that was being made while something it shows changed is not kept", () => {
  const pages = openPageCache();
  const small = { headers: {}, body: Buffer.from("wat er stond"), packed: Buffer.from("") };
  const keeps = (heard: readonly (string | null)[]): boolean => {
    const before = pages.moment();
    for (const what of heard) pages.heard(what);
    pages.keep("/", small, ["library/"], before);
    return answers(pages, "/");
  };
  expect(keeps([])).toBe(true);
  expect(keeps(["people/signed-in"])).toBe(true);
  expect(keeps(["library/taken-back"])).toBe(false);
  expect(keeps(["library/taken-back", "people/signed-in"])).toBe(false);
  expect(keeps([null])).toBe(false);
  // What it does not remember any more may have been about this page.
  expect(keeps(Array.from({ length: 1_001 }, () => "people/signed-in"))).toBe(false);
  expect(keeps([])).toBe(true);
});

test("a page goes packed to a browser that says it can unpack it, and to no other", () => {
  const said = ["br", "gzip, deflate, br, zstd", "gzip,br;q=0.5", "br; q=1.0"];
  const not = [undefined, "", "gzip, deflate", "br;q=0", "gzip, br; q=0.0, zstd", "brotli", "xbr"];
  expect([said.filter(unpacks), not.filter(unpacks)]).toEqual([said, []]);
});
