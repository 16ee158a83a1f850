import { describe, expect, test } from "vitest";
import { cancelEvent, changeEvent, eventPaths } from "#modules/events";
import { openHouse } from "#testing";
import { visitorsOf } from "./a-visitor.ts";
import { anEvent, asHouse } from "./an-event.ts";
import { lettersNl } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";
import { admissionPaths as paths } from "./paths.ts";

const house = openHouse();
const { fresh, come, button, standing, confirmed } = visitorsOf(house);
const hour = 3_600_000;

describe("around the day", () => {
  test("the join link is for who is confirmed, from the moment that was set", async () => {
    const event = await anEvent(house, {
      joinLink: "https://vergaderen.example/kamer-7",
      rules: { linkMinutes: 30 },
    });
    const email = await confirmed(event.id, "online");
    const waits = fresh("nogniet");
    await come(event.id, waits);
    const [key, other] = [await button(email), await button(waits)];
    expect(await house.visitor().reads(key)).toContain(nl.page.joinLater(30));
    await house.wait(event.startsAt.getTime() - house.clock.now().getTime() - 20 * 60_000);
    expect(await house.visitor().reads(key)).toContain("https://vergaderen.example/kamer-7");
    expect(await house.visitor().reads(other)).not.toContain("kamer-7");
    for (const mail of await house.mailsTo(email)) expect(mail.text).not.toContain("kamer-7");
  });

  test("who comes without an account is reminded the day before, and hears of another date, each once", async () => {
    const event = await anEvent(house);
    const email = await confirmed(event.id, "hoort");
    await asHouse(house, (act) => changeEvent(act, event.id, { place: "Zwolle" }));
    const about = async (start: string) =>
      (await house.mailsTo(email)).filter(({ subject }) => subject.startsWith(start));
    expect(await about("Andere plek")).toHaveLength(1);
    await house.wait(event.startsAt.getTime() - house.clock.now().getTime() - 23 * hour);
    await house.wait(hour);
    expect(await about("Morgen")).toHaveLength(1);
    expect(await about("Andere plek")).toHaveLength(1);
  });

  test("the day before, who waits hears their place in line, and who has an offer until when: each once", async () => {
    const event = await anEvent(house, { rules: { seats: 1 } });
    const inside = await confirmed(event.id, "komt");
    const [first, second] = [fresh("wachtend"), fresh("wachtend")];
    await come(event.id, first);
    await come(event.id, second);
    await house.wait(event.startsAt.getTime() - house.clock.now().getTime() - 23 * hour);
    const of = async (email: string, subject: string) =>
      (await house.mailsTo(email)).filter((each) => each.subject === subject);
    const waiting = lettersNl.reminder.waiting(event.title);
    expect((await of(second, waiting))[0]?.text).toContain("nummer 2 van 2");
    expect(await of(inside, lettersNl.reminder.coming(event.title))).toHaveLength(1);
    await house.visitor().posts(`${await button(inside)}/afmelding`);
    await house.wait(hour);
    expect(await of(first, waiting)).toHaveLength(1);
    // Nothing of an event that does not take place.
    const off = await anEvent(house);
    const told = await confirmed(off.id, "afgelast");
    await asHouse(house, (act) => cancelEvent(act, off.id));
    await house.wait(off.startsAt.getTime() - house.clock.now().getTime() - 23 * hour);
    expect(await of(told, lettersNl.reminder.coming(off.title))).toEqual([]);
  });

  test("afterwards there is nothing to take part in, and the page says so", async () => {
    const event = await anEvent(house);
    const page = () => house.visitor().reads(eventPaths.event(event.slug));
    expect(await page()).toContain(nl.badge.left(2));
    await house.wait(event.startsAt.getTime() - house.clock.now().getTime() + hour);
    expect(await page()).toContain(nl.badge.closed);
    await house.wait(2 * hour);
    const after = await page();
    expect(after).toContain(nl.box.over);
    for (const said of [nl.badge.closed, nl.box.seats(0, 2)]) expect(after).not.toContain(said);
  });

  test("diet and access needs are gone two weeks after; every registration has ended by then", async () => {
    const event = await anEvent(house, { rules: { asksNeeds: true, seats: 1 } });
    const browser = house.visitor();
    await browser.visits(paths.register(event.slug));
    const email = fresh("eet");
    await browser.posts(paths.register(event.slug), {
      name: "Eet Mee",
      email,
      diet: "geen noten",
      access: "",
    });
    await house.visitor().posts(`${await button(email)}/bevestiging`);
    await come(event.id, fresh("wacht"));
    const needs = async () =>
      (
        await house.door.engine.system.query(
          "select diet from admission_need n join admission_registration r on r.id = n.registration_id where r.event_id = $1",
          [event.id],
        )
      ).rows;
    expect(await needs()).toEqual([{ diet: "geen noten" }]);
    await house.wait(event.endsAt.getTime() - house.clock.now().getTime() + 13 * 24 * hour);
    expect(await needs()).toHaveLength(1);
    await house.wait(2 * 24 * hour);
    expect(await needs()).toEqual([]);
    expect(Object.values(await standing(event.id)).sort()).toEqual(["lapsed", "unrecorded"]);
  });
});
