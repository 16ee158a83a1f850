import type { Page } from "@playwright/test";
import { links, scripts } from "../src/modules/conversation/hostile-texts.ts";
import { expect, test } from "./harness/index.ts";

// Whatever is typed is shown and never runs, in a browser that would run it: the texts of `hostile-texts.ts`, bare and inside other words.

const all = [...scripts, ...links];
const inside: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Zie **dit ${text} hier** en _daar ${text}_`,
  (text) => `- een\n- ${text.replaceAll("\n", " ")}`,
  (text) => `[${text}](https://x.example/${encodeURIComponent(text)})`,
];
const tries = inside.flatMap((wrap) => all.map(wrap));

const largest = 19_000;

/** As many as fit in one post, each a paragraph of its own. */
function posts(): readonly string[] {
  const texts = [""];
  for (const each of tries) {
    if (texts.at(-1)!.length + each.length > largest) texts.push("");
    texts.push(`${texts.pop()}${each}\n\n`);
  }
  return texts;
}

/** Counts what ran: every text tries to open a dialog. */
function dialogs(page: Page): () => number {
  let count = 0;
  page.on("dialog", async (dialog) => {
    count += 1;
    await dialog.dismiss();
  });
  return () => count;
}

test("five hundred hostile texts are shown and none runs; control: in a bare page they do @script", async ({
  page,
  someoneElse,
  signInAs,
  browser,
}) => {
  expect(tries.length).toBeGreaterThan(500);
  const ran = dialogs(page);
  await signInAs(page, "Samira Oualid");
  await page.goto("/themagroepen/hulp-regelen-vanuit-de-school-2027/gesprekken/nieuw");
  await page.getByLabel("Waar gaat het over?").fill(`<img src=x onerror=alert(1)> "><svg onload=alert(1)>`);
  await page.getByLabel("Je verhaal").fill(scripts.join("\n\n").slice(0, largest));
  await page.getByLabel("Bestand erbij").setInputFiles({
    name: `"><img src=x onerror=alert(1)>.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from("<script>alert(1)</script>"),
  });
  await page.getByRole("button", { name: "Plaatsen" }).click();
  await expect(page.getByText("Gelukt.")).toBeVisible();
  const thread = page.url().replace(/[?#].*/, "");
  for (const text of posts()) {
    await page.getByLabel("Jouw reactie").fill(text);
    await page.getByRole("button", { name: "Plaats reactie" }).click();
    await expect(page.getByText("Gelukt.")).toBeVisible();
  }

  const reader = await someoneElse();
  const ranThere = dialogs(reader);
  await signInAs(reader, "Joris Baantjer");
  await reader.goto(thread);
  await expect(reader.getByRole("article")).toHaveCount(posts().length + 1);
  // Whatever waits for a click, a focus or a moment gets it.
  await reader.evaluate(() => {
    for (const one of document.querySelectorAll("main article *")) {
      for (const event of ["mouseover", "focus", "toggle", "load", "error"])
        one.dispatchEvent(new Event(event));
    }
  });
  await reader.getByRole("link", { name: "Meld dit" }).first().click();
  await reader.getByLabel("Waarom hoort dit hier niet?").fill(scripts.slice(0, 12).join(" ").slice(0, 480));
  await reader.getByRole("button", { name: "Meld dit bericht" }).click();
  for (const path of ["/themagroepen/hulp-regelen-vanuit-de-school-2027", "/zoeken?zoek=onerror", "/mijn"]) {
    await reader.goto(path);
    await expect(reader.getByRole("main")).toBeVisible();
  }
  expect([ran(), ranThere()]).toEqual([0, 0]);

  const bare = await browser.newPage();
  const ranBare = dialogs(bare);
  await bare.setContent(scripts.slice(0, 12).join(""));
  await expect.poll(ranBare).toBeGreaterThan(0);
  await bare.close();
});
