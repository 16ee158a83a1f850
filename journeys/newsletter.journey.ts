import { expect, test } from "./harness/index.ts";

// Someone without an account asks for the newsletter; an editor ticks what exists and lets it go; the reader changes their mind twice.

const reader = "rosalie@praktijk.example";

test("a newsletter from asking for it to leaving it", async ({
  page,
  someoneElse,
  readMail,
  signInAs,
  axe,
}) => {
  await test.step("ask, and say in the mail that it was you", async () => {
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: "Nieuwsbrief" }).click();
    const form = page.locator("form", { has: page.getByRole("button", { name: "Aanvragen" }) });
    await form.getByLabel("Je mailadres").fill("geen adres");
    await form.getByRole("checkbox", { name: "Nieuws" }).check();
    await form.getByRole("radio", { name: "Elke nieuwsbrief" }).check();
    await page.getByRole("button", { name: "Aanvragen" }).click();
    await expect(page.getByRole("main")).toContainText("Vul een mailadres in");
    await expect(form.getByRole("checkbox", { name: "Nieuws" })).toBeChecked();
    await axe(page);
    await form.getByLabel("Je mailadres").fill(reader);
    await page.getByRole("button", { name: "Aanvragen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
    await page.goto((await readMail(reader)).link ?? "");
    await axe(page);
    await page.getByRole("button", { name: "Ja, stuur mij de nieuwsbrief" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je krijgt de nieuwsbrief");
  });

  const desk = await someoneElse();
  await test.step("an editor ticks what exists, tries it and sends it", async () => {
    await signInAs(desk, "Yara Lindeboom");
    await desk.goto("/mijn");
    await desk.getByRole("link", { name: "Naar de nieuwsbrieven" }).click();
    await desk.getByRole("button", { name: "Nieuwe nieuwsbrief" }).click();
    await desk.getByLabel("Onderwerp").fill("Wat er nieuw is");
    await desk.getByLabel(/^Inleiding/).fill("Fijn dat je **meeleest**.");
    await desk.getByRole("checkbox", { name: "Wie belt er eigenlijk?" }).check();
    await axe(desk);
    await desk.getByRole("button", { name: "Stuur een proef naar mij" }).click();
    await expect(desk.getByRole("main")).toContainText("De proef is naar jou onderweg.");
    const trial = await readMail("yara@schakel.example", /Proef/);
    expect(trial.html).toContain("<strong>meeleest</strong>");
    await desk.getByRole("button", { name: "Verstuur de nieuwsbrief" }).click();
    await expect(desk.getByRole("main")).toContainText("De nieuwsbrief gaat uit.");
  });

  await test.step("it arrives, as a letter that needs nothing from anywhere", async () => {
    const letter = await readMail(reader, /Wat er nieuw is/);
    expect(letter.text).toContain("Wie belt er eigenlijk?");
    expect(letter.html).not.toMatch(/<img|<script|<link/);
    expect(letter.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    await page.goto("/nieuwsbrief");
    await page.getByRole("link", { name: "Wat er nieuw is" }).click();
    await expect(page.getByRole("main")).toContainText("Fijn dat je meeleest.");
    await axe(page);
  });

  await test.step("change what one reads, and leave, without the mail at hand", async () => {
    await page.goto("/nieuwsbrief");
    const own = page.locator("form", { has: page.getByRole("button", { name: "Stuur mij de link" }) });
    await own.getByLabel("Je mailadres").fill(reader);
    await own.getByRole("button", { name: "Stuur mij de link" }).click();
    await page.goto((await readMail(reader, /keuzes/)).link ?? "");
    await page.getByRole("checkbox", { name: "Bijeenkomst" }).check();
    await page.getByRole("button", { name: "Bewaar mijn keuzes" }).click();
    await expect(page.getByRole("main")).toContainText("Je keuzes zijn bewaard.");
    await axe(page);
    await page.getByRole("link", { name: "Stoppen met de nieuwsbrief" }).click();
    await page.getByRole("button", { name: "Ja, stop" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je krijgt de nieuwsbrief niet meer");
  });
});
