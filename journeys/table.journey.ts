import { expect, test } from "./harness/index.ts";

// Someone at a municipality has to know today who sits at the table, and passes it on.

test("choose a place, read who sits at the table, look at another year, take it along @phone", async ({
  page,
  axe,
}) => {
  await page.goto("/");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Wie zit er aan tafel/ })
    .click();
  await page.getByLabel("Gemeente, samenwerkingsverband, school of postcode").fill("duin");
  await page.getByRole("button", { name: "Laat zien" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("duin");
  await axe(page);

  await test.step("one of several", async () => {
    await page.getByRole("main").getByRole("link", { name: "Duinkust", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie zit er aan tafel in Duinkust?");
    await expect(page).toHaveURL(/plek=GM9013/);
    await expect(page.getByRole("heading", { name: "Jeugdplan van gemeente Duinkust" })).toBeVisible();
    await axe(page);
  });

  await test.step("another year: there were two municipalities then", async () => {
    await page.getByLabel("Jaar").selectOption("2023");
    await page.getByLabel("Gemeente, samenwerkingsverband, school of postcode").fill("GM9013");
    await page.getByRole("button", { name: "Laat zien" }).click();
    await expect(page.getByRole("main")).toContainText("bestond op 1 januari 2023 nog niet");
    await page.getByRole("main").getByRole("link", { name: "Strandwijk", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie zit er aan tafel in Strandwijk?");
    await expect(page).toHaveURL(/jaar=2023/);
  });

  await test.step("as text", async () => {
    await page.getByText("Kopieer als tekst").click();
    await expect(page.getByLabel("Alles van deze bladzijde als tekst")).toHaveValue(
      /Stand op 1 januari 2023/,
    );
    await axe(page);
    await page.getByRole("link", { name: "Open de tekst als bladzijde" }).click();
    await expect(page.locator("body")).toContainText("WIE ZIT ER AAN TAFEL IN STRANDWIJK?");
  });
});

test("the whole country in figures, and from its map to a place with the keyboard", async ({ page, axe }) => {
  await page.goto("/lappendeken");
  await axe(page);
  const municipality = page.locator("figure").getByRole("link", { name: "Kolkwerf" });
  await municipality.focus();
  await expect(municipality).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie zit er aan tafel in Kolkwerf?");
});

test("suggestions while typing, chosen with the arrows @script @phone", async ({ page, axe }) => {
  await page.goto("/wie-zit-er-aan-tafel");
  const field = page.getByRole("combobox", { name: /Gemeente, samenwerkingsverband/ });
  await field.pressSequentially("sude");
  const option = page.getByRole("option", { name: /Súdermeer/ });
  await expect(option).toBeVisible();
  await axe(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/plek=GM9010/);

  await test.step("Escape closes the list, and Enter searches as without script", async () => {
    await field.fill("");
    await field.pressSequentially("1362");
    await expect(page.getByRole("listbox")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/plek=1362/);
  });
});
