import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { hostileTexts } from "../src/platform/html/hostile-texts.ts";
import { expect, test } from "./harness/index.ts";

// Whatever people type, nothing of it runs in a real browser. Every text that people have broken pages with is put in every field for
// text that others read, many to a field so that it takes seconds, and read on every kind of page. `prose.test.ts` holds each of them
// alone against the rules; here the browser itself is the judge.

const group = "/themagroepen/hulp-regelen-vanuit-de-school-2027";
/** Stands in every text, to find them by. */
const word = "wegwijzer";

type Fields = Readonly<Record<string, string>>;

/** What ran, and what the content security policy stopped, in any page of a context. */
interface Seen {
  readonly ran: string[];
  readonly stopped: string[];
}

test("five hundred hostile texts in every field stay words, on every page @script @every-width", async ({
  page,
  context,
  someoneElse,
  signInAs,
  moveClock,
}) => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(500);
  const seen = await watched(context);
  const teun = await someoneElse();
  const joris = await someoneElse();
  const [seenByTeun, seenByJoris] = [await watched(teun.context()), await watched(joris.context())];
  const nothingRan = () => {
    for (const { ran, stopped } of [seen, seenByTeun, seenByJoris]) {
      expect(ran).toEqual([]);
      expect(stopped).toEqual([]);
    }
  };
  await signInAs(page, "Samira Oualid");
  await signInAs(teun, "Teun Wierdsma");
  await signInAs(joris, "Joris Baantjer");

  const threads: string[] = [];
  await test.step("as the title, the text and the choices of a conversation", async () => {
    const choices = packed(hostileTexts.map(oneLine), 120, " ");
    const texts = packed(hostileTexts, 19_000, "\n\n");
    const titles = packed(hostileTexts, 200, " ");
    for (const [i, titel] of titles.entries()) {
      const keuzes = choices.splice(0, 10);
      const tekst = `${word}\n\n${texts[i] ?? titel}`;
      const kind =
        keuzes.length >= 2 ? { soort: "poll", keuzes: keuzes.join("\n") } : { soort: "question", keuzes: "" };
      threads.push(await posts(page, `${group}/gesprekken/nieuw`, { titel, tekst, ...kind }));
    }
    expect(choices).toEqual([]);
  });

  await test.step("as the name of a file", async () => {
    // No browser sends a file under a name with a control character in it; without its ending it is refused as no text.
    const names = packed(hostileTexts.map(oneLine), 120, " ").map((name) => name.replace(/\p{Cc}/gu, ""));
    for (const some of fives(names)) {
      const files = some.map((name) => new File(["tekst"], `${name}.txt`, { type: "text/plain" }));
      await posts(page, `${threads[0]}/reacties`, { tekst: word }, files);
    }
  });

  await test.step("as the reason of a report", async () => {
    for (const [i, reden] of packed(hostileTexts, 500, " ").entries()) {
      const read = await teun.request.get(threads[i]!);
      const report = /href="([^"]+\/melding)"/.exec(await read.text())?.[1];
      await posts(teun, report!, { reden });
    }
  });

  await test.step("as one's name, function, organisation and region: a quarter in each", async () => {
    const lines = packed(hostileTexts.map(oneLine), 120, " ");
    const quarter = Math.ceil(lines.length / 4);
    const help = packed(hostileTexts, 2000, " ");
    for (let i = 0; i < quarter; i++) {
      const at = (n: number) => lines[i + n * quarter] ?? "";
      const [naam, functie, organisatie, regio] = [at(0), at(1), at(2), at(3)];
      const helpt = help[i % help.length]!;
      const rest = { soort: "school", sector: "po", portret: "0", vindbaar: "on", taal: "nl" };
      await posts(page, "/mijn/profiel", { naam, functie, organisatie, regio, helpt, ...rest });
      await reads(joris, `${group}/deelnemers`);
      expect(await joris.content()).not.toContain("Samira Oualid");
    }
    await reads(page, "/mijn/profiel");
    nothingRan();
  });

  await test.step("read as conversations, and where their writer changes them", async () => {
    for (const thread of threads.slice(0, 24)) await reads(teun, thread);
    for (const thread of threads.slice(0, 3)) {
      await reads(page, thread);
      const edit = await page.locator("a[href$='/wijzigen']").first().getAttribute("href");
      await reads(page, edit!);
    }
    nothingRan();
  });

  await test.step("read in lists, searches and reports", async () => {
    const older = teun.locator("a[href*='?na=']");
    let pages = 1;
    for (await reads(teun, group); (await older.count()) > 0; pages++)
      await reads(teun, (await older.first().getAttribute("href"))!);
    expect(pages).toBeGreaterThan(threads.length / 20);
    for (const there of [
      `${group}/bestanden`,
      `/zoeken?zoek=${word}`,
      "/zoeken?zoek=onerror%3Dalert",
      "/mijn",
    ])
      await reads(teun, there);
    await reads(page, "/mijn/berichten");
    await reads(joris, `${group}/toezicht`);
    await reads(joris, "/mijn");
    nothingRan();
  });

  await test.step("and in the archive, opened from disk", async () => {
    await moveClock("P500D");
    await signInAs(teun, "Teun Wierdsma");
    const zip = await teun.request.get(`${group}/gesprek.zip`);
    expect(zip.status()).toBe(200);
    const folder = await mkdtemp(path.join(tmpdir(), "schakel-archive-"));
    try {
      const file = path.join(folder, "index.html");
      const entries = unzipSync(new Uint8Array(await zip.body()), {
        filter: ({ name }) => /^[\w-]+\.(html|css)$/.test(name),
      });
      for (const [name, bytes] of Object.entries(entries)) await writeFile(path.join(folder, name), bytes);
      expect(strFromU8(entries["index.html"]!)).toContain(word);
      await reads(teun, pathToFileURL(file).href);
      nothingRan();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

test("control: as they were typed they do run, and the policy is what stops them then @script @every-width", async ({
  browser,
  house,
}) => {
  const sent = (await fetch(house.url)).headers.get("content-security-policy") ?? "";
  // The texts stand in frames here, which the house never does.
  const policy = sent.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  const bare = await unsafe(browser, house.url);
  expect(new Set(bare.ran).size).toBeGreaterThan(25);
  const behind = await unsafe(browser, house.url, policy);
  expect(behind.ran).toEqual([]);
  expect(behind.stopped.length).toBeGreaterThan(25);
});

/** Enough of them to show it: each third. */
const some = hostileTexts.filter((_, i) => i % 3 === 0);

/** Each text as if it were HTML, in a frame of its own, without the house around it; behind a policy when one is given. */
async function unsafe(browser: Browser, url: string, policy?: string): Promise<Seen> {
  const context = await browser.newContext();
  const seen = await watched(context);
  const address = new URL("/zonder-bescherming", url).href;
  await context.route("**/*", async (route) => {
    const asked = new URL(route.request().url());
    if (asked.href !== address && !asked.href.startsWith(`${address}?`)) return route.abort();
    const which = asked.searchParams.get("tekst");
    const framed = which === null ? null : some[Number(which)]!.replaceAll("alert(1)", `alert(${which})`);
    await route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: policy && framed ? { "content-security-policy": policy } : {},
      body: framed ?? some.map((_, i) => `<iframe src="${address}?tekst=${i}"></iframe>`).join(""),
    });
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await context.close();
  return seen;
}

/** Notes what runs on any page of a context, in any frame, and what the policy had to stop. */
async function watched(context: BrowserContext): Promise<Seen> {
  const seen: Seen = { ran: [], stopped: [] };
  await context.exposeBinding("noteRan", ({ page }, what: string) => {
    seen.ran.push(`${what} at ${page.url()}`);
  });
  await context.exposeBinding("noteStopped", ({ page }, what: string) => {
    seen.stopped.push(`${what} at ${page.url()}`);
  });
  await context.addInitScript(() => {
    const notes = window as unknown as { noteRan(what: string): void; noteStopped(what: string): void };
    window.alert = (what) => notes.noteRan(String(what));
    addEventListener("securitypolicyviolation", (event) =>
      notes.noteStopped(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on("dialog", (dialog) => {
    seen.ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}

/** Opens a page as people do and expects nothing in it that could run: what the browser made of it is what counts. */
async function reads(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  expect(await page.evaluate(dangers), address).toEqual([]);
}

/** Whatever stands in the page that could run or lead away, other than what the house put there itself. */
function dangers(): string[] {
  const wrong: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    const tag = element.localName;
    if (
      ["iframe", "object", "embed", "base", "math", "applet", "frame", "marquee", "foreignobject"].includes(
        tag,
      )
    )
      wrong.push(`<${tag}>`);
    if (tag === "script" && !(element as HTMLScriptElement).src.startsWith(`${location.origin}/`))
      wrong.push(`a script: ${element.outerHTML.slice(0, 120)}`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || name === "srcdoc") wrong.push(`<${tag} ${name}>`);
      if (
        ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background"].includes(name)
      ) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a browser leaves these out of an address too
        const address = value.replace(/[\u0000-\u0020]/g, "").toLowerCase();
        if (/^(javascript|data|vbscript|blob|file|view-source|feed):/.test(address))
          wrong.push(`${tag}@${name}: ${value}`);
        if (/^(https?:)?\/\//.test(address) && tag !== "a" && !value.startsWith(location.origin))
          wrong.push(`loads from elsewhere: ${tag}@${name} ${value}`);
      }
    }
  }
  return wrong;
}

/** Sends a form as the page would, and gives the address it leads to. Where the guard against a child's data asks, it says that it is fine. */
async function posts(
  page: Page,
  address: string,
  fields: Fields,
  files: readonly File[] = [],
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, sleutel: randomUUID() })) form.append(name, value);
  for (const file of files) form.append("bestand", file);
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post(address, { multipart: form, headers: { origin }, maxRedirects: 0 });
  const fine =
    answer.status() === 422 ? /name="toch" value="([^"]+)"/.exec(await answer.text())?.[1] : undefined;
  if (fine && !("toch" in fields)) return posts(page, address, { ...fields, toch: fine }, files);
  expect(answer.status(), `${address} ${Object.values(fields).join("\n")}`).toBe(303);
  return new URL(answer.headers().location!, origin).pathname;
}

/** The same texts in as few fields as hold them, none longer than `most`; a text that no such field can hold is left out. */
function packed(texts: readonly string[], most: number, between: string): string[] {
  const packs: string[] = [];
  for (const text of texts) {
    if (text.length > most) continue;
    const last = packs.at(-1);
    if (last !== undefined && last.length + between.length + text.length <= most)
      packs[packs.length - 1] = last + between + text;
    else packs.push(text);
  }
  return packs;
}

const oneLine = (text: string) => text.replace(/[\n\u2028]+/g, " ");

const fives = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 5) }, (_, i) => all.slice(i * 5, (i + 1) * 5));
