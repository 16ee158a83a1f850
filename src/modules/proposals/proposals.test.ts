import { beforeAll, describe, expect, test } from "vitest";
import { currentCommunity } from "#modules/communities";
import { eventPaths, meetingsOf } from "#modules/events";
import type { Actor } from "#platform/acts";
import { openHouse, realPostgres } from "#testing";
import { withdraw } from "./commands/propose.ts";
import { slot } from "./commands/slot.ts";
import { nl } from "./messages.nl.ts";
import { proposalPaths as paths } from "./paths.ts";
import { leastRankings } from "./policy.ts";

const house = openHouse();
const marit = "marit@steunpunt.example";
const samira = "samira@dewaterlelie.example";
const teun = "teun@jeugdhulpoever.example";
const bram = "bram@devuurtoren.example";

let slug = "";
let communityId = "";
let meetings: readonly { readonly id: string; readonly slug: string; readonly minutes: number }[] = [];
beforeAll(async () => {
  await house.door.acts.asSystem("a test", async (act) => {
    const community = await currentCommunity(act);
    ({ slug, id: communityId } = community!);
    meetings = (await meetingsOf(act, communityId)).map(({ id, slug, startsAt, endsAt }) => ({
      id,
      slug,
      minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
    }));
  });
});

const rows = async (question: string, ...values: unknown[]) =>
  (await house.door.engine.system.query(question, values)).rows;
let number = 0;

/** Someone offers a session, and it is found back. */
async function proposed(email: string, minutes = 30): Promise<{ id: string; title: string }> {
  const title = `Voorstel ${++number}`;
  const browser = await house.as(email);
  await browser.visits(paths.programme(slug));
  const done = await browser.posts(paths.propose(slug), {
    title,
    text: "Samen kijken.",
    minutes: String(minutes),
  });
  expect(done.html).toContain(nl.page.done.voorstel);
  const [{ id }] = await rows("select id from proposal where title = $1", title);
  return { id, title };
}

const slots = async (id: string, meeting: string, email = marit) =>
  (await house.as(email)).posts(paths.slot(slug), { voorstel: id, bijeenkomst: meeting });

describe("a proposal", () => {
  test("gets its place in one action: the programme, the share and the meeting show it, and its writer hears of it", async () => {
    const meeting = meetings[1]!;
    const { id, title } = await proposed(samira);
    const before = await (await house.as(teun)).reads(paths.programme(slug));
    expect(before).toContain(title);
    const done = await slots(id, meeting.id);
    expect(done.html).toContain(nl.page.done.plek);
    expect(done.html).toContain(nl.page.percent(Math.round((30 / meeting.minutes) * 100)));
    expect(await (await house.as(teun)).reads(eventPaths.event(meeting.slug))).toContain(title);
    for (const outside of [house.visitor(), await house.as(bram)])
      expect(await outside.reads(eventPaths.event(meeting.slug))).not.toContain(title);
    const mails = await house.mailsTo(samira);
    expect(mails.filter(({ subject }) => subject === nl.letter.subject(title))).toHaveLength(1);
    // Twice is refused; taking it out makes it an open proposal again.
    expect((await slots(id, meeting.id)).status).toBe(409);
    const browser = await house.as(marit);
    expect((await browser.posts(paths.unslot(slug), { voorstel: id })).html).toContain(nl.page.done.vrij);
    expect(await rows("select meeting_id from proposal where id = $1", id)).toEqual([{ meeting_id: null }]);
  });

  test("a meeting never holds more than it lasts", async () => {
    const meeting = meetings[2]!;
    const [long, short] = [await proposed(samira, meeting.minutes - 10), await proposed(teun, 20)];
    expect((await slots(long.id, meeting.id)).status).toBe(200);
    expect((await slots(short.id, meeting.id)).status).toBe(409);
    expect((await slots(short.id, meetings[3]!.id)).status).toBe(200);
  });

  test.runIf(realPostgres)("nor when the last minutes are given away at the same moment", async () => {
    const meeting = meetings[4] ?? meetings[0]!;
    const wishes = [];
    for (let i = 0; i < 6; i++)
      wishes.push(await proposed(i % 2 ? samira : teun, Math.ceil(meeting.minutes / 3)));
    await Promise.all(wishes.map(({ id }) => slots(id, meeting.id)));
    const [{ minutes }] = await rows(
      "select sum(minutes)::int as minutes from proposal where meeting_id = $1",
      meeting.id,
    );
    expect(minutes).toBeLessThanOrEqual(meeting.minutes);
    expect(minutes).toBeGreaterThan(0);
  });

  test.runIf(realPostgres)("is taken back or gets its place, at one moment: never both", async () => {
    const actorOf = async (email: string): Promise<Actor> => {
      const [{ id }] = await rows("select id from person where email = $1", email);
      return { kind: "person", id, grants: new Set() };
    };
    const [writer, organiser] = [await actorOf(samira), await actorOf(marit)];
    const { acts } = house.door;
    for (let round = 0; round < 12; round++) {
      const { id } = await proposed(samira, 5);
      const [taken, placed] = await Promise.allSettled([
        acts.act(writer, (act) => withdraw(act, slug, id)),
        acts.act(organiser, (act) => slot(act, slug, id, meetings[0]!.id)),
      ]);
      const there = await rows("select meeting_id from proposal where id = $1", id);
      expect(taken.status === "fulfilled").toBe(there.length === 0);
      expect(placed.status === "fulfilled").toBe(there.length === 1);
    }
  });

  test("is withdrawn by its writer only, as long as it has no place; members give no places", async () => {
    const { id } = await proposed(samira);
    const [writer, other] = [await house.as(samira), await house.as(teun)];
    expect((await other.posts(paths.withdraw(slug), { voorstel: id })).status).toBe(403);
    expect((await slots(id, meetings[1]!.id, teun)).status).toBe(403);
    expect((await writer.posts(paths.withdraw(slug), { voorstel: id })).html).toContain(
      nl.page.done.ingetrokken,
    );
    expect(await rows("select from proposal where id = $1", id)).toHaveLength(0);
  });

  test("what is missing gets a clear word; what seems to be about a child is not kept", async () => {
    const browser = await house.as(samira);
    await browser.visits(paths.programme(slug));
    const empty = await browser.posts(paths.propose(slug), {
      title: "",
      text: "Mijn tekst",
      minutes: "veel",
    });
    expect(empty.status).toBe(422);
    for (const said of [nl.page.titleMissing, nl.page.minutesWrong, "Mijn tekst"])
      expect(empty.html).toContain(said);
    const child = { title: "Casus", text: "Sofie van 8 jaar zit thuis.", minutes: "30" };
    expect((await browser.posts(paths.propose(slug), child)).status).toBe(422);
    expect(await rows("select from proposal where title = 'Casus'")).toHaveLength(0);
  });
});

describe("what someone would like", () => {
  test("is theirs alone; organisers see the sum, from five members on", async () => {
    const { id, title } = await proposed(teun);
    const browser = await house.as(samira);
    await browser.visits(paths.programme(slug));
    const done = await browser.posts(paths.rank(slug), { keuze: [id, "", ""] });
    expect(done.html).toContain(nl.page.done.voorkeur);
    const organiser = async () => (await house.as(marit)).reads(paths.programme(slug));
    expect(await organiser()).not.toContain(nl.page.points(3));
    const people = await rows(
      `select distinct m.person_id as id from group_member m join theme_group g on g.id = m.group_id
       where g.community_id = $1 and m.until is null and m.person_id not in (select person_id from proposal_rank) limit $2`,
      communityId,
      leastRankings - 1,
    );
    for (const person of people)
      await rows(
        "insert into proposal_rank (person_id, proposal_id, community_id, rank) values ($1, $2, $3, 1)",
        person.id,
        id,
        communityId,
      );
    expect(await organiser()).toContain(nl.page.points(leastRankings * 3));
    // A member sees their own choice and no sum.
    const page = await (await house.as(teun)).reads(paths.programme(slug));
    expect(page).toContain(title);
    expect(page).not.toContain(nl.page.points(leastRankings * 3));
    // And by raw SQL no more than their own.
    const [{ id: me }] = await rows("select id from person where email = $1", samira);
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin");
      await client.query(
        "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
        [me],
      );
      const seen = (await client.query("select person_id from proposal_rank")).rows;
      expect(seen.map(({ person_id }) => person_id)).toEqual([me]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test("names each proposal once, and only those of this community", async () => {
    const { id } = await proposed(teun);
    const browser = await house.as(samira);
    await browser.visits(paths.programme(slug));
    const twice = await browser.posts(paths.rank(slug), { keuze: [id, id, ""] });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain(nl.page.rankTwice);
    const unknown = "6b6f8a2e-0000-4000-8000-00000000000b";
    expect((await browser.posts(paths.rank(slug), { keuze: [unknown] })).status).toBe(404);
  });
});

test("for who is not in the community its programme does not exist", async () => {
  const browser = await house.as(bram);
  expect((await browser.visits(paths.programme(slug))).status).toBe(404);
  expect((await browser.posts(paths.propose(slug), { title: "Van buiten", minutes: "30" })).status).toBe(404);
});
