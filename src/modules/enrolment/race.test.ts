import { describe, expect, test } from "vitest";
import { communityById } from "#modules/communities";
import { openHouse, realPostgres } from "#testing";
import { aCommunity, type Opened } from "./a-community.ts";
import { withdraw } from "./commands/withdraw.ts";
import { settled } from "./settled.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

const house = openHouse();
const crowd = 200;
const places = 10;
/** As many as the database has connections for in a test. */
const connections = 12;

describe.runIf(realPostgres)(`${crowd} people who come at the same moment for ${places} places`, () => {
  test(`${places} get one, and the others stand in line, each in a place of their own`, async () => {
    const community = await aCommunity(house, [places]);
    const emails = await people("stormloop");
    await together(emails.map((email) => () => settled(house, community, { email, theme: 1 })));
    const after = await outcome(community);
    expect(after).toMatchObject({
      confirmed: places,
      waiting: crowd - places,
      members: places,
      taken: places,
    });
    expect(after.turns).toBe(crowd - places);
    const decided = await turnsOf(community, "confirmed");
    const waiting = await turnsOf(community, "waiting");
    expect(Math.max(...decided)).toBeLessThan(Math.min(...waiting));
  }, 120_000);

  test("nobody waits beside a free place while others leave", async () => {
    const community = await aCommunity(house, [1]);
    expect(await comeAndGo(community, await people("wissel"))).toEqual({
      lost: 0,
      refused: 0,
      inStep: true,
    });
  }, 120_000);

  test("with the lock off, people wait beside a free place", async () => {
    const community = await aCommunity(house, [1]);
    const { owner } = house.door.engine;
    const { rows } = await owner.query("select pg_get_functiondef('enrolment_next_turn'::regproc) as lock");
    await owner.query(`create sequence open_turns; grant usage on sequence open_turns to schakel_system;
      create or replace function enrolment_next_turn(community uuid) returns enrolment_desk language sql
      as $$ select community, nextval('open_turns')::integer, false $$`);
    try {
      const { lost } = await comeAndGo(community, await people("ontsloten"));
      expect(lost).toBeGreaterThan(0);
    } finally {
      await owner.query(rows[0].lock);
    }
  }, 120_000);
});

/** Rounds in which the one inside leaves while another asks for that place. @returns how often that one was left waiting */
async function comeAndGo(community: Opened, emails: readonly string[]) {
  const { owner } = house.door.engine;
  // The harm is in the moment between looking and committing: it is made long, with the lock and without.
  await owner.query(`create or replace function linger() returns trigger language plpgsql
      as $$ begin perform pg_sleep(0.1); return null; end $$;
    create constraint trigger linger after insert or update on enrolment deferrable initially deferred
      for each row execute function linger()`);
  let [lost, refused] = [0, 0];
  try {
    for (let round = 0; round < 10; round++) {
      const leavers = await inside(community);
      const steps = await together([
        () => settled(house, community, { email: emails[round]!, theme: 1 }),
        ...leavers.map((id) => () => goes(community, id)),
      ]);
      refused += steps.filter((done) => !done).length;
      const { waiting, members } = await outcome(community);
      lost += Math.min(waiting, 1 - members);
    }
  } finally {
    await owner.query("drop trigger linger on enrolment");
  }
  const { members, taken } = await outcome(community);
  return { lost, refused, inStep: members === taken };
}

/** Everything as much at once as the database has connections for. @returns for each whether it went well */
async function together(steps: readonly (() => Promise<void>)[]): Promise<readonly boolean[]> {
  const [done, waiting] = [steps.map(() => false), [...steps.entries()]];
  const runner = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, step] = next;
      done[i] = await step().then(
        () => true,
        () => false,
      );
    }
  };
  await Promise.all(Array.from({ length: connections }, runner));
  return done;
}

async function goes({ id }: Opened, personId: string): Promise<void> {
  await house.door.acts.act({ kind: "person", id: personId, grants: new Set() }, async (act) => {
    const community = await communityById(act, id);
    await withdraw(act, community!);
  });
}

async function people(name: string): Promise<readonly string[]> {
  const emails = Array.from({ length: crowd }, (_, i) => `${name}${i}@race.example`);
  await house.door.engine.system.query(
    "insert into person (email, created_at) select unnest($1::text[]), $2",
    [emails, house.clock.now()],
  );
  return emails;
}

async function inside({ themes }: Opened): Promise<readonly string[]> {
  const { rows } = await house.door.engine.system.query(
    "select person_id from group_member where group_id = $1 and until is null",
    [themes[0]!.id],
  );
  return rows.map(({ person_id }) => person_id);
}

async function outcome({ themes }: Opened) {
  const { rows } = await house.door.engine.system.query(
    `select count(*) filter (where state = 'confirmed')::int as confirmed, count(*) filter (where state = 'waiting')::int as waiting,
       count(distinct turn) filter (where state = 'waiting')::int as turns,
       (select count(*)::int from group_member where group_id = $1 and until is null) as members,
       (select places_taken::int from theme_group where id = $1) as taken
     from enrolment where group_id = $1`,
    [themes[0]!.id],
  );
  return rows[0] as { confirmed: number; waiting: number; turns: number; members: number; taken: number };
}

async function turnsOf({ themes }: Opened, state: string): Promise<readonly number[]> {
  const { rows } = await house.door.engine.system.query(
    "select turn from enrolment where group_id = $1 and state = $2",
    [themes[0]!.id, state],
  );
  return rows.map(({ turn }) => turn);
}
