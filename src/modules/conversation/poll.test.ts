import { beforeAll, describe, expect, test } from "vitest";
import { type Browser, openHouse, realPostgres } from "#testing";
import { nl } from "./messages.nl.ts";
import { addressOf, group, joris, lotte, one, personId, samira, start, teun } from "./samples.ts";

// A group that chooses together: a poll in which nobody is looked at, and a date picker in which one has to see who can.

const house = openHouse();
let people: { readonly asker: Browser; readonly other: Browser; readonly leader: Browser };

beforeAll(async () => {
  people = { asker: await house.as(samira), other: await house.as(teun), leader: await house.as(joris) };
});

async function poll(fields: Readonly<Record<string, string>>): Promise<string> {
  await people.asker.visits(start);
  const answer = await people.asker.posts(start, {
    soort: "poll",
    titel: "Wat doen we de volgende keer?",
    tekst: "Kies wat jou het meest helpt.",
    keuzes: "Een casus\n Een gast \n\nEen gast\nZelf aan de slag",
    ...fields,
  });
  expect(answer.status).toBe(200);
  return addressOf(answer.path);
}

const dates = () =>
  poll({
    soort: "dates",
    keuzes: "",
    ...{ dag1: "2027-03-15", van1: "15:00", tot1: "16:30" },
    ...{ dag3: "2027-03-11", van3: "09:30", tot3: "" },
  });

const chooses = async (browser: Browser, thread: string, fields: Record<string, string | string[]>) => {
  await browser.visits(thread);
  return browser.posts(`${thread}/keuze`, fields);
};
const ballots = async (thread: string) =>
  (
    await house.door.engine.system.query("select yes, maybe from poll_ballot where thread_id = $1", [
      thread.split("/").at(-1),
    ])
  ).rows;

describe("a poll", () => {
  test("offers each line once, and counts one choice per person, the last", async () => {
    const thread = await poll({});
    const page = await people.other.reads(thread);
    expect(page.match(/name="keuze" value="\d"|value="\d" name="keuze"/g)).toHaveLength(3);
    await chooses(people.other, thread, { keuze: "0" });
    await chooses(people.other, thread, { keuze: "2" });
    expect(await ballots(thread)).toEqual([{ yes: [2], maybe: [] }]);
    expect((await chooses(people.other, thread, { keuze: ["0", "1"] })).status).toBe(200);
    expect(await ballots(thread)).toEqual([{ yes: [0], maybe: [] }]);
    await chooses(people.other, thread, { keuze: "9" });
    expect(await ballots(thread)).toEqual([]);
  });

  test("may allow several", async () => {
    const thread = await poll({ meer: "on" });
    await chooses(people.other, thread, { keuze: ["0", "2"] });
    expect(await ballots(thread)).toEqual([{ yes: [0, 2], maybe: [] }]);
  });

  test("holds the sums back while they would tell who chose what", async () => {
    const thread = await poll({});
    await chooses(people.other, thread, { keuze: "1" });
    await chooses(people.leader, thread, { keuze: "1" });
    for (const browser of [people.asker, people.other, people.leader]) {
      const page = await browser.reads(thread);
      expect(page).toContain(nl.poll.heldBack(3));
      expect(page).not.toContain(nl.poll.result);
    }
    await chooses(people.asker, thread, { keuze: "0" });
    const page = await people.asker.reads(thread);
    expect(page).toContain(nl.poll.result);
    expect(page).toMatch(/Een gast<.{0,200}>2</s);
    expect(page).not.toContain(nl.poll.can);
  });

  test("does not tell them either by being settled early, to the page or to who asks the tables", async () => {
    const thread = await poll({});
    await chooses(people.other, thread, { keuze: "1" });
    await people.leader.visits(thread);
    await people.leader.posts(`${thread}/besluit`, { keuze: "0" });
    expect(await people.leader.reads(thread)).not.toContain(nl.poll.finalResult);
    const { rows } = await house.door.acts.act(
      { kind: "person", id: await personId(house, joris), grants: new Set() },
      (act) => act.tx.execute(`select yes, ballots from conversation_tally('${thread.split("/").at(-1)}')`),
    );
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ yes: null, ballots: 1 })));
  });

  test("shows nobody the ballot of someone else, whatever the code asks; with dates it does", async () => {
    const seen = async (thread: string) =>
      house.door.acts.act(
        { kind: "person", id: await personId(house, samira), grants: new Set() },
        async (act) => {
          const { rows } = await act.tx.execute(
            `select person_id from poll_ballot where thread_id = '${thread.split("/").at(-1)}'`,
          );
          return rows.length;
        },
      );
    const secret = await poll({});
    await chooses(people.other, secret, { keuze: "1" });
    expect(await seen(secret)).toBe(0);
    const open = await dates();
    await chooses(people.other, open, { kan0: "yes", kan1: "no" });
    expect(await seen(open)).toBe(1);
  });
});

describe("a date picker", () => {
  test("puts the moments in order, says who can, and waits on the start page until one said so", async () => {
    const thread = await dates();
    const id = thread.split("/").at(-1)!;
    const page = await people.other.reads(thread);
    expect(page.indexOf("11 maart 2027")).toBeLessThan(page.indexOf("15 maart 2027"));
    expect(await people.other.reads("/mijn")).toContain(id);
    expect(await people.asker.reads("/mijn")).not.toContain(`${id}#kiezen`);
    await chooses(people.other, thread, { kan0: "yes", kan1: "maybe" });
    expect(await people.other.reads("/mijn")).not.toContain(`${id}#kiezen`);
    expect(await ballots(thread)).toEqual([{ yes: [0], maybe: [1] }]);
    expect(await people.asker.reads(thread)).toContain("Teun");
  });

  test("takes ‘on none of these’ as an answer", async () => {
    const thread = await dates();
    await chooses(people.other, thread, { kan0: "no", kan1: "no" });
    expect(await ballots(thread)).toEqual([{ yes: [], maybe: [] }]);
    expect(await people.other.reads(thread)).toContain(nl.poll.again);
    await chooses(people.other, thread, { kan0: "", kan1: "" });
    expect(await ballots(thread)).toEqual([]);
  });

  test("refuses a moment that does not exist, an end before its beginning, and one moment alone, with all that was typed", async () => {
    const refused = async (fields: Record<string, string>, words: string) => {
      await people.asker.visits(start);
      const answer = await people.asker.posts(start, {
        ...{ soort: "dates", titel: "Wanneer?", tekst: "Zeg het maar." },
        ...fields,
      });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(words);
      for (const typed of Object.values(fields)) expect(answer.html).toContain(`value="${typed}"`);
    };
    const one = { dag1: "2027-03-15", van1: "15:00" };
    await refused(one, nl.poll.tooFewDates);
    await refused({ ...one, dag2: "2027-03-28", van2: "02:30" }, nl.poll.noSuchTime);
    await refused({ ...one, dag2: "2027-03-16", van2: "10:00", tot2: "09:00" }, nl.poll.endsBefore);
    await refused({ ...one, dag2: "2027-03-16" }, nl.poll.timeMissing);
  });
});

describe("what it becomes", () => {
  test("is said by who asked or facilitates, ends choosing, and can be opened again", async () => {
    const thread = await dates();
    expect((await people.other.posts(`${thread}/besluit`, { keuze: "0" })).status).toBe(403);
    await people.leader.visits(thread);
    await people.leader.posts(`${thread}/besluit`, { keuze: "1" });
    expect(await people.other.reads(thread)).toContain("Het is geworden: maandag 15 maart 2027");
    expect((await people.other.posts(`${thread}/keuze`, { kan0: "yes" })).status).toBe(409);
    expect(await people.other.reads("/mijn")).not.toContain(`${thread}#kiezen`);
    await people.asker.visits(thread);
    await people.asker.posts(`${thread}/besluit`, {});
    expect((await chooses(people.other, thread, { kan0: "yes" })).status).toBe(200);
  });
});

describe("who asked under a pseudonym", () => {
  test("stands in the audit log without their name, also when they say what it became", async () => {
    const thread = await poll({ anoniem: "on" });
    await people.asker.visits(thread);
    expect((await people.asker.posts(`${thread}/besluit`, { keuze: "1" })).status).toBe(200);
    const { rows } = await house.door.engine.system.query(
      "select what, actor from house.audit_entry where subject = $1 order by what",
      [thread.split("/").at(-1)],
    );
    expect(rows).toEqual([
      { what: "conversation/poll-settled", actor: null },
      { what: "conversation/thread-started", actor: null },
    ]);
  });
});

describe("what there is to choose", () => {
  test("is looked at for a child's data like the words above it, and can be rewritten", async () => {
    await people.asker.visits(start);
    const fields = {
      ...{ soort: "poll", titel: "Wat nu?", tekst: "Kies maar." },
      keuzes: "Wachten\nSofie van 8 jaar uit groep 5 naar een andere school",
    };
    const answer = await people.asker.posts(start, fields);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("(in de keuzes)");
    const mended = await people.asker.posts(start, { ...fields, herschrijf: "ja" });
    expect(mended.html).not.toContain("Sofie");
    expect(mended.html).toContain("Wachten");
  });

  test("is hidden with its post, and gone with it", async () => {
    const thread = await poll({});
    const id = thread.split("/").at(-1)!;
    await chooses(people.other, thread, { keuze: "0" });
    const { id: post } = await one<{ id: string }>(
      house,
      "select id from post where thread_id = $1 and number = 0",
      [id],
    );
    await people.leader.visits(`${group}/berichten/${post}/verberging`);
    await people.leader.posts(`${group}/berichten/${post}/verberging`, { reden: "Dit hoort hier niet." });
    expect(await people.other.reads(thread)).not.toContain("Een casus");
    expect((await people.other.posts(`${thread}/keuze`, { keuze: "0" })).status).toBe(404);
    await people.leader.visits(`${group}/berichten/${post}/verwijdering`);
    await people.leader.posts(`${group}/berichten/${post}/verwijdering`, { reden: "Dit hoort hier niet." });
    expect(
      (await house.door.engine.system.query("select from poll where thread_id = $1", [id])).rowCount,
    ).toBe(0);
    expect(await ballots(thread)).toEqual([]);
  });

  test("needs two lines at least, ten at most", async () => {
    for (const [keuzes, words] of [
      ["Een", nl.poll.tooFew],
      ["", nl.poll.tooFew],
      [Array.from({ length: 11 }, (_, i) => `Keuze ${i}`).join("\n"), nl.poll.tooMany],
      [`Kort\n${"x".repeat(121)}`, nl.poll.tooLong(120)],
    ] as const) {
      await people.asker.visits(start);
      const answer = await people.asker.posts(start, {
        ...{ soort: "poll", titel: "Wat?", tekst: "Kies.", keuzes },
      });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(words);
    }
  });

  test("does not exist for who is not in the group", async () => {
    const thread = await poll({});
    const stranger = await house.as(lotte);
    for (const path of ["keuze", "besluit"])
      expect((await stranger.posts(`${thread}/${path}`, { keuze: "0" })).status).toBe(404);
    expect(await ballots(thread)).toEqual([]);
  });
});

test.runIf(realPostgres)("two windows at the same moment leave one ballot with one choice", async () => {
  const thread = await poll({});
  await people.other.visits(thread);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => people.other.posts(`${thread}/keuze`, { keuze: String(i % 3) })),
  );
  const cast = await ballots(thread);
  expect(cast).toHaveLength(1);
  expect(cast[0].yes).toHaveLength(1);
});
