import { expect, test } from "./harness/index.ts";

// Someone without an account wants to know how something works; an expert has nothing but a mailbox.

const asker = "wilke@deschakelschool.example";
const expert = "hadewych@onderwijsraad.example";
const reader = "marit@steunpunt.example";
const question = "Binnen hoeveel weken hoort een beschikking voor dyslexiezorg er te zijn?";

test("a question from asking to rating, without an account; the expert has a mail only @engine", async ({
  page,
  someoneElse,
  readMail,
  signInAs,
  axe,
}) => {
  let own = "";

  await test.step("ask", async () => {
    await page.goto("/");
    await page
      .getByRole("main")
      .getByRole("link", { name: /Vraag en antwoord/ })
      .click();
    await page.getByRole("main").getByRole("link", { name: "Stel een vraag" }).click();
    await page.getByLabel("Je vraag", { exact: true }).fill(question);
    await page.getByLabel(/Wetten en regels/).check();
    await page.getByLabel(/Nee, ik wil weten/).check();
    await page.getByLabel("Wie ben je?").selectOption({ label: "Ouder of verzorger" });
    await page.getByLabel("In welk onderwijs?").selectOption({ label: "Basisonderwijs (po)" });
    await page.getByLabel(/Ja, herschreven/).check();
    await page.getByRole("button", { name: "Verstuur mijn vraag" }).click();
    await expect(page.getByRole("main")).toContainText("Vul je naam in.");
    await axe(page);
    await page.getByLabel("Je naam").fill("Wilke Oosterbaan");
    await page.getByLabel("Je mailadres").fill(asker);
    await page.getByRole("button", { name: "Verstuur mijn vraag" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je vraag is verstuurd");
    const mail = await readMail(asker);
    expect(mail.text).not.toContain("dyslexie");
    own = mail.link ?? "";
    await page.goto(own);
    await expect(page.getByRole("main")).toContainText("Een expert kijkt ernaar");
    await axe(page);
  });

  const [desk, reading] = [await someoneElse(), await someoneElse()];
  await test.step("an expert opens the link, and a code opens the question", async () => {
    const call = await readMail(expert, /Er wacht een vraag/);
    expect(call.text).not.toContain("dyslexie");
    await desk.goto(call.link ?? "");
    await expect(desk.getByRole("main")).not.toContainText("dyslexie");
    await axe(desk);
    await desk.getByRole("button", { name: "Mail mij een code" }).click();
    const { code } = await readMail(expert, /Je code/);
    await desk.getByLabel("De code uit je mail").fill(code ?? "");
    await desk.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
    await expect(desk.getByRole("main")).toContainText(question);
    await axe(desk);
  });

  await test.step("answers with the law beside it; a second expert reads it", async () => {
    await desk.getByLabel("Je tekst").fill("Binnen acht weken na de aanvraag.");
    await desk.getByLabel(/^Wet of regel/).fill("Algemene wet bestuursrecht art. 4:13");
    await desk.getByRole("button", { name: "Geef aan een tweede lezer" }).click();
    await expect(desk.getByRole("main")).toContainText("Wacht op een tweede lezer");
    await signInAs(reading, "Marit Hoekzema");
    const call = await readMail(reader, /Lees een antwoord na/);
    await reading.goto(call.link ?? "");
    await axe(reading);
    await reading.getByRole("button", { name: "Akkoord, verstuur het" }).click();
    await expect(reading.getByRole("main")).toContainText("De vrager krijgt een mail.");
  });

  await test.step("read, ask on once, and say whether it helped", async () => {
    const mail = await readMail(asker, /Er is antwoord/);
    expect(mail.link).toBe(own);
    await page.goto(own);
    await expect(page.getByRole("main")).toContainText("Binnen acht weken");
    await axe(page);
    await page.getByText("Nog niet duidelijk?", { exact: true }).click();
    await page.getByLabel("Wat is nog niet duidelijk?").fill("Telt de zomervakantie mee?");
    await page.getByRole("button", { name: "Vraag door" }).click();
    await expect(page.getByRole("main")).toContainText("De expert krijgt je vraag terug.");
    await desk.reload();
    await expect(desk.getByRole("main")).toContainText("Telt de zomervakantie mee?");
    await desk.getByLabel("Je tekst").fill("Ja, die telt gewoon mee.");
    await desk.getByRole("button", { name: "Geef aan een tweede lezer" }).click();
    await reading.reload();
    await reading.getByRole("button", { name: "Akkoord, verstuur het" }).click();
    await page.reload();
    await expect(page.getByRole("main")).toContainText("Ja, die telt gewoon mee.");
    await page.getByLabel("Ja, helemaal").check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("main")).toContainText("Zo weten we wat helpt.");
  });
});

test("answers while typing, without a button @script @phone", async ({ page, axe }) => {
  await page.goto("/vraag-en-antwoord/stel-een-vraag");
  await page
    .getByLabel("Je vraag", { exact: true })
    .pressSequentially("Mag de school zelf jeugdhulp regelen?");
  const answer = page.getByText("Mag de school zelf jeugdhulp regelen?", { exact: true }).last();
  await expect(page.getByRole("heading", { name: "Misschien staat je antwoord hier al" })).toBeVisible();
  await answer.click();
  await axe(page);
  await page.getByRole("button", { name: "Daarmee ben ik geholpen" }).click();
  await expect(page.getByRole("main")).toContainText("Er is geen vraag verstuurd.");
});
