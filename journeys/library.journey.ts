import { expect, test } from "./harness/index.ts";

// The life of one practice example: told in steps, looked at from another region, found, taken over elsewhere.

test("tell an example, stop halfway, go on, send it; a peer looks at another one; find, compare and take over what is public @phone", async ({
  page,
  someoneElse,
  signInAs,
  axe,
}) => {
  test.setTimeout(180_000);
  await test.step("find one by what it is for, and read first what has to be arranged", async () => {
    await page.goto("/");
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Voorbeelden/ })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zo doen anderen het");
    await axe(page);
    await page.goto("/praktijkvoorbeelden?waar-is-het-voor=thuiszitten-voorkomen");
    await expect(page.getByRole("main")).toContainText("1 voorbeeld");
    await page.getByRole("link", { name: "Drie partijen, één afspraak over wie begint" }).click();
    const headings = await page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
    expect(headings.indexOf("Wat je eerst moet regelen")).toBeLessThan(headings.indexOf("Waarom en hoe"));
    await axe(page);
    await page.getByRole("link", { name: "Op één bladzijde" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Drie partijen, één afspraak over wie begint",
    );
    await axe(page);
  });

  await test.step("lay two side by side", async () => {
    await page.goto("/praktijkvoorbeelden");
    await page.getByText("Vergelijk voorbeelden").click();
    await page.getByRole("checkbox", { name: "Goed is goed genoeg" }).check();
    await page.getByRole("checkbox", { name: "De inloop om acht uur" }).check();
    await page.getByRole("button", { name: "Zet naast elkaar" }).click();
    await expect(page.getByRole("columnheader", { name: "De inloop om acht uur" })).toBeVisible();
    await axe(page);
  });

  await test.step("tell what one does, stop halfway and go on", async () => {
    await signInAs(page, "Lotte Vermaat");
    await page.goto("/mijn/voorbeelden");
    await page.getByRole("button", { name: "Begin een voorbeeld" }).click();
    await page.getByLabel("Hoe noem je het?").fill("Op vrijdag eten we samen");
    await page.getByLabel("Wat was de aanleiding?").fill("Iedereen mailde, niemand belde.");
    await axe(page);
    await page.getByRole("button", { name: "Bewaar en stop" }).click();
    await expect(page.getByRole("status")).toContainText("Alles is bewaard");
    await axe(page);
    await page.getByRole("link", { name: "Ga verder" }).first().click();
    await expect(page.getByLabel("Hoe noem je het?")).toHaveValue("Op vrijdag eten we samen");
    await page
      .getByLabel("Vertel het in twee zinnen")
      .fill("School en wijkteam eten elke vrijdag samen. Wie belt, kent een gezicht.");
    await page.getByLabel("Wat willen jullie bereiken?").fill("Elkaar kennen voor het nodig is.");
    await page.getByLabel("Leren van elkaar").check();
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await page.getByLabel("In welke gemeente of regio is dit?").fill("Waterrijk");
    await page.getByLabel("Vanaf (jaar)").fill("twaalf");
    await page.getByLabel("Voor wie is het?").fill("Alle collega's van twee scholen en het wijkteam.");
    await page.getByLabel("Wie doen er mee?").fill("Twee scholen en een wijkteam.");
    await page.getByLabel("Basisonderwijs", { exact: true }).check();
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await expect(page.getByRole("alert")).toContainText("Vul een leeftijd in");
    await expect(page.getByLabel("Wie doen er mee?")).toHaveValue("Twee scholen en een wijkteam.");
    await axe(page);
    await page.getByLabel("Vanaf (jaar)").fill("4");
    await page.getByLabel("Tot en met (jaar)").fill("12");
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await page.getByLabel("Wie betaalt wat?").fill("De soep kost tien euro.");
    await page.getByLabel(/^Wie mocht beslissen/).fill("Niemand hoefde iets te beslissen.");
    await page.getByLabel("Welke wet of regel speelde mee?").fill("Geen. Wij praten niet over kinderen.");
    await page.getByLabel(/^Hoeveel tijd kostte/).fill("Een week.");
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await page.getByLabel("Hoe werken jullie?").fill("Om twaalf uur staat er soep.");
    await page.getByLabel("Wat werkte niet?").fill("Een agenda.");
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await page.getByLabel("Wat heeft het opgeleverd?").fill("Er wordt gebeld.");
    await page.getByLabel(/^Beschreven, niet onderzocht/).check();
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await expect(page.getByRole("link", { name: "Vul in: Wie je kunt bellen" })).toBeVisible();
    await page.getByRole("link", { name: "Vul in: Wie je kunt bellen" }).click();
    await page.getByLabel("Wie kan een ander bellen?").fill("De coördinator van het wijkteam.");
    await page.getByRole("button", { name: "Bewaar en ga verder" }).click();
    await axe(page);
    await page.getByRole("button", { name: "Stuur het op" }).click();
    await expect(page.getByRole("alert")).toContainText("Vraag eerst iedereen die erin voorkomt");
    await page.getByLabel("Iedereen die erin voorkomt, vindt het goed").check();
    await page.getByLabel(/^Geen kind of ouder is te herkennen/).check();
    await page.getByLabel(/^Teksten en beelden van een ander/).check();
    await page.getByRole("button", { name: "Stuur het op" }).click();
    await expect(page.getByRole("status")).toContainText("Twee meelezers krijgen een mail");
    await axe(page);
  });

  const peer = await someoneElse();
  await test.step("a peer from the coast looks, and asks for more", async () => {
    await signInAs(peer, "Bram Polderman");
    await peer.goto("/meelezen");
    await axe(peer);
    await peer.getByRole("link", { name: "Op vrijdag eten we samen" }).click();
    await expect(peer.getByRole("main")).toContainText("Om twaalf uur staat er soep.");
    const questions = peer.getByRole("group");
    for (const name of [/^1\. /, /^2\. /, /^4\. /, /^5\. /])
      await questions.filter({ hasText: name }).getByLabel("Ja", { exact: true }).check();
    await questions.filter({ hasText: /^3\. / }).getByLabel("Nee", { exact: true }).check();
    await peer.getByLabel("Wat kan er beter?").locator("visible=true").fill("Waarom werkte de agenda niet?");
    await axe(peer);
    await peer.getByRole("button", { name: "Stuur mijn antwoorden" }).click();
    await expect(peer.getByRole("status")).toContainText("Je antwoorden zijn bij de schrijver");
  });

  await test.step("its writer reads what could be better, without a name", async () => {
    await page.reload();
    await expect(page.getByRole("main")).toContainText("Waarom werkte de agenda niet?");
    await expect(page.getByRole("main")).toContainText("Iemand uit Duinkust");
    await expect(page.getByRole("main")).not.toContainText("Bram");
    await axe(page);
  });

  await test.step("the peer does something of another region too, and hangs in its family tree", async () => {
    await peer.goto("/praktijkvoorbeelden/de-inloop-om-acht-uur");
    await peer.getByText("Wij doen dit ook", { exact: true }).click();
    await peer.getByLabel("Waar doen jullie dit?").fill("Duinkust");
    await peer.getByLabel("Sinds welk jaar?").fill("2024");
    await peer.getByLabel("Wat hebben jullie veranderd?").fill("Thee in plaats van koffie.");
    await axe(peer);
    await peer.getByRole("button", { name: "Zet het erbij" }).click();
    await expect(peer.getByRole("list", { name: "Stamboom van dit voorbeeld" })).toContainText(
      "Thee in plaats van koffie.",
    );
    await axe(peer);
  });
});
