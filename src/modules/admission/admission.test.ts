import { describe, expect, test } from "vitest";
import { cancelEvent, changeEvent, eventPaths } from "#modules/events";
import { openHouse } from "#testing";
import { anEvent, asHouse, someone } from "./an-event.ts";
import { register } from "./commands/register.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { lettersNl } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";
import { problems } from "./messages.ts";
import { admissionPaths as paths } from "./paths.ts";

const house = openHouse();
const hour = 3_600_000;
const marit = "marit@steunpunt.example";
const samira = "samira@dewaterlelie.example";
const code = (name: string) => problems.nl[`admission/${name}`];

let number = 0;
const fresh = (name: string) => `${name}${++number}@bezoek.example`;
const come = (eventId: string, email: string, more = {}) =>
  house.door.acts.act({ kind: "visitor" }, (act) => register(act, someone(eventId, email, more)));
/** The path of the button in a mail to someone about an event; mails of one moment come in any order. */
async function button(email: string, title = ""): Promise<string> {
  const mail = (await house.mailsTo(email)).find(({ subject }) => subject.includes(title));
  return /https?:\/\/[^/]+(\/aanmelding\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
}
const standing = async (eventId: string) =>
  Object.fromEntries(
    (
      await house.door.engine.system.query(
        "select email, state from admission_registration where event_id = $1 order by turn",
        [eventId],
      )
    ).rows.map(({ email, state }) => [email, state]),
  );
async function confirmed(eventId: string, name: string): Promise<string> {
  const email = fresh(name);
  await come(eventId, email);
  const key = await button(email);
  await house.visitor().posts(`${key}/bevestiging`);
  return email;
}

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

describe("the line", () => {
  test("a seat that comes free is offered to the first, who says yes or passes it on", async () => {
    const event = await anEvent(house, { rules: { seats: 1 } });
    const inside = await confirmed(event.id, "binnen");
    const [first, second] = [fresh("eerste"), fresh("tweede")];
    await come(event.id, first);
    await come(event.id, second);
    const page = await house.visitor().reads(await button(second));
    expect(page).toContain(nl.page.place(2, 2));
    expect(page).toContain(nl.page.rule);
    expect(await house.visitor().reads(eventPaths.event(event.slug))).toContain(nl.badge.fullWithLine);

    await house.visitor().posts(`${await button(inside)}/afmelding`);
    expect(await standing(event.id)).toEqual({
      [inside]: "cancelled",
      [first]: "invited",
      [second]: "waitlisted",
    });
    const offer = (await house.mailsTo(first)).find(
      ({ subject }) => subject === lettersNl.subjects.invited!(event.title),
    );
    expect(offer?.text).toContain("Laat het weten vóór");
    await house.visitor().posts(`${await button(first)}/afmelding`);
    await house.visitor().posts(`${await button(second)}/bevestiging`);
    expect(await standing(event.id)).toEqual({
      [inside]: "cancelled",
      [first]: "cancelled",
      [second]: "confirmed",
    });
  });

  test("fewer seats than are taken is refused with a clear word; more seats are offered at once", async () => {
    const event = await anEvent(house, { rules: { seats: 2 } });
    await confirmed(event.id, "een");
    await confirmed(event.id, "twee");
    const waits = fresh("wacht");
    await come(event.id, waits);
    const browser = await house.as(marit);
    await browser.visits(paths.rules(event.slug));
    const refused = await browser.posts(paths.rules(event.slug), {
      way: "line",
      seats: "1",
      linkMinutes: "15",
    });
    expect(refused.status).toBe(409);
    await browser.visits(paths.rules(event.slug));
    await browser.posts(paths.rules(event.slug), { way: "line", seats: "3", linkMinutes: "15" });
    expect((await standing(event.id))[waits]).toBe("invited");
  });

  test("a seat that is kept for a share is not given away before its date, and goes to the line after it", async () => {
    const release = new Date(house.clock.now().getTime() + 7 * 24 * hour);
    const event = await anEvent(house, {
      rules: { seats: 2, shares: [{ field: "kind", value: "school", reserved: 1 }], releaseAt: release },
    });
    const [care, waits, school] = [fresh("zorg"), fresh("zorg"), fresh("school")];
    await come(event.id, care, { kind: "youthCare", sector: "po", region: "Waterrijk" });
    await come(event.id, waits, { kind: "youthCare", sector: "po", region: "Waterrijk" });
    await house.visitor().posts(`${await button(care)}/bevestiging`);
    expect(await standing(event.id)).toMatchObject({ [care]: "confirmed", [waits]: "waitlisted" });
    await come(event.id, school, { kind: "school", sector: "po", region: "Waterrijk" });
    expect((await standing(event.id))[school]).toBe("registered");
    await house.wait(2 * hour);
    expect(await standing(event.id)).toMatchObject({ [school]: "lapsed", [waits]: "waitlisted" });
    await house.wait(7 * 24 * hour);
    expect((await standing(event.id))[waits]).toBe("invited");
  });
});

describe("two seats at one moment", () => {
  test("are never held by one person, and of a series of which one chooses one only one is", async () => {
    const startsAt = new Date(house.clock.now().getTime() + 20 * 24 * hour);
    const [one, same] = [await anEvent(house, { startsAt }), await anEvent(house, { startsAt })];
    const email = await confirmed(one.id, "druk");
    await expect(come(same.id, email)).rejects.toThrow("admission/clashes");
    expect(code("clashes")).toBeDefined();

    const friday = new Date(startsAt.getTime() + 48 * hour);
    const belongsTo = one.id;
    const early = await anEvent(house, {
      startsAt: friday,
      belongsTo,
      rules: { oneOf: true },
      place: "Alkmaar",
    });
    const late = await anEvent(house, {
      startsAt: new Date(friday.getTime() + 4 * hour),
      belongsTo,
      rules: { oneOf: true },
      place: "Amsterdam",
    });
    const visitor = await confirmed(early.id, "estafette");
    await expect(come(late.id, visitor)).rejects.toThrow("admission/clashes");
  });

  test("one after the other on different places gives a warning to travel by", async () => {
    const startsAt = new Date(house.clock.now().getTime() + 21 * 24 * hour);
    const early = await anEvent(house, { startsAt, place: "Hertogweg 5, Alkmaar" });
    const late = await anEvent(house, {
      startsAt: new Date(startsAt.getTime() + 2 * hour),
      place: "Plein 98, 1098 KB Amsterdam",
    });
    const email = await confirmed(early.id, "reist");
    await come(late.id, email);
    expect(await house.visitor().reads(await button(email, late.title))).toContain(
      nl.page.travel(early.title, 0),
    );
  });
});

describe("interest first", () => {
  test("nobody has a seat until the organiser chooses, with a reason, and says a kind no to the others", async () => {
    const event = await anEvent(house, {
      rules: { way: "interest", seats: 1, wanted: 8, asksBackground: true },
    });
    const [chosen, other] = [fresh("gekozen"), fresh("ander")];
    await come(event.id, chosen, { kind: "school", sector: "po", region: "Waterrijk" });
    await come(event.id, other, { kind: "municipality", sector: "other", region: "Waterrijk" });
    expect(await house.visitor().reads(eventPaths.event(event.slug))).toContain(nl.badge.interest(2, 0));
    const browser = await house.as(marit);
    const list = await browser.reads(paths.list(event.slug));
    expect(list).toContain(deskNl.list.balance);
    const ids = Object.fromEntries(
      (
        await house.door.engine.system.query(
          "select email, id from admission_registration where event_id = $1",
          [event.id],
        )
      ).rows.map(({ email, id }) => [email, id]),
    );
    const tooMany = await browser.posts(paths.choice(event.slug), {
      ids: Object.values(ids) as string[],
      reason: "",
    });
    expect(tooMany.status).toBe(409);
    expect(Object.values(await standing(event.id))).toEqual(["interested", "interested"]);
    await browser.visits(paths.list(event.slug));
    await browser.posts(paths.choice(event.slug), { ids: ids[chosen], reason: "Een school uit Waterrijk" });
    await browser.visits(paths.list(event.slug));
    await browser.posts(paths.refusal(event.slug), { ids: ids[other], reason: "We hadden al een gemeente" });
    expect(await standing(event.id)).toEqual({ [chosen]: "invited", [other]: "declined" });
    const [no] = await house.mailsTo(other);
    expect(no!.text).toContain("We hadden al een gemeente");
    expect(no!.text).toContain(lettersNl.alternative);
    await house.wait(80 * hour);
    expect((await standing(event.id))[chosen]).toBe("lapsed");
  });
});

describe("the organiser", () => {
  test("is the only one who sees the list; what is taken along is safe and written down", async () => {
    const event = await anEvent(house, { rules: { asksNeeds: true } });
    await come(event.id, fresh("formule"));
    await asHouse(house, (act) =>
      act.tx.execute(
        `update admission_registration set name = '=HYPERLINK("http://kwaad.example")' where event_id = '${event.id}'`,
      ),
    );
    const browser = await house.as(marit);
    const csv = await (await browser.asks(paths.csv(event.slug))).text();
    expect(csv).toContain(`"'=HYPERLINK(""http://kwaad.example"")"`);
    const xlsx = await browser.asks(paths.xlsx(event.slug));
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    const { rows } = await house.door.engine.owner.query(
      "select count(*)::int as n from house.audit_entry where what = 'admission/exported' and subject = $1",
      [event.id],
    );
    expect(rows[0].n).toBe(2);
    for (const other of [house.visitor(), await house.as(samira)])
      expect((await other.visits(paths.csv(event.slug))).html).not.toContain("kwaad.example");
  });

  test("writes to who comes, once; and hears when half, most and all seats are taken", async () => {
    const event = await anEvent(house, { rules: { seats: 2 } });
    const email = await confirmed(event.id, "leest");
    const browser = await house.as(marit);
    await browser.visits(paths.list(event.slug));
    const sent = await browser.posts(paths.mail(event.slug), {
      to: "confirmed",
      subject: "Neem iets mee",
      text: "Tot dan.",
    });
    expect(sent.html).toContain(deskNl.done.gemaild);
    expect((await house.mailsTo(email)).filter(({ subject }) => subject === "Neem iets mee")).toHaveLength(1);
    await come(event.id, fresh("laatste"));
    const alerts = (await house.mailsTo(marit))
      .map(({ subject }) => subject)
      .filter((each) => each.endsWith(event.title));
    expect(alerts.sort()).toEqual(
      [lettersNl.alert(50, event.title), lettersNl.alert(100, event.title)].sort(),
    );
  });

  test("an invitation holds a seat until its term", async () => {
    const event = await anEvent(house, { rules: { way: "invitation", seats: 1 } });
    const email = fresh("genodigd");
    await expect(come(event.id, fresh("ongevraagd"))).rejects.toThrow("admission/by-invitation");
    const browser = await house.as(marit);
    await browser.visits(paths.list(event.slug));
    await browser.posts(paths.invitation(event.slug), { name: "Een Gast", email });
    expect(await standing(event.id)).toEqual({ [email]: "invited" });
    await house.wait(80 * hour);
    expect(await standing(event.id)).toEqual({ [email]: "lapsed" });
  });
});

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
