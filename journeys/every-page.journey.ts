import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { expect, test } from "./harness/index.ts";

// Follows every link that someone of each kind can see, and holds each page against what every page has to be, at every width.
// A page is the same without script (other journeys show that it works), so it is read where axe can read it. It is loaded once
// and made narrower, instead of crawled once more on a phone: the stylesheet asks for widths only, never for a kind of pointer.

const people = [
  { who: "a visitor", name: null },
  { who: "a member", name: "Samira Oualid" },
  { who: "a facilitator", name: "Joris Baantjer" },
  { who: "an organiser", name: "Marit Hoekzema" },
  { who: "an administrator", name: "Anke Dijkhuis" },
] as const;

/** Of pages that only differ in what they are about (this meeting, that meeting) so many are visited. */
const perShape = 2;
/** No house is so big that more than this is needed; a crawl that goes on for ever is a mistake. */
const most = 200;
/** A desk, a phone, and the width to which a page at 400% is narrowed (WCAG 1.4.10). */
const widths = [1280, 390, 320];

// Together they take a third of all journeys: each walks by itself, wherever there is room.
test.describe.configure({ mode: "parallel" });

for (const { who, name } of people) {
  test(`every page that ${who} can reach is whole @script @every-width`, async ({ page, signInAs, axe }) => {
    test.setTimeout(900_000);
    if (name) await signInAs(page, name);

    const waiting = ["/", "/mijn", "/inloggen"];
    const met = new Set(waiting);
    const visits = new Map<string, number>();
    const problems: string[] = [];
    let visited = 0;
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const shape = shapeOf(path);
      const before = visits.get(shape) ?? 0;
      if (before >= perShape) continue;
      visits.set(shape, before + 1);
      if (isFile(path)) {
        const status = (await page.request.get(path)).status();
        if (status !== 200) problems.push(`${path}: ${status}`);
        continue;
      }
      expect(++visited, "pages").toBeLessThan(most);
      const answer = await page.goto(path);
      const status = answer?.status();
      const wrong = status === 200 ? [] : [`answered ${status}`];
      wrong.push(...(await notByTheStandard((await answer?.text()) ?? "")));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        wrong.push(...(await page.evaluate(whatIsWrong)));
        if (width > 320) await axe(page).catch(({ message }: Error) => wrong.push(message));
      }
      problems.push(...wrong.map((what) => `${path}: ${what}`));
      for (const next of await linksOn(page)) {
        if (met.has(next)) continue;
        met.add(next);
        waiting.push(next);
      }
    }
    console.log(`${who}: ${visited} pages of ${visits.size} kinds`);
    expect(problems).toEqual([]);
    expect(visited).toBeGreaterThan(12);
  });
}

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

/** What of a page, as it was sent, is not HTML by the standard of the WHATWG. */
async function notByTheStandard(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

test("HTML that breaks off or stands in the wrong place is seen @script @every-width", async () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>${body}</body></html>`;
  expect(await notByTheStandard(page("<p>goed</p>"))).toEqual([]);
  expect(await notByTheStandard(page("<p><div>fout</div></p>"))).not.toEqual([]);
});

/** In the browser: what every page must be and this one is not. */
function whatIsWrong(): string[] {
  const wrong: string[] = [];
  const { lang, scrollWidth, clientWidth } = document.documentElement;
  if (lang !== "nl") wrong.push(`is in "${lang}"`);
  if (!/^\S.* – Schakel$|^Schakel$/.test(document.title)) wrong.push(`has the title "${document.title}"`);
  const titles = document.querySelectorAll("h1").length;
  if (titles !== 1) wrong.push(`has ${titles} first headings`);
  if (scrollWidth > clientWidth) wrong.push(`is ${scrollWidth} wide on a screen of ${clientWidth}`);
  // The style guide is full of links that are only examples.
  const places =
    location.pathname === "/design" ? [] : document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]');
  for (const { hash } of places) {
    const id = decodeURIComponent(hash.slice(1));
    if (id !== "" && !document.getElementById(id)) wrong.push(`leads to #${id}, which is not there`);
  }
  return wrong;
}

/** Pages of the house that this page links to, without the part after #; /dev is scaffolding of the demo. */
async function linksOn(page: Page): Promise<readonly string[]> {
  const hrefs = await page
    .locator("a[href]")
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute("href") ?? "", location.href).href),
    );
  const { origin } = new URL(page.url());
  return [...new Set(hrefs)]
    .filter((href) => href.startsWith("http"))
    .map((href) => new URL(href))
    .filter((url) => url.origin === origin && !url.pathname.startsWith("/dev/"))
    .map(({ pathname, search }) => pathname + search);
}

/** An address without what it is about: ids, names of groups and meetings, and the values of a query. */
function shapeOf(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://house");
  const parts = pathname.split("/").map((part) => (/\d/.test(part) || part.length > 24 ? "…" : part));
  return [parts.join("/"), ...[...searchParams.keys()].sort()].join(" ");
}

const isFile = (path: string): boolean =>
  /\.(zip|csv|ics|atom|json|xml|txt|pdf|xlsx)$|\/bestanden\/.|\/bestand$|^\/api\//.test(path.split("?")[0]!);
