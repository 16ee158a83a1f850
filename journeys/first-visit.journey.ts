import type { Page } from "@playwright/test";
import { expect, test } from "./harness/index.ts";

/** Public pages that people come in by, from a search engine or a mail; of each list the first thing below it is opened as well. */
const doors = [
  { path: "/" },
  { path: "/leergemeenschappen", below: "/leergemeenschappen/" },
  { path: "/agenda", below: "/agenda/" },
  { path: "/praktijkvoorbeelden", below: "/praktijkvoorbeelden/" },
  { path: "/actueel", below: "/actueel/" },
  { path: "/vraag-en-antwoord", below: "/vraag-en-antwoord/antwoord/" },
  { path: "/wie-zit-er-aan-tafel" },
  { path: "/zoeken?zoek=ouders" },
];

/** Over the wire in all, without the letters: what a page may ask of a phone on a train. */
const mostBytes = 60 * 1024;

test("a first visit to a public page is light, and its largest thing came with the page @script @every-width", async ({
  someoneElse,
}) => {
  const wrong: string[] = [];
  for (const { path, below } of doors) {
    // Whoever this is, they were never here: nothing is kept.
    const list = await someoneElse();
    wrong.push(...(await firstVisit(list, path)));
    if (!below) continue;
    const thing = await list.locator(`main a[href^="${below}"]`).first().getAttribute("href");
    wrong.push(...(await firstVisit(await someoneElse(), thing ?? below)));
  }
  expect(wrong).toEqual([]);
});

/** What is not as it should be about a page for who has nothing of it yet. */
async function firstVisit(page: Page, path: string): Promise<readonly string[]> {
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  const letters = new Set<string>();
  let bytes = 0;
  wire.on("Network.requestWillBeSent", ({ requestId, type }) => {
    if (type === "Font") letters.add(requestId);
  });
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!letters.has(requestId)) bytes += encodedDataLength;
  });
  const answer = await page.goto(path, { waitUntil: "networkidle" });
  const largest = await page.evaluate(largestThing);
  const sent = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, "text/html").body.textContent,
    (await answer?.text()) ?? "",
  );
  return [
    ...(bytes > mostBytes ? [`${path}: ${bytes} bytes`] : []),
    ...(largest !== "" && sent?.includes(largest) ? [] : [`${path}: only script shows “${largest}”`]),
  ];
}

/** In the browser: the words of what the browser holds for the largest thing that one sees (LCP). */
function largestThing(): Promise<string> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as { readonly element?: Element } | undefined;
      resolve(last?.element?.textContent?.trim() ?? "");
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}
