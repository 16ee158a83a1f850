import { expect, test } from "./harness/index.ts";

test("a member writes with layout, by keyboard alone, and it looks as it was written @script @every-width", async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs(page, "Samira Oualid");
  await page.goto("/themagroepen/hulp-regelen-vanuit-de-school-2027/gesprekken/nieuw");
  await page.getByLabel("Waar gaat het over?").fill("Wat ik leerde");
  await page.getByLabel("Je verhaal").fill("Kort:\n\n- dat **bellen** helpt");

  const toggle = page.getByRole("button", { name: "Met opmaak schrijven" });
  await toggle.focus();
  await page.keyboard.press("Enter");
  const text = page.getByRole("textbox", { name: "Je verhaal" });
  await expect(text).toBeFocused();
  await expect(text.locator("li strong")).toHaveText("bellen");
  await axe(page);

  // A browser tells a page that the caret has moved after the key was handled; on a busy machine a next key can be faster than that.
  await expect(async () => {
    await page.keyboard.press("Control+End");
    expect(await text.evaluate(caretIsIn, "helpt")).toBe(true);
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("en langsgaan ook");
  await expect(page.getByRole("button", { name: "Vet" })).toHaveAttribute("aria-pressed", "true");
  // Tab leaves the field, as everywhere.
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Bestand erbij")).toBeFocused();

  await page.getByRole("button", { name: "Zonder opmaak" }).click();
  await expect(page.getByLabel("Je verhaal")).toHaveValue(
    "Kort:\n\n* dat **bellen** helpt\n* **en langsgaan ook**",
  );
  await page.getByRole("button", { name: "Plaats" }).click();
  const placed = page.locator("#bericht-0");
  await expect(placed.locator("li")).toHaveText(["dat bellen helpt", "en langsgaan ook"]);
  await expect(placed.locator("li strong")).toHaveText(["bellen", "en langsgaan ook"]);
});

/** In the browser: whether the caret stands in a piece of text with these words. */
function caretIsIn(_: Element, words: string): boolean {
  return document.getSelection()?.focusNode?.textContent?.includes(words) ?? false;
}
