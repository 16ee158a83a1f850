import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { begin, group, groupId, lotte, noor, one, personId, postId, reply, samira, teun } from "./samples.ts";

// What the tables themselves say, asked with bare SQL in the name of someone: whatever the code forgets.

const house = openHouse();
const tables = ["thread", "post", "post_version", "post_thanks", "attachment", "post_signature"];
const personal = ["thread_reader", "notice_wish"];

async function as<Result>(
  email: string,
  story: (
    sql: (
      text: string,
      values?: unknown[],
    ) => Promise<{ rowCount: number | null; rows: Record<string, unknown>[] }>,
  ) => Promise<Result>,
) {
  const id = await personId(house, email);
  const client = await house.door.engine.web.connect();
  try {
    await client.query("begin");
    await client.query(
      "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
      [id],
    );
    return await story((text, values) => client.query(text, values));
  } finally {
    await client.query("rollback");
    client.release();
  }
}

/** What is refused, or touches nothing: both keep the row as it was. */
const touched = (email: string, text: string, values: unknown[] = []): Promise<number> =>
  as(email, (sql) => sql(text, values).then(({ rowCount }) => rowCount ?? 0)).catch(() => 0);

async function furnished() {
  const writer = await house.as(samira);
  const thread = await begin(writer, "Voor de tafels", "Een tekst in de tabel.");
  await reply(await house.as(teun), thread, "Een reactie in de tabel.");
  const edit = `${group}/berichten/${await postId(house, thread, 0)}/wijzigen`;
  await writer.visits(edit);
  await writer.posts(edit, { titel: "Voor de tafels", tekst: "Een andere tekst in de tabel." });
  await writer.posts(`${group}/berichten/${await postId(house, thread, 1)}/bedankt`, { dank: "ja" });
  await house.door.engine.system.query(
    "insert into attachment (post_id, group_id, name, stored_as, content_type, bytes, added_at) select id, group_id, 'x.txt', id::text, 'text/plain', 1, now() from post where thread_id = $1 and number = 0 on conflict do nothing",
    [thread.split("/").at(-1)],
  );
  await house.door.engine.system.query(
    "insert into post_signature select group_id, author_id, 'name', now() from post where thread_id = $1 and number = 0 on conflict do nothing",
    [thread.split("/").at(-1)],
  );
  return thread.split("/").at(-1)!;
}

describe("someone of another group", () => {
  test.each(tables)("finds nothing of the group in %s, changes and removes nothing", async (table) => {
    await furnished();
    const id = await groupId(house, group);
    const { count } = await one<{ count: number }>(
      house,
      `select count(*)::int as count from ${table} where group_id = $1`,
      [id],
    );
    expect(count).toBeGreaterThan(0);
    const seen = await as(lotte, (sql) => sql(`select * from ${table} where group_id = $1`, [id]));
    expect(seen.rows).toEqual([]);
    expect(await touched(lotte, `update ${table} set group_id = group_id where group_id = $1`, [id])).toBe(0);
    expect(await touched(lotte, `delete from ${table} where group_id = $1`, [id])).toBe(0);
    expect(
      await touched(samira, `select 1 from ${table} where group_id = $1`, [id]),
      "and who is in it does find it",
    ).toBeGreaterThan(0);
  });

  test("places nothing in it, and reads no one's readers", async () => {
    const thread = await furnished();
    const id = await groupId(house, group);
    const intruder = await personId(house, lotte);
    const intrusions: [string, unknown[]][] = [
      [
        "insert into thread (group_id, kind, started_at, active_at) values ($1, 'question', now(), now())",
        [id],
      ],
      [
        "insert into post (thread_id, group_id, number, text, author_id, placed_at) values ($1, $2, 99, 'x', $3, now())",
        [thread, id, intruder],
      ],
      [
        "insert into thread_reader (thread_id, person_id, group_id) values ($1, $3, $2)",
        [thread, id, intruder],
      ],
    ];
    for (const [text, values] of intrusions) expect(await touched(lotte, text, values), text).toBe(0);
    const readers = await as(lotte, (sql) => sql("select conversation_readers($1) as ids", [thread]));
    expect(readers.rows).toEqual([{ ids: [] }]);
  });
});

describe("someone of the same group", () => {
  test("does not write in someone else's name, nor over their words", async () => {
    const thread = await furnished();
    const id = await groupId(house, group);
    const other = await personId(house, samira);
    const refused: [string, unknown[]][] = [
      [
        "insert into post (thread_id, group_id, number, text, author_id, placed_at) values ($1, $2, 98, 'x', $3, now())",
        [thread, id, other],
      ],
      ["update post set text = 'x' where thread_id = $1 and number = 0", [thread]],
      ["update post set author_id = $2 where thread_id = $1 and number = 1", [thread, other]],
      ["update post set removed_at = now(), removed_by = 'author' where thread_id = $1", [thread]],
      ["update thread set answer = 1 where id = $1", [thread]],
      ["update thread set group_id = group_id where id = $1", [thread]],
      ["delete from post where thread_id = $1", [thread]],
      ["delete from post_thanks where person_id = $1", [other]],
      ["insert into post_signature values ($1, $2, 'former', now())", [id, other]],
      ["update post_signature set sign = 'former' where person_id = $1", [other]],
    ];
    for (const [text, values] of refused) expect(await touched(teun, text, values), text).toBe(0);
    expect(
      await touched(teun, "update post set text = 'x' where thread_id = $1 and number = 1", [thread]),
    ).toBe(1);
  });

  test.each(personal)("does not see someone else's %s", async (table) => {
    await furnished();
    const owner = await personId(house, samira);
    await house.door.engine.system.query(
      "insert into notice_wish values ($1, 'daily', now()) on conflict do nothing",
      [owner],
    );
    const seen = await as(noor, (sql) => sql(`select * from ${table} where person_id = $1`, [owner]));
    expect(seen.rows).toEqual([]);
    expect(
      await touched(noor, `update ${table} set person_id = person_id where person_id = $1`, [owner]),
    ).toBe(0);
    expect(await touched(samira, `select from ${table} where person_id = $1`, [owner])).toBeGreaterThan(0);
  });
});
