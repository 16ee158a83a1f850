import { describe, expect, test } from "vitest";
import { eventPaths } from "#modules/events";
import { openHouse } from "#testing";
import { visitorsOf } from "./a-visitor.ts";
import { anEvent, asHouse } from "./an-event.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { lettersNl } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";
import { problems } from "./messages.ts";
import { admissionPaths as paths } from "./paths.ts";

const house = openHouse();
const { fresh, come, button, standing, confirmed } = visitorsOf(house);
const hour = 3_600_000;
const marit = "marit@steunpunt.example";
const samira = "samira@dewaterlelie.example";
const code = (name: string) => problems.nl[`admission/${name}`];

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
