import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./harness/index.ts";

// The main job, from a programme on someone's website to an answer that helped.

const year = String(new Date().getFullYear() + 1);
const title = `Leergemeenschap Rust in de klas ${year}`;
const theme = "Hulp in het lokaal";
const ours = readFileSync(path.join(import.meta.dirname, "texts", "rust-in-de-klas.txt"), "utf8");

const question = "Hoe verdeel je de tijd van een jeugdprofessional over drie lokalen?";
const story = "Bij ons loopt zij een dagdeel per week mee. De ene leraar vraagt veel, de andere niets.";
const reply = "Wij maken elke maand samen een rooster, met een vast uur voor wie niets vraagt.";
const words = [question, story, reply, theme, "Rust in de klas", "rooster", "Noor", "Bram"];

test("an organiser pastes a programme and publishes it; a visitor takes part, asks and is helped; an outsider finds nothing @engine", async ({
  page,
  someoneElse,
  signInAs,
  readMail,
  axe,
}) => {
  test.setTimeout(420_000);
  const [noor, bram, lotte, visitor] = [
    await someoneElse(),
    await someoneElse(),
    await someoneElse(),
    await someoneElse(),
  ];

  await test.step("the organiser pastes the text and sees what it says, and where it says two things", async () => {
    await signInAs(page, "Marit Hoekzema");
    await paste(page, ours.replaceAll("{jaar}", year));
    await expect(page.getByLabel("Titel", { exact: true }).first()).toHaveValue(title);
    await expectThemes(page, [
      "Een rustige start",
      "Samen signaleren",
      "Hulp in het lokaal",
      "Ouders als bondgenoot",
    ]);
    await expectMeetings(page, [
      [null, "13:00", "15:30"],
      [`${year}-04-13`, "13:00", "15:30"],
      [`${year}-06-08`, "09:30", "12:00"],
      [`${year}-09-14`, "13:00", "15:30"],
      [`${year}-11-16`, "13:00", "15:30"],
    ]);
    const asked = page.getByRole("group", { name: /Bijeenkomst 1 heeft verschillende data/ });
    await expect(asked.getByText(`9 februari ${year}`).first()).toBeVisible();
    await expect(asked.getByText(`10 februari ${year}`).first()).toBeVisible();
    await axe(page);
  });

  const address = await test.step("it cannot be published before that is settled, and says why", async () => {
    await page.getByRole("button", { name: "Bewaar als concept" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Het concept staat klaar." })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectNoPublishingYet(page);
    await axe(page);

    await page.getByRole("link", { name: "Bekijk de bladzijde" }).click();
    const address = new URL(page.url()).pathname;
    expect((await visitor.goto(address))?.status()).toBe(404);
    await page.goBack();
    return address;
  });

  await test.step("settled and published, everyone can read it", async () => {
    await settle(page, `9 februari ${year}`);
    await page.getByRole("button", { name: "Publiceren" }).click();
    await expect(
      page.getByRole("status").filter({ hasText: "Gelukt. De leergemeenschap staat open" }),
    ).toBeVisible();
    await axe(page);
  });

  await test.step("a visitor reads the public page", async () => {
    await noor.goto("/");
    await menu(noor, "Samen leren");
    await noor.getByRole("link", { name: title }).click();
    await expect(noor.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(noor).toHaveURL(address);
    for (const one of ["Een rustige start", "Samen signaleren", theme, "Ouders als bondgenoot"])
      await expect(noor.getByText(one, { exact: true }).first()).toBeVisible();
    for (const day of ["9 februari", "13 april", "8 juni", "14 september", "16 november"])
      await expect(noor.getByText(`${day} ${year}`).first()).toBeVisible();
    await expect(noor.getByText(`10 februari ${year}, `)).toHaveCount(0);
    await axe(noor);
  });

  await test.step("and signs up in four steps, with a code from the mail at the end", async () => {
    await noor.getByRole("link", { name: "Doe mee", exact: true }).click();
    await noor.getByLabel("Je naam").fill("Noor van Rijn");
    await noor.getByLabel("E-mailadres").fill("noor@hetkompas.example");
    await aboutWork(noor, "Basisschool Het Kompas", "School", "Leerkracht", "Basisonderwijs (po)");
    await axe(noor);
    await nextStep(noor, 2);
    await noor.getByRole("radio", { name: theme }).check();
    await axe(noor);
    await nextStep(noor, 3);
    await noor.getByLabel("Je leervraag").fill("Hoe komt er hulp in de klas zonder dat de les stilvalt?");
    await axe(noor);
    await nextStep(noor, 4);
    for (const said of ["Noor van Rijn", "noor@hetkompas.example", "Waterrijk", theme])
      await expect(noor.getByRole("main").getByText(said).first()).toBeVisible();
    await axe(noor);
    await noor.getByLabel("Ik houd me aan deze afspraken").check();
    await noor.getByRole("button", { name: "Meld mij aan" }).click();

    await expect(noor.getByRole("heading", { level: 1, name: "Kijk in je mail" })).toBeVisible();
    const mail = await readMail("noor@hetkompas.example", /code/i);
    await noor.getByLabel("De code uit je mail").fill(mail.code!);
    await noor.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
    await expect(noor.getByRole("heading", { level: 1, name: "Gelukt. Je doet mee." })).toBeVisible();
    await axe(noor);
    await readMail("noor@hetkompas.example", /Je doet mee met/);
  });

  await test.step("all meetings of the year are in the own agenda", async () => {
    await noor.getByRole("link", { name: "Zet ze in je agenda" }).click();
    await expect(noor.getByRole("heading", { level: 1, name: "Mijn agenda" })).toBeVisible();
    for (const day of ["9 feb", "13 apr", "8 jun", "14 sep", "16 nov"])
      await expect(noor.getByRole("article").filter({ hasText: day })).toContainText("Je bent aangemeld");
    await axe(noor);
    await noor.goBack();
  });

  const group = await test.step("the group is there, and the first question is asked", async () => {
    await noor.getByRole("link", { name: "Naar je groep" }).click();
    await expect(noor.getByRole("heading", { level: 1, name: theme })).toBeVisible();
    const group = new URL(noor.url()).pathname;
    await axe(noor);
    await noor.getByRole("link", { name: "Begin een gesprek" }).click();
    await axe(noor);
    await noor.getByRole("radio", { name: "Een vraag stellen" }).check();
    await noor.getByLabel("Waar gaat het over?").fill(question);
    await noor.getByLabel("Je verhaal").fill(story);
    await noor.getByRole("button", { name: "Plaatsen" }).click();
    await expect(
      noor.getByRole("status").filter({ hasText: "Gelukt. Je bericht staat erbij." }),
    ).toBeVisible();
    await expect(noor.getByRole("heading", { level: 1, name: question })).toBeVisible();
    await axe(noor);
    return group;
  });
  const thread = new URL(noor.url()).pathname;

  await test.step("a second member, who was signed in already, joins in three steps without a code, and answers", async () => {
    await signInAs(bram, "Bram Polderman");
    await bram.goto(address);
    await bram.getByRole("link", { name: "Doe mee", exact: true }).click();
    // What the profile knows is not asked again.
    await expect(bram).toHaveTitle(/stap 2 van 4/);
    await bram.getByRole("radio", { name: theme }).check();
    await nextStep(bram, 3);
    await bram.getByLabel("Je leervraag").fill("Wanneer roep je er iemand bij, en wanneer niet?");
    await nextStep(bram, 4);
    await bram.getByLabel("Ik houd me aan deze afspraken").check();
    await bram.getByRole("button", { name: "Meld mij aan" }).click();
    await bram.getByRole("link", { name: "Naar je groep" }).click();

    await bram.getByRole("link", { name: question }).click();
    await bram.getByLabel("Jouw reactie").fill(reply);
    await bram.getByRole("button", { name: "Plaats reactie" }).click();
    await expect(bram.getByRole("article").filter({ hasText: reply })).toContainText("Jij");
    await axe(bram);
  });

  await test.step("who asked gets a mail without a word of the group in it", async () => {
    const mail = await readMail("noor@hetkompas.example", /Er is iets nieuws/);
    const all = JSON.stringify(mail);
    for (const word of words) expect(all).not.toContain(word);
    expect(mail.html).not.toMatch(/<img|src=/i);
    await noor.goto(mail.link!);
    await expect(noor.getByRole("heading", { level: 1, name: question })).toBeVisible();
  });

  await test.step("and marks the answer that helped", async () => {
    const answer = noor.getByRole("article").filter({ hasText: reply });
    await expect(answer).toContainText("Bram Polderman");
    await answer.getByRole("button", { name: "Dit hielp mij" }).click();
    await expect(
      noor.getByRole("status").filter({ hasText: "Gelukt. Iedereen ziet welke reactie hielp." }),
    ).toBeVisible();
    await expect(answer).toContainText("Hielp de vraagsteller");
    await axe(noor);
    await bram.goto(group);
    await expect(bram.getByText("Beantwoord", { exact: true })).toBeVisible();
  });

  await test.step("an outsider finds nothing, signed in or not", async () => {
    await signInAs(lotte, "Lotte Vermaat");
    for (const outsider of [lotte, visitor]) {
      const nowhere = await seen(outsider, "/themagroepen/een-groep-die-er-niet-is");
      for (const closed of [
        group,
        `${group}/deelnemers`,
        `${group}/bestanden`,
        `${group}/gesprek.zip`,
        thread,
      ])
        expect(await seen(outsider, closed), closed).toEqual(nowhere);
      for (const open of [
        "/",
        address,
        "/leergemeenschappen",
        "/agenda",
        "/mijn",
        "/mijn/agenda",
        "/mijn/berichten",
      ]) {
        await outsider.goto(open);
        for (const word of [question, story, reply, group.split("/").at(-1)!])
          expect(await outsider.content(), `${word} on ${open}`).not.toContain(word);
      }
    }
    expect(await seen(lotte, group)).toMatchObject({ status: 404 });
    // Whoever organises does not read along either.
    expect(await seen(page, group)).toMatchObject({ status: 404 });
    expect(await seen(page, thread)).toMatchObject({ status: 404 });
  });
});

const published = path.join(import.meta.dirname, "..", "..", "shared", "seeds", "000.txt");

test("a programme as it was really published gives four themes, five meetings and one question", async ({
  page,
  signInAs,
  axe,
}) => {
  test.skip(!existsSync(published), `The published programme is not here (${published}).`);
  await signInAs(page, "Marit Hoekzema");
  await paste(page, readFileSync(published, "utf8"));

  await expect(page.getByLabel("Jaar")).toHaveValue("2021");
  await expectThemes(page, [
    "Samenwerking tussen onderwijs en jeugdhulp in preventie",
    "Toegang tot jeugdhulp vanuit de school",
    "Jeugdhulp IN de school",
    "Interprofessioneel samenwerken in de praktijk",
  ]);
  await expectMeetings(page, [
    [null, "10:00", "12:30"],
    ["2021-05-20", "13:00", "15:30"],
    ["2021-06-30", "09:00", "11:30"],
    ["2021-09-16", "13:00", "15:30"],
    ["2021-11-02", "13:00", "15:30"],
  ]);
  const asked = page.getByRole("group", { name: /22 maart 2021 of .*23 maart 2021/ });
  await expect(asked.getByRole("radio", { name: /maandag 22 maart 2021/ })).toBeVisible();
  await expect(asked.getByRole("radio", { name: /dinsdag 23 maart 2021/ })).toBeVisible();
  await axe(page);

  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await expectNoPublishingYet(page);
  await settle(page, "23 maart 2021");
  await axe(page);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gelukt." })).toBeVisible();

  await page.getByRole("link", { name: "Bekijk de bladzijde" }).click();
  await expect(page.getByText("dinsdag 23 maart 2021, 10.00 – 12.30 uur").first()).toBeVisible();
  await expect(page.getByText("22 maart 2021")).toHaveCount(0);
  await axe(page);
});

async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/leergemeenschappen");
  await page.getByRole("link", { name: "Leergemeenschappen beheren" }).click();
  await page.getByRole("link", { name: "Nieuwe leergemeenschap" }).click();
  await page.getByRole("link", { name: "Plak een programma" }).click();
  await page.getByLabel("De tekst van je programma").fill(text);
  await page.getByRole("button", { name: "Lees de tekst" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Klopt dit zo?" })).toBeVisible();
}

/** The themes as they are proposed, with one empty row after them. */
async function expectThemes(page: Page, titles: readonly string[]): Promise<void> {
  await expect(page.getByRole("group", { name: /^Thema \d/ })).toHaveCount(titles.length + 1);
  for (const [i, each] of [...titles, ""].entries())
    await expect(part(page, `Thema ${i + 1}`).getByLabel("Titel van het thema")).toHaveValue(each);
}

/** The meetings as they are proposed: day (null when it is asked), begin and end. */
async function expectMeetings(
  page: Page,
  meetings: readonly (readonly [string | null, string, string])[],
): Promise<void> {
  await expect(page.getByRole("group", { name: /^Bijeenkomst \d$/ })).toHaveCount(meetings.length + 1);
  for (const [i, [day, starts, ends]] of meetings.entries()) {
    const meeting = part(page, `Bijeenkomst ${i + 1}`);
    if (day === null) await expect(meeting.getByLabel("Dag")).toHaveCount(0);
    else await expect(meeting.getByLabel("Dag")).toHaveValue(day);
    await expect(meeting.getByLabel("Begint om")).toHaveValue(starts);
    await expect(meeting.getByLabel("Eindigt om")).toHaveValue(ends);
  }
}

const part = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

async function expectNoPublishingYet(page: Page): Promise<void> {
  const publish = page.getByRole("button", { name: "Publiceren" });
  await expect(publish).toBeDisabled();
  await expect(publish).toHaveAccessibleDescription(/Beantwoord eerst 1 vraag over de tekst\./);
}

async function settle(page: Page, day: string): Promise<void> {
  await page.getByRole("radio", { name: day }).check();
  await page.getByRole("button", { name: "Dit klopt" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gelukt. Je keuze is verwerkt." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Publiceren" })).toBeEnabled();
}

async function aboutWork(
  page: Page,
  organisation: string,
  kind: string,
  work: string,
  sector: string,
): Promise<void> {
  await page.getByLabel("Waar werk je?").fill(organisation);
  await page.getByLabel("Wat voor organisatie is dat?").selectOption(kind);
  await page.getByLabel("Je functie").fill(work);
  await page.getByLabel("Met welk onderwijs heb je te maken?").selectOption(sector);
  await page.getByLabel("Je regio").fill("Waterrijk");
}

async function nextStep(page: Page, step: number): Promise<void> {
  await page.getByRole("button", { name: `Naar stap ${step}` }).click();
  await expect(page).toHaveTitle(new RegExp(`stap ${step} van 4`));
}

/** Goes on by the menu at the top, which a small screen keeps behind a button. */
async function menu(page: Page, name: string): Promise<void> {
  const banner = page.getByRole("banner");
  const button = banner.getByText("Menu", { exact: true });
  if (await button.isVisible()) await button.click();
  await banner.getByRole("link", { name }).filter({ visible: true }).click();
}

/** What someone gets to see of an address: how the answer is, where it ends, and the words on the page. */
async function seen(page: Page, address: string): Promise<{ status: number; text: string }> {
  const response = await page.goto(address);
  const text = (await page.getByRole("main").textContent()) ?? "";
  return { status: response?.status() ?? 0, text };
}
