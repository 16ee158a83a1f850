import type { Page } from "@playwright/test";
import { expect, test } from "./harness/index.ts";

// Whatever goes wrong on the way, nobody has to type anything twice, and nothing happens twice.

const group = "Hulp regelen vanuit de school";

const openGroup = async (page: Page) => {
  await page.goto("/mijn");
  await page.getByRole("main").getByRole("link", { name: group }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: group })).toBeVisible();
};

const openThread = async (page: Page, title: string) => {
  await openGroup(page);
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
};

test("a session that ended during writing brings the text back after signing in", async ({
  page,
  someoneElse,
  signInAs,
  axe,
}) => {
  const text = "Bij ons tekent de wijkteamleider.\n\nDat scheelt een week, en niemand hoeft te bellen.";
  await signInAs(page, "Samira Oualid");
  await openThread(page, "Mandaat aan tafel: wie tekent er?");
  await page.getByLabel("Jouw reactie").fill(text);

  const elsewhere = await someoneElse();
  await signInAs(elsewhere, "Samira Oualid");
  await elsewhere.goto("/mijn/sessies");
  await elsewhere.getByText("Overal uitloggen, behalve hier").click();
  await elsewhere.getByRole("button", { name: "Ja, log 1 ander apparaat uit" }).click();
  await expect(elsewhere.getByRole("status").filter({ hasText: "Gelukt." })).toBeVisible();

  await page.getByRole("button", { name: "Plaats reactie" }).click();
  await expect(page.getByText("Log opnieuw in; je tekst is bewaard.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Log in als Samira Oualid" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Je tekst is er nog" })).toBeVisible();
  await expect(page.getByLabel("Je tekst")).toHaveValue(text);
  await axe(page);
  await page.getByRole("button", { name: "Verstuur het nu" }).click();
  await expect(page.getByRole("article").filter({ hasText: "Dat scheelt een week" })).toHaveCount(1);
});

test("a form with a mistake comes back as it was filled in", async ({ page, signInAs, axe }) => {
  await signInAs(page, "Teun Wierdsma");
  await openGroup(page);
  await page.getByRole("link", { name: "Begin een gesprek" }).click();
  await page.getByRole("radio", { name: "Een ervaring delen" }).check();
  await page.getByLabel("Je verhaal").fill("Een verhaal zonder titel.");
  await page.getByLabel("Bestand erbij").setInputFiles({
    name: "rooster.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Maandag: overleg"),
  });
  await page.getByRole("button", { name: "Plaatsen" }).click();
  await expect(page.getByRole("alert")).toContainText("Zeg in één zin waar het over gaat.");
  await expect(page.getByRole("radio", { name: "Een ervaring delen" })).toBeChecked();
  await expect(page.getByLabel("Je verhaal")).toHaveValue("Een verhaal zonder titel.");
  await axe(page);

  await page.goto("/mijn/profiel");
  await page.getByLabel("Je naam").fill("");
  await page.getByLabel("Functie").fill("Jeugdprofessional in de klas");
  await page.getByLabel("Waar kun je anderen mee helpen?").fill("Een groepsaanbod opzetten");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("alert")).toContainText("Vul je naam in.");
  await expect(page.getByLabel("Functie")).toHaveValue("Jeugdprofessional in de klas");
  await expect(page.getByLabel("Waar kun je anderen mee helpen?")).toHaveValue("Een groepsaanbod opzetten");
  await axe(page);
});

test("a visitor who forgets something, leaves and comes back goes on where they were", async ({
  page,
  axe,
}) => {
  await page.goto("/leergemeenschappen");
  await page.getByRole("link", { name: "Jeugdhulp in de school 2027" }).click();
  await page.getByRole("link", { name: "Doe mee", exact: true }).click();
  await page.getByLabel("Je naam").fill("Ilse de Graaf");
  await page.getByLabel("E-mailadres").fill("ilse zonder apenstaart");
  await page.getByLabel("Waar werk je?").fill("Gemeente Duinkust");
  await page.getByLabel("Wat voor organisatie is dat?").selectOption("Gemeente");
  await page.getByRole("button", { name: "Naar stap 2" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Vul je e-mailadres in. Bijvoorbeeld naam@school.nl");
  await expect(alert).toContainText("Vul je functie in.");
  await expect(page.getByLabel("Je naam")).toHaveValue("Ilse de Graaf");
  await expect(page.getByLabel("E-mailadres")).toHaveValue("ilse zonder apenstaart");
  await expect(page.getByLabel("Waar werk je?")).toHaveValue("Gemeente Duinkust");
  await expect(page.getByLabel("Wat voor organisatie is dat?")).toHaveValue("municipality");
  await axe(page);

  await page.getByLabel("E-mailadres").fill("ilse@gemeenteduinkust.example");
  await page.getByRole("button", { name: "Bewaar en ga later verder" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Bewaard. Kom binnen zeven dagen terug" }),
  ).toBeVisible();
  await axe(page);
  await page.goto("/");
  await page.goto("/leergemeenschappen/jeugdhulp-in-de-school-2027/aanmelden");
  await expect(page.getByLabel("Je naam")).toHaveValue("Ilse de Graaf");
  await expect(page.getByLabel("E-mailadres")).toHaveValue("ilse@gemeenteduinkust.example");
});

test("a double click, and once more after the back button, is one conversation @engine", async ({
  page,
  signInAs,
}) => {
  const title = "Wie belt de ouders als eerste?";
  await signInAs(page, "Samira Oualid");
  await openGroup(page);
  await page.getByRole("link", { name: "Begin een gesprek" }).click();
  await page.getByLabel("Waar gaat het over?").fill(title);
  await page.getByLabel("Je verhaal").fill("Bij ons verschilt dat per keer.");
  await page.getByRole("button", { name: "Plaatsen" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const placed = new URL(page.url()).pathname;

  await page.goBack();
  await page.getByLabel("Waar gaat het over?").fill(title);
  await page.getByLabel("Je verhaal").fill("Bij ons verschilt dat per keer.");
  await page.getByRole("button", { name: "Plaatsen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(placed);

  await openGroup(page);
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});

test("what was being typed is back after the page was closed @script", async ({
  page,
  context,
  signInAs,
}) => {
  const text = "Ik denk hier morgen nog even over na, want dit is niet";
  await signInAs(page, "Teun Wierdsma");
  await openThread(page, "Mandaat aan tafel: wie tekent er?");
  await page.getByLabel("Jouw reactie").fill(text);
  await expect(page.getByText("Je tekst is bewaard")).toBeVisible();
  const address = page.url();
  await page.close();

  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByLabel("Jouw reactie")).toHaveValue(text);
  await later.getByLabel("Jouw reactie").fill(`${text} simpel.`);
  await later.getByRole("button", { name: "Plaats reactie" }).click();
  await expect(later.getByRole("article").filter({ hasText: `${text} simpel.` })).toHaveCount(1);
  await expect(later.getByLabel("Jouw reactie")).toHaveValue("");
});

test("a text that may be about a child is held back with a way out, and is not lost", async ({
  page,
  signInAs,
  axe,
}) => {
  const text = "Gisteren sprak ik Sem (9 jaar) van onze school. Hoe leggen jullie zoiets uit aan de leraar?";
  await signInAs(page, "Samira Oualid");
  await openThread(page, "Mandaat aan tafel: wie tekent er?");
  await page.getByLabel("Jouw reactie").fill(text);
  await page.getByRole("button", { name: "Plaats reactie" }).click();

  await expect(page.getByRole("alert")).toContainText("Staat hier iets over een kind?");
  await expect(page.getByText("Er is nog niets geplaatst en niets bewaard.")).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: "Sem" })).toBeVisible();
  await expect(page.getByLabel("Jouw reactie")).toHaveValue(text);
  await axe(page);

  await page.getByRole("button", { name: "Vervang dit voor mij" }).click();
  await expect(page.getByText("We hebben het vervangen.")).toBeVisible();
  const rewritten = await page.getByLabel("Jouw reactie").inputValue();
  expect(rewritten).not.toContain("Sem");
  expect(rewritten).toContain("Hoe leggen jullie zoiets uit aan de leraar?");
  await axe(page);

  // Or it is not about a child after all.
  await page.getByLabel("Jouw reactie").fill("Wij lazen samen het boek over Pim (9 jaar). Een aanrader.");
  await page.getByRole("button", { name: "Plaats reactie" }).click();
  await page.getByRole("button", { name: "Het klopt zo, toch plaatsen" }).click();
  await expect(page.getByRole("article").filter({ hasText: "Wij lazen samen het boek" })).toHaveCount(1);
  await expect(page.getByText("Sem")).toHaveCount(0);
});

test("a draft that is saved once more after the back button is one draft @script", async ({
  page,
  signInAs,
}) => {
  await signInAs(page, "Marit Hoekzema");
  await page.goto("/leergemeenschappen/beheer/sjabloon");
  await page.getByLabel("Titel", { exact: true }).first().fill("Rust na de bel");
  await page.getByLabel("Titel van het thema").first().fill("De pauze");
  const save = page.getByRole("button", { name: "Bewaar als concept" });
  await save.click();
  await expect(page).toHaveURL(/rust-na-de-bel/);
  const made = page.url();

  await page.goBack();
  await save.click();
  await expect(page).toHaveURL(made);
  await page.goto("/leergemeenschappen/beheer");
  await expect(page.getByRole("link", { name: /Rust na de bel/ })).toHaveCount(1);
});
