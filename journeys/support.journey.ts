import { expect, test } from "./harness/index.ts";

// A region asks for support: two partners at one page, an expert, and the question that comes three months later.

const title = "Samen eerder aan de bel";
/** The program runs by the real clock: a fixed day would one day have passed. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a region from the request to the question after three months, with the clock put forward", async ({
  page,
  someoneElse,
  signInAs,
  moveClock,
  axe,
}) => {
  test.setTimeout(240_000);
  const [other, programme, expert] = [await someoneElse(), await someoneElse(), await someoneElse()];
  const main = page.getByRole("main");
  let address = "";

  await test.step("one partner writes it, in two goes", async () => {
    await signInAs(page, "Joris Baantjer");
    await page.goto("/steun");
    await page.getByRole("button", { name: /^Begin een aanvraag voor Kust en Waterrijk/ }).click();
    await page.getByLabel("Hoe noem je het?").fill(title);
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await expect(main).toContainText("Bewaard. De anderen zien het ook.");
    await page.getByLabel("Leerplicht en verzuim").check();
    await page.getByLabel("Wat is jullie vraag?").fill("Hoe weten school en gemeente eerder van elkaar?");
    await page.getByLabel("Wat moet er straks anders zijn?").fill("Binnen een week belt er iemand.");
    await page.getByLabel("Hoeveel dagdelen?").fill("0,5");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await axe(page);
    address = new URL(page.url()).pathname;
    await page.getByRole("button", { name: "Bevestig de aanvraag" }).click();
    await expect(main).toContainText("De ander heeft een mail om ook te bevestigen.");
  });

  await test.step("the other confirms, the programme accepts and chooses who comes", async () => {
    await signInAs(other, "Lotte Vermaat");
    await other.goto(address);
    await other.getByRole("button", { name: "Bevestig de aanvraag" }).click();
    await expect(other.getByRole("main")).toContainText("De dagdelen zijn gereserveerd");
    await signInAs(programme, "Anke Dijkhuis");
    await programme.goto(address);
    await programme.getByLabel("Aannemen").check();
    await axe(programme);
    await programme.getByRole("button", { name: "Geef dit antwoord" }).click();
    await axe(programme);
    await programme.getByRole("button", { name: "Kies Marit Hoekzema" }).click();
    await expect(programme.getByRole("main")).toContainText("Marit Hoekzema, Steunpunt Waterrijk");
  });

  await test.step("a plan that both agree to becomes a meeting", async () => {
    await signInAs(expert, "Marit Hoekzema");
    await expert.goto(address);
    await expert.getByLabel("Wat gaan jullie doen, en waarom helpt dat?").fill("Eén middag met wie belt.");
    await expert.getByRole("button", { name: "Bewaar het plan" }).click();
    await expert.getByLabel("Waar gaat het over?").last().fill("Wie belt wie?");
    await expert.getByLabel("Mensen uit de praktijk").check();
    await expert.getByLabel("Hoe lang?").selectOption({ label: "Een half dagdeel" });
    await expert.getByLabel("Dag", { exact: true }).fill(inDays(40));
    await expert.getByLabel("Van", { exact: true }).fill("13:00");
    await expert.getByLabel("Tot", { exact: true }).fill("15:00");
    await expert.getByLabel("Plaats").fill("Gemeentehuis");
    await expert.getByRole("button", { name: "Zet in het plan" }).click();
    await axe(expert);
    for (const browser of [page, other]) {
      await browser.goto(address);
      await browser.getByRole("button", { name: "Ga akkoord met het plan" }).click();
    }
    await other.getByRole("button", { name: "Nodig uit voor ‘Wie belt wie?’" }).click();
    await other.getByRole("link", { name: "Naar de bijeenkomst" }).click();
    await expect(other.getByRole("main").getByRole("link", { name: title }).first()).toBeVisible();
  });

  await test.step("after the day the expert reports; advice, decision, agreement, the end", async () => {
    await moveClock("P60D");
    await signInAs(expert, "Marit Hoekzema");
    await signInAs(other, "Lotte Vermaat");
    await expert.goto(address);
    for (const [line, words] of [
      ["Wie waren er?", "Zes scholen en het jeugdteam"],
      ["Wat is er besproken?", "Wie belt wanneer"],
      ["Wat hebben we gevonden?", "Iedereen wacht op een ander"],
      ["Wat is nog open?", "Wie het nummer beheert"],
      ["Wat is de volgende stap?", "Een besluit"],
    ] as const)
      await expert.getByLabel(line).fill(words);
    await expert.getByRole("button", { name: "Bewaar het verslag" }).click();
    await expert.getByLabel("Advies van de expert").fill("Eén nummer.");
    await expert.getByLabel("Besluit van wie beslist").fill("Dat doen we.");
    await expert.getByRole("button", { name: "Bewaar", exact: true }).click();
    await other.goto(address);
    await other.getByLabel("Wat spreken jullie af?").fill("De gemeente regelt het nummer.");
    await other.getByLabel("Wie zorgt ervoor?").selectOption({ label: "Gemeente Waterrijk, Lotte Vermaat" });
    await other.getByLabel("Klaar op").fill(inDays(300));
    await other.getByRole("button", { name: "Leg de afspraak vast" }).click();
    await axe(other);
    await other.getByRole("button", { name: "Sluit de aanvraag af" }).click();
    await expect(other.getByRole("main")).toContainText("Over drie maanden vragen we hoe het is.");
  });

  await test.step("three months later", async () => {
    await moveClock("P93D");
    await signInAs(page, "Joris Baantjer");
    await page.goto("/mijn");
    await page.getByRole("main").getByRole("link", { name: "Hoe is het nu, na de steun?" }).click();
    await page.getByLabel("Ja, het gaat beter").check();
    await axe(page);
    await page.getByRole("button", { name: "Geef antwoord" }).click();
    await signInAs(other, "Lotte Vermaat");
    await other.goto(address);
    await expect(other.getByRole("main")).toContainText("Swv Rietlanden: Ja, het gaat beter");
  });
});
