import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./harness/index.ts";

// What a year does to a group: from meeting each other to something to keep.

const community = "/leergemeenschappen/jeugdhulp-in-de-school-2027";
const group = "/themagroepen/hulp-regelen-vanuit-de-school-2027";
/** Samira wrote in it. */
const thread = "Ouders bij het mdo: wanneer nodig je ze uit?";
const afterTheLastDay = "2027-12-16T09:00:00+01:00";

const openThread = async (page: Page) => {
  await page.goto(group);
  await page.getByRole("link", { name: thread }).click();
  await expect(page.getByRole("heading", { level: 1, name: thread })).toBeVisible();
};

test("after the last day a group can be read, taken along and left, but not changed @engine", async ({
  page,
  someoneElse,
  signInAs,
  moveClock,
  axe,
}) => {
  test.setTimeout(120_000);
  const teun = await someoneElse();
  const text = "Nog één ding voor we stoppen: dank voor het jaar, ik heb veel geleerd.";

  await test.step("until then people write", async () => {
    await signInAs(teun, "Teun Wierdsma");
    await openThread(teun);
    await teun.getByLabel("Jouw reactie").fill(text);
    await signInAs(page, "Samira Oualid");
    await page.goto(group);
    await expect(page.getByRole("link", { name: "Begin een gesprek" })).toBeVisible();
    await page.goto(`${group}/afscheid`);
    await expect(page.getByText("Dit jaar loopt tot en met 15 december 2027.")).toBeVisible();
    await axe(page);
  });

  await moveClock(afterTheLastDay);

  await test.step("who was still writing is told so, and keeps the text", async () => {
    await teun.getByRole("button", { name: "Plaats reactie" }).click();
    await teun.getByRole("button", { name: "Log in als Teun Wierdsma" }).click();
    await expect(teun.getByLabel("Je tekst")).toHaveValue(text);
    await teun.getByRole("button", { name: "Verstuur het nu" }).click();
    await expect(teun.getByRole("main")).toContainText("Dit jaar is voorbij");
    await expect(teun.getByRole("textbox").filter({ hasText: text })).toHaveCount(1);
    await axe(teun);
    await openThread(teun);
    await expect(teun.getByRole("article").filter({ hasText: text })).toHaveCount(0);
    await expect(teun.getByLabel("Jouw reactie")).toHaveCount(0);
    await axe(teun);
  });

  await test.step("a member reads on, and takes the conversation along", async () => {
    await signInAs(page, "Samira Oualid");
    await page.goto(group);
    await expect(page.getByText("Dit jaar is voorbij").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Begin een gesprek" })).toHaveCount(0);
    await axe(page);

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Neem het gesprek mee (zip)" }).click();
    const files = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    const html = strFromU8(files["index.html"]!);
    expect(html).toContain(thread);
    expect(html).toContain("Samira Oualid");
    expect(html).not.toMatch(/<script|src="http/i);
    const { threads } = JSON.parse(strFromU8(files["gesprek.json"]!)) as {
      threads: { title: string; posts: unknown[] }[];
    };
    expect(threads.find(({ title }) => title === thread)?.posts.length).toBeGreaterThan(1);
  });

  await test.step("and chooses whether to go on next year", async () => {
    await page.getByRole("link", { name: "Zeg hoe je verder wilt" }).click();
    await page.getByRole("radio", { name: "Ja, neem mij mee naar volgend jaar" }).check();
    await page.getByRole("radio", { name: "Als “oud-deelnemer”" }).check();
    await page.getByRole("button", { name: "Bewaren" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Gelukt. Je keuze is bewaard." })).toBeVisible();
    await expect(page.getByRole("radio", { name: "Ja, neem mij mee naar volgend jaar" })).toBeChecked();
    await axe(page);

    await openThread(teun);
    await expect(teun.getByText("Samira Oualid")).toHaveCount(0);
    await expect(teun.getByText("Oud-deelnemer").first()).toBeVisible();
  });

  await test.step("the public page is a memory, and the archive stays closed", async () => {
    const visitor = await someoneElse();
    await visitor.goto(community);
    await expect(visitor.getByText("Dit jaar is afgelopen")).toBeVisible();
    await expect(visitor.getByRole("link", { name: "Doe mee", exact: true })).toHaveCount(0);
    await axe(visitor);
    await signInAs(visitor, "Lotte Vermaat");
    for (const closed of [group, `${group}/gesprek.zip`, `${group}/afscheid`])
      expect((await visitor.goto(closed))?.status(), closed).toBe(404);
  });
});
