import { describe, expect, test } from "vitest";
import { eventPaths } from "#modules/events";
import { openHouse } from "#testing";
import { visitorsOf } from "./a-visitor.ts";
import { anEvent } from "./an-event.ts";
import { lettersNl } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";
import { admissionPaths as paths } from "./paths.ts";

const house = openHouse();
const { fresh, come, button, standing, confirmed } = visitorsOf(house);
const samira = "samira@dewaterlelie.example";

describe("registering without an account", () => {
  test("a name and an address are enough; the button in the mail makes the seat certain", async () => {
    const event = await anEvent(house);
    const browser = house.visitor();
    const page = await browser.reads(eventPaths.event(event.slug));
    expect(page).toContain(nl.badge.left(2));
    expect(page).toContain(paths.register(event.slug));
    await browser.visits(paths.register(event.slug));
    const email = fresh("ines");
    const asked = await browser.posts(paths.register(event.slug), { name: "Ines Vaart", email });
    expect(asked.html).toContain(nl.asked.title);
    expect(await standing(event.id)).toEqual({ [email]: "registered" });
    const key = await button(email);
    // Reading the page changes nothing, however often a scanner opens it.
    expect(await house.visitor().reads(key)).toContain(nl.page.yes);
    expect(await standing(event.id)).toEqual({ [email]: "registered" });
    const done = await house.visitor().posts(`${key}/bevestiging`);
    expect(done.html).toContain(nl.page.done.bevestigd);
    const mail = (await house.mailsTo(email)).find(
      ({ subject }) => subject === lettersNl.subjects.confirmed!(event.title),
    );
    expect(mail?.attachments[0]?.content).toContain(`UID:${event.id}`);
    expect((await house.visitor().posts(`${key}/bevestiging`)).status).toBe(200);
    expect(await house.mailsTo(email)).toHaveLength(2);
  });

  test("a seat that nobody confirms goes on after an hour, and the old key says so", async () => {
    const event = await anEvent(house, { rules: { seats: 1 } });
    const [first, second] = [fresh("laat"), fresh("volgt")];
    await come(event.id, first);
    await come(event.id, second);
    const key = await button(first);
    await house.wait(61 * 60_000);
    expect(await standing(event.id)).toEqual({ [first]: "lapsed", [second]: "invited" });
    expect((await house.visitor().posts(`${key}/bevestiging`)).status).toBe(409);
  });

  test("who registers twice sees the same page and gets the mail once more", async () => {
    const event = await anEvent(house);
    const email = fresh("dubbel");
    const browser = house.visitor();
    const answers = [];
    for (let i = 0; i < 2; i++) {
      await browser.visits(paths.register(event.slug));
      answers.push(await browser.posts(paths.register(event.slug), { name: "Iemand", email }));
      await house.mailsTo(email);
    }
    expect(answers[0]!.path).toBe(answers[1]!.path);
    expect(await standing(event.id)).toEqual({ [email]: "registered" });
    expect(await house.mailsTo(email)).toHaveLength(2);
  });

  test("at most so many per region counts by youth region, however people wrote it", async () => {
    const event = await anEvent(house, {
      rules: { seats: 10, mostPerRegion: 1, releaseAt: new Date(house.clock.now().getTime() + 86_400_000) },
    });
    const here = paths.register(event.slug);
    const states = [];
    for (const region of ["Waterrijk", "Waterrijk en Lagen", "gm9010", "Duinkust", "Landelijk"]) {
      const email = fresh("streek");
      const browser = house.visitor();
      expect(await browser.reads(here)).toContain('<option value="Waterrijk en Lagen"');
      await browser.posts(here, { name: "Iemand", email, kind: "school", sector: "po", region });
      states.push((await standing(event.id))[email]);
    }
    expect(states).toEqual(["registered", "waitlisted", "waitlisted", "registered", "registered"]);
    const samira = await house.as("samira@dewaterlelie.example");
    expect(await samira.reads(here)).toMatch(/name="region"[^>]*value="Waterrijk en Lagen"/);
  });

  test("a whole team registers from one connection, and one mailbox is not filled", async () => {
    const event = await anEvent(house, { rules: { seats: 100 } });
    const here = paths.register(event.slug);
    const browser = house.visitor();
    for (let i = 0; i < 35; i++) {
      await browser.visits(here);
      expect((await browser.posts(here, { name: "Iemand", email: fresh("team") })).status).toBe(200);
    }
    const email = fresh("vol");
    const answers = [];
    for (let i = 0; i < 7; i++) {
      await browser.visits(here);
      answers.push((await browser.posts(here, { name: "Iemand", email })).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });

  test("what is missing gets a clear word, and nothing typed is lost", async () => {
    const event = await anEvent(house, { rules: { asksBackground: true } });
    const browser = house.visitor();
    await browser.visits(paths.register(event.slug));
    const answer = await browser.posts(paths.register(event.slug), {
      name: "Ines\r\nBcc: allen@voorbeeld.example",
      email: "geen adres",
      "colleagues.0.name": "Sam",
    });
    expect(answer.status).toBe(422);
    for (const sentence of [nl.form.nameMissing, nl.form.emailWrong, nl.form.chooseMissing])
      expect(answer.html).toContain(sentence);
    expect(answer.html).toContain('value="geen adres"');
    expect(await standing(event.id)).toEqual({});
  });

  test("colleagues come along, each with a seat and a mail of their own", async () => {
    const event = await anEvent(house, { rules: { seats: 2 } });
    const [lead, one, two] = [fresh("ria"), fresh("collega"), fresh("collega")];
    const browser = house.visitor();
    await browser.visits(paths.register(event.slug));
    await browser.posts(paths.register(event.slug), {
      name: "Ria",
      email: lead,
      "colleagues.0.name": "Een",
      "colleagues.0.email": one,
      "colleagues.1.name": "Twee",
      "colleagues.1.email": two,
    });
    expect(await standing(event.id)).toEqual({
      [lead]: "registered",
      [one]: "registered",
      [two]: "waitlisted",
    });
    await house.visitor().posts(`${await button(lead)}/bevestiging`);
    expect(await standing(event.id)).toEqual({
      [lead]: "confirmed",
      [one]: "confirmed",
      [two]: "waitlisted",
    });
    expect((await house.mailsTo(one)).length).toBeGreaterThan(0);
  });

  test("a key of another house, or for nothing, is a page that does not exist", async () => {
    const event = await anEvent(house);
    const email = await confirmed(event.id, "sleutel");
    const key = await button(email);
    const [id] = key.split("/")[2]!.split(".");
    for (const wrong of [
      `${id}.${"A".repeat(43)}`,
      id!,
      "iets",
      `${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}.x`,
    ]) {
      expect((await house.visitor().visits(paths.own(wrong))).status).toBe(404);
      expect((await house.visitor().posts(paths.withdrawal(wrong))).status).toBe(404);
    }
  });
});

describe("someone with an account", () => {
  test("is in at once; it stands in their agenda, and leaves it when they cancel", async () => {
    const event = await anEvent(house, { joinLink: "https://vergaderen.example/kamer" });
    const browser = await house.as(samira);
    await browser.visits(paths.register(event.slug));
    const answer = await browser.posts(paths.register(event.slug), { name: "Samira Oualid" });
    expect(answer.html).toContain(nl.page.states.confirmed);
    expect(await browser.reads(eventPaths.mine)).toContain(event.slug);
    // Coming and going where seats are counted does not pass by the seats.
    expect((await browser.posts(eventPaths.cancellation(event.slug))).status).toBe(404);
    await browser.visits(answer.path);
    await browser.posts(answer.path.replace(/\?.*/, "").concat("/afmelding"));
    expect(await browser.reads(eventPaths.mine)).not.toContain(event.slug);
  });
});
