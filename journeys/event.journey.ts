import type { Page } from "@playwright/test";
import { expect, test } from "./harness/index.ts";

// A meeting that fills itself fairly: two seats, three people, and nobody with an account but the organiser.

const year = String(new Date().getFullYear() + 1);
const title = "Werksessie: samen aan één tafel";

test("an organiser makes an event with two seats; visitors register without account; the third waits, is offered a seat and takes it; then the day, and after it", async ({
  page,
  someoneElse,
  signInAs,
  readMail,
  moveClock,
  axe,
}) => {
  test.setTimeout(240_000);
  await test.step("the organiser makes it, and puts it in the agenda", async () => {
    await signInAs(page, "Marit Hoekzema");
    await page.goto("/agenda");
    await page.getByRole("link", { name: "Bijeenkomsten organiseren" }).click();
    await page.getByRole("link", { name: "Nieuwe bijeenkomst" }).click();
    await page.getByLabel("Werksessie").check();
    await page.getByLabel("Titel").fill(title);
    await page.getByLabel("Dag", { exact: true }).fill(`${year}-10-12`);
    await page.getByLabel("Begint om").fill("10:00");
    await page.getByLabel("Eindigt om").fill("11:30");
    await page.getByLabel(/^Plek/).fill("Havenweg 12, Oeverdam");
    await page.getByLabel(/^Wat gaan we doen/).fill("We beginnen op 13 oktober met een kop koffie.");
    await axe(page);
    await page.getByRole("button", { name: "Bewaren" }).click();
    await expect(page.getByText("De tekst noemt een andere dag of tijd")).toBeVisible();
    await page.getByLabel(/^Wat gaan we doen/).fill("We beginnen met een kop koffie.");
    await page.getByRole("button", { name: "Bewaren" }).click();
    await expect(page.getByRole("status").filter({ hasText: "De bijeenkomst is een concept" })).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: "Zet in de agenda" }).click();
    await page.getByRole("link", { name: "Regel het aanmelden" }).click();
    await page.getByLabel("Hoeveel plekken zijn er?").fill("2");
    await axe(page);
    await page.getByRole("button", { name: "Bewaren" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Zo komen mensen nu binnen" })).toBeVisible();
  });

  const address = `/agenda/werksessie-samen-aan-een-tafel-${year}-10-12`;
  const visitors: { page: Page; email: string }[] = [];
  for (const name of ["Pim", "Roos", "Sem"]) {
    const visitor = { page: await someoneElse(), email: `${name.toLowerCase()}@bezoek.example` };
    visitors.push(visitor);
    await test.step(`${name} registers with a name and an address`, async () => {
      await visitor.page.goto(address);
      const wait = name === "Sem";
      await visitor.page
        .getByRole("link", { name: wait ? "Zet mij op de wachtlijst" : "Ik kom op 12 oktober" })
        .click();
      await visitor.page.getByLabel("Je naam").first().fill(`${name} de Vries`);
      await visitor.page.getByLabel("Je e-mailadres").first().fill(visitor.email);
      await axe(visitor.page);
      await visitor.page
        .getByRole("button", { name: wait ? "Zet mij op de wachtlijst" : "Meld mij aan" })
        .click();
      await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
      const mail = await readMail(visitor.email);
      await visitor.page.goto(keyIn(mail.text));
      await axe(visitor.page);
      if (!wait) {
        await visitor.page.getByRole("button", { name: "Ja, ik kom" }).click();
        await expect(visitor.page.getByRole("status")).toContainText("Je plek is zeker");
        await readMail(visitor.email, /^Je komt/);
      } else {
        await expect(visitor.page.getByText("Je bent nummer 1 van 1 in de rij.")).toBeVisible();
      }
    });
  }

  await test.step("one cancels with one tap; the third is offered the seat and takes it", async () => {
    const [first, , third] = visitors;
    await first!.page.getByRole("button", { name: "Meld mij af" }).click();
    await expect(first!.page.getByRole("status")).toContainText("Je bent afgemeld");
    const offer = await readMail(third!.email, /^Er is een plek voor jou/);
    await third!.page.goto(keyIn(offer.text));
    await axe(third!.page);
    await third!.page.getByRole("button", { name: "Ja, ik kom" }).click();
    await expect(third!.page.getByRole("status")).toContainText("Je plek is zeker");
  });

  await test.step("the organiser sees who comes, and the page that it is full", async () => {
    await page.goto(`${address}/beheer/aanmeldingen`);
    await expect(page.getByRole("row", { name: /Sem de Vries/ })).toContainText("Komt");
    await expect(page.getByRole("row", { name: /Pim de Vries/ })).toContainText("Afgemeld");
    await axe(page);
    const reader = await someoneElse();
    await reader.goto(address);
    await expect(reader.getByText("Vol, wel een wachtlijst")).toBeVisible();
    await axe(reader);
  });

  await test.step("on the day she is ticked at the door, also while the network is away", async () => {
    await moveClock(`${year}-10-12T09:45:00+02:00`);
    await signInAs(page, "Marit Hoekzema");
    await page.goto(`${address}/beheer/deur/lijst`);
    await axe(page);
    const scripted = test.info().project.use.javaScriptEnabled !== false;
    if (scripted) {
      await expect(page.getByLabel("Zoek op naam of organisatie")).toBeVisible();
      await page.context().setOffline(true);
    }
    await page.getByRole("button", { name: "Is er: Roos de Vries" }).click();
    if (scripted) {
      await expect(page.getByText("Nog te versturen: 1.")).toBeVisible();
      await page.context().setOffline(false);
      await expect(page.getByText("Nog te versturen: 1.")).toBeHidden();
    }
    await expect(page.getByText("Binnen: 1 van de 2")).toBeVisible();
    const other = await someoneElse();
    await signInAs(other, "Marit Hoekzema");
    await other.goto(`${address}/beheer/deur/lijst`);
    await expect(other.getByText("Binnen: 1 van de 2")).toBeVisible();
  });

  await test.step("afterwards one press rounds it off; who was there has a certificate and answers three questions", async () => {
    await moveClock(`${year}-10-12T12:00:00+02:00`);
    await page.goto(`${address}/beheer/nazorg`);
    await axe(page);
    await page.getByRole("button", { name: "Rond de bijeenkomst af" }).click();
    await expect(page.getByRole("status").filter({ hasText: "De bijeenkomst is afgerond" })).toBeVisible();
    const { page: hers, email } = visitors[1]!;
    await hers.goto(keyIn((await readMail(email, /^Dank je wel/)).text));
    await axe(hers);
    const download = hers.waitForEvent("download");
    await hers.getByRole("button", { name: "Bewijs van deelname" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await hers.getByRole("link", { name: "Beantwoord drie vragen" }).click();
    await hers.getByLabel("Heel nuttig").check();
    await axe(hers);
    await hers.getByRole("button", { name: "Verstuur" }).click();
    await expect(hers.getByRole("status")).toContainText("Je antwoorden zijn verstuurd");
  });
});

const keyIn = (text: string): string => /(\/aanmelding\/\S+)/.exec(text)?.[1] ?? "";
