import { expect, test } from "./harness/index.ts";

// An administrator takes over an official file: looks first, says yes, and sees that the same file holds nothing new.

const head = "gemeentecode,gemeentenaam,provincie,jeugdregiocode,jeugdregio";
const lines = [
  "GM9001,Dijkstad,Waterland,JZ91,Jeugdregio West",
  "GM9002,Polderdorp,Waterland,JZ91,Jeugdregio West",
];
const fileOf = (...more: string[]) => ({
  name: "gemeenten.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`${[head, ...lines, ...more].join("\n")}\n`),
});

test("an official file is looked at, mended, taken over, and then holds nothing new", async ({
  page,
  signInAs,
  axe,
}) => {
  test.setTimeout(120_000);
  const reads = async (file: ReturnType<typeof fileOf>) => {
    await page.goto("/beheer/inlezen");
    await page.getByLabel("Bestand", { exact: true }).setInputFiles(file);
    await page.getByLabel("Geldig vanaf", { exact: true }).fill("2031-01-01");
    await page.getByLabel("Bron", { exact: true }).fill("Waterschap Waterland, gemeenten 2031");
    await page.getByRole("button", { name: "Lees het bestand" }).click();
    await expect(page).toHaveTitle(/gemeenten\.csv/);
    // Without script one looks again by hand.
    await expect(async () => {
      const refresh = page.getByRole("link", { name: "Kijk hoe ver het is" });
      if (await refresh.isVisible()) await refresh.click();
      await expect(refresh).toBeHidden({ timeout: 1000 });
    }).toPass();
  };

  await test.step("what is missing is told, and nothing typed is lost", async () => {
    await signInAs(page, "Anke");
    await page.getByRole("link", { name: "Officiële gegevens inlezen" }).click();
    await axe(page);
    await page.getByLabel("Bron", { exact: true }).fill("Waterschap Waterland");
    await page.getByRole("button", { name: "Lees het bestand" }).click();
    await expect(page.getByRole("alert")).toContainText("Kies een bestand.");
    await expect(page.getByLabel("Bron", { exact: true })).toHaveValue("Waterschap Waterland");
    await axe(page);
  });

  await test.step("a file with a wrong line is refused with the line and the reason", async () => {
    await reads(fileOf("GM900X,Fout,Waterland,JZ91,Jeugdregio West"));
    await expect(
      page.getByRole("heading", { name: "Dit bestand kan zo niet worden overgenomen" }),
    ).toBeVisible();
    await expect(page.getByRole("row", { name: /Regel 4/ })).toContainText("GM900X");
    await expect(page.getByRole("button", { name: "Neem over" })).toBeHidden();
    await axe(page);
  });

  await test.step("a good file is looked at, and taken over", async () => {
    await reads(fileOf());
    await expect(page.getByRole("heading", { name: "Dit zou er veranderen" })).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: "Neem over" }).click();
    await expect(async () => {
      const refresh = page.getByRole("link", { name: "Kijk hoe ver het is" });
      if (await refresh.isVisible()) await refresh.click();
      await expect(page.getByText("Gelukt. Het is overgenomen.")).toBeVisible({ timeout: 1000 });
    }).toPass();
    await axe(page);
  });

  await test.step("the second time there is nothing new", async () => {
    await reads(fileOf());
    await expect(page.getByRole("heading", { name: "Niets nieuws" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Neem over" })).toBeHidden();
  });

  await test.step("and the log tells it all", async () => {
    await page.goto("/beheer/inlezen");
    await expect(page.getByRole("row", { name: /Overgenomen: \d+ veranderingen/ })).toContainText("Anke");
  });
});
