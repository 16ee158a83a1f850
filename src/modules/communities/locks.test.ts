import { beforeAll, describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { demoCommunity } from "./demo.ts";

// What the database itself refuses, whatever the code above it asks for.

const house = openHouse();
const ids = new Map<string, string>();

beforeAll(async () => {
  const { owner } = house.door.engine;
  for (const { email, id } of (await owner.query("select email, id from person")).rows) ids.set(email, id);
  const groups = await owner.query(
    "select g.number, g.id, c.id as of from theme_group g join community c on c.id = g.community_id where c.slug = $1",
    [demoCommunity],
  );
  for (const { number, id, of } of groups.rows) {
    ids.set(`group ${number}`, id);
    ids.set("community", of);
  }
  const marit = ids.get("marit@steunpunt.example");
  const draft = await owner.query(
    "insert into community (slug, title, year, ends_on, created_at) values ('concept-2028', 'Concept', 2028, '2028-12-31', now()) returning id",
  );
  ids.set("draft", draft.rows[0].id);
  await owner.query("insert into community_organiser values ($1, $2, now(), null)", [
    draft.rows[0].id,
    marit,
  ]);
  await owner.query("insert into community_source values ($1, 'geplakt', now())", [draft.rows[0].id]);
  await owner.query("insert into draft_meeting (community_id, title) values ($1, 'Eerste')", [
    draft.rows[0].id,
  ]);
  await owner.query("insert into source_conflict (community_id, conflict) values ($1, '{}')", [
    draft.rows[0].id,
  ]);
  await owner.query(
    "insert into group_move (person_id, from_group, to_group, reason, moved_at) values ($1, $2, $3, 'ander werk', now())",
    [ids.get("noor@bsdehoutrib.example"), ids.get("group 2"), ids.get("group 1")],
  );
});

/** Asks one thing as this person (null: a visitor), and takes it back. The answer is rows and how many were touched, or the refusal. */
async function as(email: string | null, question: string, ...values: unknown[]) {
  const client = await house.door.engine.web.connect();
  try {
    await client.query("begin");
    await client.query(
      "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
      [email === null ? "" : ids.get(email)],
    );
    const { rows, rowCount } = await client.query(question, values);
    return { rows, touched: rowCount };
  } catch (error) {
    return { refused: (error as { code?: string }).code };
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const [marit, joris, samira, lotte, bram] = [
  "marit@steunpunt.example",
  "joris@swvrietlanden.example",
  "samira@dewaterlelie.example",
  "lotte@gemeentewaterrijk.example",
  "bram@devuurtoren.example",
];
const denied = { refused: "42501" };

describe("a draft and where it came from", () => {
  test.each([
    ["community", "select from community where slug = 'concept-2028'"],
    ["community_source", "select from community_source"],
    ["source_conflict", "select from source_conflict"],
    ["draft_meeting", "select from draft_meeting"],
  ])("%s is seen by its organisers alone", async (_, question) => {
    expect((await as(marit!, question)).touched).toBe(1);
    for (const other of [joris!, samira!, bram!, null]) expect((await as(other, question)).touched).toBe(0);
  });

  test("a conflict is settled by its organisers, in their own name", async () => {
    const settle = "update source_conflict set settled_as = 'x', settled_at = now(), settled_by = $1";
    expect((await as(marit!, settle, ids.get(marit!))).touched).toBe(1);
    expect(await as(marit!, settle, ids.get(joris!))).toEqual(denied);
    expect((await as(joris!, settle, ids.get(joris!))).touched).toBe(0);
  });
});

describe("the inside of a group", () => {
  test("its members are seen by its members and its organisers", async () => {
    const question = "select person_id from group_member where group_id = $1 and until is null";
    const all = (await as(marit!, question, ids.get("group 2"))).touched;
    expect(all).toBeGreaterThan(4);
    expect((await as(joris!, question, ids.get("group 2"))).touched).toBe(all);
    expect((await as(samira!, question, ids.get("group 2"))).touched).toBe(all);
    for (const outsider of [lotte!, bram!, null])
      expect((await as(outsider, question, ids.get("group 2"))).touched).toBe(0);
  });

  test("its welcome hangs inside the door", async () => {
    const question = "select welcome from group_welcome where group_id = $1";
    for (const inside of [joris!, samira!, marit!])
      expect((await as(inside, question, ids.get("group 2"))).touched).toBe(1);
    for (const outsider of [lotte!, bram!, null])
      expect((await as(outsider, question, ids.get("group 2"))).touched).toBe(0);
  });

  test("a move is read in both groups, and nowhere else", async () => {
    for (const inside of [joris!, samira!, lotte!])
      expect((await as(inside, "select reason from group_move")).touched).toBe(1);
    for (const outsider of [bram!, null])
      expect((await as(outsider, "select reason from group_move")).touched).toBe(0);
  });
});

describe("nobody helps themselves", () => {
  test.each([
    [
      "a place",
      "insert into group_member (group_id, community_id, person_id, since) select id, community_id, $1, now() from theme_group where number = 4",
    ],
    ["the role of facilitator", "update group_member set role = 'facilitator' where person_id = $1"],
    ["an end to a membership", "update group_member set until = now() where person_id = $1"],
    ["the role of organiser", "insert into community_organiser select id, $1, now(), null from community"],
    ["the count of places", "update theme_group set places_taken = 0 where $1::uuid is not null"],
    [
      "a move",
      "insert into group_move (person_id, from_group, to_group, reason, moved_at) select $1, id, id, '', now() from theme_group limit 1",
    ],
    [
      "a community",
      "insert into community (slug, title, year, ends_on, created_at) select 'zelf', 'Zelf', 2027, '2027-12-31', now() where $1::uuid is not null",
    ],
    [
      "an invitation",
      "insert into leader_invitation (community_id, email, invited_at) select id, 'a@b.example', now() from community where $1::uuid is not null",
    ],
  ])("to %s", async (_, question) => {
    for (const person of [samira!, joris!, marit!, bram!])
      expect(await as(person, question, ids.get(person))).toEqual(denied);
  });

  test("to the choices of someone else", async () => {
    const choose =
      "update group_member set findable = true, carry_over = 'yes' where person_id = $1 and until is null";
    expect((await as(samira!, choose, ids.get("teun@jeugdhulpoever.example"))).touched).toBe(0);
    expect((await as(joris!, choose, ids.get("teun@jeugdhulpoever.example"))).touched).toBe(0);
    expect((await as(samira!, choose, ids.get(samira!))).touched).toBe(2);
  });

  test("to the set-up of a group or the words of a community", async () => {
    const rename = "update theme_group set title = 'Anders' where id = $1";
    expect((await as(joris!, rename, ids.get("group 2"))).touched).toBe(1);
    expect((await as(marit!, rename, ids.get("group 2"))).touched).toBe(1);
    expect((await as(joris!, rename, ids.get("group 1"))).touched).toBe(0);
    expect((await as(samira!, rename, ids.get("group 2"))).touched).toBe(0);
    const rewrite = "update community set title = 'Anders' where id = $1";
    expect((await as(marit!, rewrite, ids.get("community"))).touched).toBe(1);
    for (const other of [joris!, samira!, null])
      expect((await as(other, rewrite, ids.get("community"))).touched).toBe(0);
  });

  test("to a year that is over", async () => {
    const rewrite = "update community set state = 'open' where state = 'closed'";
    expect((await as(marit!, rewrite)).touched).toBe(0);
  });
});

describe("whatever the code does", () => {
  async function ask(question: string, ...values: unknown[]): Promise<string> {
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin; set local role schakel_system");
      await client.query(question, values);
      return "done";
    } catch (error) {
      return (error as { constraint?: string }).constraint ?? "";
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  test("a group never holds more than it can", async () => {
    expect(
      await ask("update theme_group set places_taken = places + 1 where id = $1", ids.get("group 2")),
    ).toBe("theme_group_within_places");
    expect(await ask("update theme_group set places = 1 where id = $1", ids.get("group 4"))).toBe(
      "theme_group_within_places",
    );
  });

  test("a member has one place in a year", async () => {
    const second =
      "insert into group_member (group_id, community_id, person_id, since) values ($1, $2, $3, now())";
    expect(await ask(second, ids.get("group 1"), ids.get("community"), ids.get(samira!))).toBe(
      "group_member_community_id_person_id_idx",
    );
  });

  test("a group and the year of its members belong together", async () => {
    const odd =
      "insert into group_member (group_id, community_id, person_id, since) values ($1, $2, $3, now())";
    expect(await ask(odd, ids.get("group 1"), ids.get("draft"), ids.get(bram!))).toMatch(/fkey/);
  });
});
