import { describe, expect, test } from "vitest";
import { demoPerson } from "#modules/people";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import { type Browser, openHouse } from "#testing";
import { eventPaths, events, planEvent, registerForAll, withdrawFromAll } from "./index.ts";

const house = openHouse();
const samira = "samira@dewaterlelie.example";
const asHouse = <Result>(story: (act: Act) => Promise<Result>) => house.door.acts.asSystem("a test", story);

async function aMeetingFor(email: string, slug: string) {
  const belongsTo = newId();
  return asHouse(async (act) => {
    const { id: personId } = await demoPerson(act, email);
    const meeting = await planEvent(act, {
      title: `Verder: ${slug}`,
      slug,
      startsAt: new Date("2027-05-20T11:00:00Z"),
      endsAt: new Date("2027-05-20T13:30:00Z"),
      place: "",
      online: true,
      joinLink: "https://meet.example/geheim",
      visibility: "public",
      belongsTo,
    });
    await registerForAll(act, belongsTo, personId);
    return { meeting, belongsTo, personId };
  });
}

const addressIn = (html: string): string | undefined => /\/kalender\/[\w-]+\/agenda\.ics/.exec(html)?.[0];
async function makeAddress(browser: Browser): Promise<string> {
  await browser.visits(eventPaths.mine);
  return addressIn((await browser.posts(eventPaths.feedAddress)).html)!;
}

describe("the personal calendar address", () => {
  test("whoever holds it reads this agenda, without signing in", async () => {
    const { meeting } = await aMeetingFor(samira, "met-adres");
    const address = await makeAddress(await house.as(samira));
    const answer = await house.visitor().asks(address);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const text = await answer.text();
    expect(text).toContain(`UID:${meeting.id}`);
    expect(text).toContain("DTSTART;TZID=Europe/Amsterdam:20270520T130000");
    expect(text).not.toContain("meet.example");
  });

  test("is shown once: a later visit does not show it, and neither does its own page after ten minutes", async () => {
    const browser = await house.as(samira);
    await browser.visits(eventPaths.mine);
    const made = await browser.posts(eventPaths.feedAddress);
    expect(addressIn(made.html)).toBeDefined();
    expect(addressIn(await browser.reads(eventPaths.mine))).toBeUndefined();
    await house.wait(11 * 60_000);
    expect(addressIn(await browser.reads(made.path))).toBeUndefined();
  });

  test("the same form twice makes one address; a new form kills the old address", async () => {
    const browser = await house.as(samira);
    const form = /name="sleutel" value="([^"]+)"/.exec(await browser.reads(eventPaths.mine))![1]!;
    const first = addressIn((await browser.posts(eventPaths.feedAddress, { sleutel: form })).html)!;
    const again = addressIn((await browser.posts(eventPaths.feedAddress, { sleutel: form })).html)!;
    expect(again).toBe(first);
    const renewed = await makeAddress(browser);
    expect((await house.visitor().asks(renewed)).status).toBe(200);
    expect((await house.visitor().asks(first)).status).toBe(404);
    await browser.posts(eventPaths.feedAddress, { sleutel: form });
    expect((await house.visitor().asks(first)).status).toBe(404);
    expect((await house.visitor().asks(renewed)).status).toBe(200);
  });

  test("who left a community finds its meetings gone; who removed the account leaves a dead address", async () => {
    const { meeting, belongsTo, personId } = await aMeetingFor(samira, "straks-weg");
    const address = await makeAddress(await house.as(samira));
    await asHouse((act) => withdrawFromAll(act, belongsTo, personId));
    expect(await (await house.visitor().asks(address)).text()).not.toContain(meeting.id);
    await asHouse((act) => events.privacy!.erase(act, personId));
    expect((await house.visitor().asks(address)).status).toBe(404);
    expect((await house.visitor().asks(eventPaths.feed("verzonnen"))).status).toBe(404);
  });

  test("the database does not hold the address", async () => {
    const address = await makeAddress(await house.as(samira));
    const token = address.split("/")[2]!;
    const { rows } = await house.door.engine.system.query("select to_jsonb(f) as row from calendar_feed f");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("locks: what another person finds with bare SQL", () => {
  async function asPerson<Row extends object>(email: string | null, sql: string): Promise<Row[]> {
    const id = email ? await asHouse(async (act) => (await demoPerson(act, email)).id) : "";
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin");
      await client.query(
        "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
        [id],
      );
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.query("rollback");
      client.release();
    }
  }
  const teun = "teun@jeugdhulpoever.example";

  test("registrations, guest lists, join links and calendar addresses of others do not exist", async () => {
    const { personId, meeting } = await aMeetingFor(samira, "achter-slot");
    await makeAddress(await house.as(samira));
    const own = await asPerson(samira, `select from event_registration where event_id = '${meeting.id}'`);
    expect(own.length).toBe(1);
    expect(
      await asPerson(samira, `select link from event_join where event_id = '${meeting.id}'`),
    ).toHaveLength(1);
    for (const other of [teun, null]) {
      for (const table of ["event_registration", "event_guest", "calendar_feed"])
        expect(await asPerson(other, `select from ${table} where person_id = '${personId}'`)).toEqual([]);
      expect(await asPerson(other, `select from event_join where event_id = '${meeting.id}'`)).toEqual([]);
    }
  });

  test("nobody registers, moves or changes what is not theirs", async () => {
    const { personId, meeting } = await aMeetingFor(samira, "blijft-staan");
    const touched = await asPerson(
      teun,
      `update event_registration set status = 'cancelled' where person_id = '${personId}' returning 1 as one`,
    );
    expect(touched).toEqual([]);
    for (const forbidden of [
      `insert into event_registration values ('${meeting.id}', house.actor(), 'confirmed', now())`,
      `update event_registration set event_id = '${meeting.id}'`,
      `update event set title = 'gekaapt'`,
      `insert into event_guest values ('${newId()}', house.actor(), now())`,
      "delete from event_registration",
    ])
      await expect(asPerson(teun, forbidden)).rejects.toThrow(/permission denied/);
  });

  test("a draft and its past do not exist for anyone", async () => {
    const meeting = await asHouse((act) =>
      planEvent(act, {
        title: "Nog geheim",
        slug: "nog-geheim",
        startsAt: new Date("2027-06-20T11:00:00Z"),
        endsAt: new Date("2027-06-20T13:30:00Z"),
        place: "",
        online: true,
        visibility: "draft",
        belongsTo: newId(),
      }),
    );
    expect(await asPerson(teun, `select from event where id = '${meeting.id}'`)).toEqual([]);
  });
});
