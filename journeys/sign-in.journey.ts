import type { Page } from "@playwright/test";
import { expect, test } from "./harness/index.ts";

// Coming in without a password: a code, a link or a passkey, and out again; and how the pages look on this device.

const askForCode = async (page: Page, email: string) => {
  await page.goto("/inloggen");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Mail mij een code" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kijk in je mail" })).toBeVisible();
};

const expectSignedIn = (page: Page) =>
  expect(page.getByRole("banner").getByRole("link", { name: "Mijn Schakel" })).toBeVisible();

const expectSignedOut = async (page: Page) => {
  await page.goto("/mijn");
  await expect(page.getByRole("heading", { level: 1, name: "Inloggen" })).toBeVisible();
};

test("a newcomer types the code from the mail and tells who they are", async ({ page, readMail, axe }) => {
  const email = "wouter@basisschoolhetnest.example";
  await askForCode(page, email);
  await expect(page.getByText(email)).toBeVisible();
  await axe(page);

  const mail = await readMail(email);
  expect(mail.subject).toBe("Je code voor Schakel");
  const code = page.getByLabel("De code uit je mail");
  await code.fill(mail.code === "111111" ? "222222" : "111111");
  await page.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "Deze code klopt niet. Je kunt het nog 4 keer proberen.",
  );
  await axe(page);

  // As it stands in the mail, with a space.
  await code.fill(mail.code!.replace(/^.../, "$& "));
  await page.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Welkom bij Schakel" })).toBeVisible();
  await axe(page);

  await page.getByLabel("Je naam").fill("Wouter van Loon");
  await page.getByLabel("Functie").fill("Schoolleider");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Wouter");
  await expectSignedIn(page);
});

test("a link that a scanner opened first still lets its reader in, once", async ({
  page,
  request,
  someoneElse,
  readMail,
  axe,
}) => {
  await askForCode(page, "teun@jeugdhulpoever.example");
  const { link } = await readMail("teun@jeugdhulpoever.example", /Je code/);

  for (const look of ["get", "head", "get"] as const) expect((await request[look](link!)).status()).toBe(200);
  const scanner = await someoneElse();
  await scanner.goto(link!);

  await page.goto(link!);
  await expect(page.getByRole("heading", { level: 1, name: "Bijna binnen" })).toBeVisible();
  await expect(page.getByText("Je logt in als teun@jeugdhulpoever.example.")).toBeVisible();
  await axe(page);
  await page.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
  await expectSignedIn(page);

  await scanner.reload();
  await expect(scanner.getByRole("heading", { level: 1, name: "Deze link werkt niet meer" })).toBeVisible();
  await axe(scanner);
  await expectSignedOut(scanner);
});

test("a link opened in another browser asks for the number on the first screen", async ({
  page,
  someoneElse,
  readMail,
  axe,
}) => {
  await askForCode(page, "lotte@gemeentewaterrijk.example");
  const number = (await page.getByText(/^\d{3} \d{3}$/).textContent())!;
  const { link } = await readMail("lotte@gemeentewaterrijk.example", /Je code/);

  const phone = await someoneElse();
  await phone.goto(link!);
  const field = phone.getByLabel("Het getal op je andere scherm");
  const enter = phone.getByRole("main").getByRole("button", { name: "Inloggen" });
  await enter.click();
  await expect(phone.getByRole("alert")).toContainText("Vul de zes cijfers van je andere scherm in.");
  await axe(phone);

  await field.fill(number.replace(/^./, (first) => (first === "9" ? "8" : "9")));
  await enter.click();
  await expect(phone.getByRole("alert")).toContainText("Dit getal klopt niet.");

  await field.fill(number);
  await enter.click();
  await expectSignedIn(phone);
  await expectSignedOut(page);
});

test("whoever sees an unknown device ends its session from their own", async ({
  page,
  someoneElse,
  signInAs,
  axe,
}) => {
  const stranger = await someoneElse();
  await signInAs(page, "Samira Oualid");
  await signInAs(stranger, "Samira Oualid");

  await page.goto("/mijn/sessies");
  await expect(page.getByText("Dit apparaat", { exact: true })).toHaveCount(1);
  await axe(page);
  await page.getByRole("button", { name: "Uitloggen op dit apparaat" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Gelukt. Daar ben je niet meer ingelogd." }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Uitloggen op dit apparaat" })).toHaveCount(0);

  await expectSignedOut(stranger);
  await page.getByRole("button", { name: "Uitloggen", exact: true }).click();
  await expect(page.getByText("Je bent uitgelogd.")).toBeVisible();
  await expectSignedOut(page);
});

test("a passkey is kept on a device and lets its owner in without mail @script", async ({
  page,
  context,
  signInAs,
  readMail,
  axe,
}) => {
  const browser = await context.newCDPSession(page);
  await browser.send("WebAuthn.enable");
  await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await signInAs(page, "Joris Baantjer");
  await page.goto("/mijn/passkeys");
  await expect(page.getByText("Je hebt nog geen passkey")).toBeVisible();
  await page.getByRole("button", { name: "Bewaar een passkey" }).click();
  await expect(page.getByRole("status").filter({ hasText: "met deze passkey inloggen" })).toBeVisible();
  await axe(page);
  await readMail("joris@swvrietlanden.example", /Er is een passkey bewaard/);

  await page.goto("/mijn/sessies");
  await page.getByRole("button", { name: "Uitloggen", exact: true }).click();
  await expect(page.getByText("Je bent uitgelogd.")).toBeVisible();
  await page.goto("/inloggen?naar=/mijn/passkeys");
  await axe(page);
  await page.getByRole("button", { name: "Inloggen met een passkey" }).click();
  await page.waitForURL("**/mijn/passkeys");
  await expectSignedIn(page);
  await expect(page.getByText("Laatst gebruikt op")).toBeVisible();

  await page.getByText("Weghalen").click();
  await page.getByRole("button", { name: "Ja, haal deze passkey weg" }).click();
  await expect(page.getByRole("heading", { name: "Je hebt nog geen passkey" })).toBeVisible();
});

test("what someone chooses for colour and language stays on every next page", async ({ page, axe }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Kleur: licht of donker" }).click();
  await page.getByRole("radio", { name: "Donker" }).check();
  await page.getByRole("button", { name: "Bewaar kleur" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gelukt." })).toBeVisible();
  await page.goto("/agenda");
  await expect(page.locator("html")).toHaveAttribute("data-color", "dark");

  await page.getByRole("contentinfo").getByRole("link", { name: "English" }).click();
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Bewaar taal" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("status").filter({ hasText: "Done." })).toBeVisible();
  await axe(page);
  await page.goto("/leergemeenschappen");
  await expect(page.getByRole("heading", { level: 1, name: "Learning together" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-color", "dark");
});
