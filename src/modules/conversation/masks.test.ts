import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { pseudonymOf } from "./pseudonym.ts";
import {
  addressOf,
  begin,
  group,
  groupId,
  joris,
  lotte,
  personId,
  postId,
  postsFile,
  reply,
  samira,
  start,
  teun,
} from "./samples.ts";

// Asking without one's name: what the group sees of it, what the tables let them see, and how two people may look behind it.

const house = openHouse();
const marit = "marit@steunpunt.example";
const name = "Samira";

async function ask(titel: string, email = samira): Promise<string> {
  const asker = await house.as(email);
  await asker.visits(start);
  const answer = await asker.posts(start, {
    soort: "question",
    titel,
    tekst: "Ik weet het niet.",
    anoniem: "on",
  });
  return addressOf(answer.path);
}

const idOf = (thread: string): string => thread.split("/").at(-1)!;

/** Bare SQL in the name of someone; undone afterwards. */
async function as<Result>(
  email: string | null,
  story: (sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<Result>,
): Promise<Result> {
  const id = email ? await personId(house, email) : "";
  const client = await house.door.engine.web.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('role', $1, true), set_config('house.actor', $2, true)", [
      email ? "schakel_app" : "schakel_system",
      id,
    ]);
    return await story((text, values) => client.query(text, values).then(({ rows }) => rows));
  } finally {
    await client.query("rollback");
    client.release();
  }
}

/** The tables in which someone reads a row that holds both this person and something of this conversation. */
async function tying(email: string | null, person: string, thread: string): Promise<readonly string[]> {
  const { rows: tables } = await house.door.engine.owner.query(
    "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'public'",
  );
  const { rows: posts } = await house.door.engine.system.query("select id from post where thread_id = $1", [
    thread,
  ]);
  const things = [thread, ...posts.map(({ id }) => id)];
  const found: string[] = [];
  for (const { name: table } of tables) {
    const rows = await as(email, (sql) =>
      sql(`select 1 from "${table}" t where t::text like $1 and t::text like any ($2)`, [
        `%${person}%`,
        things.map((id) => `%${id}%`),
      ]),
    ).catch(() => []);
    if (rows.length > 0) found.push(table);
  }
  return found.sort();
}

describe("a question under a pseudonym", () => {
  test("shows the same other name on every page, with every answer of its writer, and the writer knows it is theirs", async () => {
    const thread = await ask("Durf ik dit te vragen?");
    const [asker, reader] = [await house.as(samira), await house.as(teun)];
    const pseudonym = pseudonymOf(idOf(thread));
    await asker.visits(thread);
    const file = new File(["x"], "bijlage.txt", { type: "text/plain" });
    await postsFile(asker, thread, `${thread}/reacties`, { tekst: "Nog een woord van mij." }, [file]);
    const edit = `${group}/berichten/${await postId(house, thread, 0)}/wijzigen`;
    await asker.visits(edit);
    await asker.posts(edit, { titel: "Durf ik dit te vragen?", tekst: "Ik weet het echt niet." });
    await reply(reader, thread, "Goed dat je het vraagt.");
    const withoutMenu = (page: string) => page.slice(page.indexOf("<main"));
    const page = withoutMenu(await reader.reads(thread));
    expect(page.split(nl.masked(pseudonym)).length).toBe(3);
    expect(page).not.toContain(name);
    expect(page).not.toContain(`${edit}"`);
    const own = await asker.reads(thread);
    expect(own).toContain(nl.maskedYou);
    expect(own).toContain(edit);
    const article = withoutMenu(await reader.reads(`${thread}?citeer=1`));
    expect(article).toContain(`**${nl.masked(pseudonym)}:**`);
    const list = await reader.reads(group);
    const card = list.slice(0, list.indexOf("Durf ik dit te vragen?")).split("<article").at(-1);
    expect([card?.includes(nl.masked(pseudonym)), card?.includes(name)]).toEqual([true, false]);
    const files = await reader.reads(`${group}/bestanden`);
    const row = files.slice(files.indexOf("bijlage.txt")).split("</tr>")[0];
    expect([row?.includes(nl.masked(pseudonym)), row?.includes(name)]).toEqual([true, false]);
    for (const path of [
      `${group}/berichten/${await postId(house, thread, 0)}/eerder`,
      "/zoeken?zoek=durf",
      "/mijn",
    ])
      expect(withoutMenu(await reader.reads(path)), path).not.toContain(name);
    expect(await asker.reads("/mijn/berichten")).toContain("Ik weet het echt niet.");
  });

  test("is tied to its writer in no row that the group, an organiser or an administrator reads; the control reads as the house", async () => {
    const thread = await ask("Voor de tabellen");
    await reply(await house.as(samira), thread, "Van mij.");
    await reply(await house.as(teun), thread, "Van een ander.");
    const [person, id] = [await personId(house, samira), idOf(thread)];
    for (const email of [teun, joris, lotte, marit, "anke@schakel.example"])
      expect(await tying(email, person, id), email).toEqual([]);
    expect(await tying(samira, person, id)).toEqual(["mask", "thread_reader"]);
    expect(await tying(null, person, id)).toEqual(["mask", "thread_reader"]);
    expect(await as(teun, (sql) => sql("select conversation_readers($1) as found", [id]))).toEqual([
      { found: [] },
    ]);
  });

  test("stands in the audit log without its writer, also when they answer and change it; control: a name does stand there", async () => {
    const thread = await ask("Voor het logboek");
    await reply(await house.as(samira), thread, "Van mij.");
    const named = await begin(await house.as(samira), "Onder mijn naam", "Gewoon.");
    const actors = async (path: string) => {
      const { rows } = await house.door.engine.system.query(
        "select distinct actor from house.audit_entry where subject = $1 or subject in (select id from post where thread_id = $1)",
        [idOf(path)],
      );
      return rows.map(({ actor }) => actor);
    };
    expect(await actors(thread)).toEqual([null]);
    expect(await actors(named)).toEqual([await personId(house, samira)]);
  });

  test("cannot be written in by someone else behind that mask, whatever the code forgets", async () => {
    const thread = idOf(await ask("Voor een vreemde hand"));
    const place = [thread, await groupId(house, group), await personId(house, teun)];
    const attempts = [
      "insert into mask (thread_id, group_id, person_id) values ($1, $2, $3)",
      "insert into post (thread_id, group_id, number, text, masked, placed_at) select $1, $2, 9, 'x', true, now() where $3::uuid is not null",
      "update post set text = 'x' where thread_id = $1 and group_id = $2 and $3::uuid is not null returning 1",
    ];
    for (const attempt of attempts)
      expect(await as(teun, (sql) => sql(attempt, place)).catch(() => [])).toEqual([]);
    const open = await begin(await house.as(samira), "Zonder masker", "Gewoon.");
    const late = [idOf(open), place[1], place[2]];
    await expect(as(teun, (sql) => sql(attempts[0]!, late))).rejects.toThrow();
    expect((await as(samira, (sql) => sql("select 1 from post where thread_id = $1", [thread]))).length).toBe(
      1,
    );
  });

  test("its writer hears at once of an answer, and of their own words nothing", async () => {
    const before = (await house.mailsTo(samira)).length;
    const thread = await ask("Wie mailt mij?");
    expect((await house.mailsTo(samira)).length).toBe(before);
    await reply(await house.as(teun), thread, "Ik heb een idee.");
    expect((await house.mailsTo(samira)).length).toBe(before + 1);
  });
});

describe("looking behind a pseudonym", () => {
  async function request(titel: string) {
    const thread = await ask(titel);
    const leader = await house.as(joris);
    const path = `${thread}/schrijver`;
    await leader.visits(path);
    const asked = await leader.posts(path, { reden: "Er is zorg om de veiligheid." });
    return { thread, leader, at: addressOf(asked.path) };
  }

  test("takes two people and a reason; only who asked sees the name, and the writer is told by whom and why", async () => {
    const { thread, leader, at } = await request("Met z'n tweeën");
    expect(at).toMatch(/^\/schrijversvragen\//);
    expect(await leader.reads(at)).not.toContain(name);
    expect((await leader.posts(at, { besluit: "granted", reden: "Ik vind van wel." })).status).toBe(403);
    const decider = await house.as(marit);
    expect(await decider.reads("/mijn")).toContain(nl.unmasking.task);
    const page = await decider.reads(at);
    expect(page).toContain("Er is zorg om de veiligheid.");
    expect([page.includes(name), page.includes("Met z'n tweeën")]).toEqual([false, false]);
    const empty = await decider.posts(at, { besluit: "granted", reden: " " });
    expect([empty.status, empty.html.includes(nl.unmasking.reasonMissing)]).toEqual([422, true]);
    await decider.posts(at, { besluit: "granted", reden: "Hier gaat veiligheid voor." });
    expect(await leader.reads(at)).toContain(name);
    expect(await decider.reads(at)).not.toContain(name);
    expect((await decider.posts(at, { besluit: "refused", reden: "Toch niet." })).status).toBe(409);

    const asker = await house.as(samira);
    expect(await asker.reads(thread)).toContain(nl.unmasking.shown);
    const told = await asker.reads(at);
    for (const word of ["Joris", "Marit", "Er is zorg om de veiligheid.", "Hier gaat veiligheid voor."])
      expect(told).toContain(word);
    const mails = await house.mailsTo(samira);
    const mail = mails.find(({ subject }) => subject === nl.unmasking.letter.told.subject);
    expect(mail?.text).toContain(at);
    expect(JSON.stringify(mail)).not.toMatch(/Joris|Met z'n|veiligheid/);
    const reader = await house.as(teun);
    expect((await reader.visits(at)).status).toBe(404);
    expect(await reader.reads(thread)).not.toContain(name);
    const { rows } = await house.door.engine.system.query(
      "select a.what, p.email from house.audit_entry a join person p on p.id = a.actor where subject = $1 order by a.at, a.what",
      [at.split("/").at(-1)],
    );
    expect(rows).toEqual([
      { what: "conversation/unmasked", email: marit },
      { what: "conversation/unmasking-asked", email: joris },
    ]);
  });

  test("shows nothing after a no, and the tables keep the name from who asked until a second person agreed", async () => {
    const { thread, leader, at } = await request("Liever niet");
    const [id] = [at.split("/").at(-1)];
    const reads = () =>
      as(joris, (sql) => sql("select person_id from mask where thread_id = $1", [idOf(thread)]));
    expect(await reads()).toEqual([]);
    const alone =
      "update unmasking set outcome = 'granted', decided_by = asked_by, decided_at = now() where id = $1 returning 1";
    expect(await as(joris, (sql) => sql(alone, [id])).catch(() => [])).toEqual([]);
    await expect(
      as(null, (sql) => sql(alone, [id])),
      "not even the house, alone",
    ).rejects.toThrow();
    const decider = await house.as(marit);
    await decider.visits(at);
    await decider.posts(at, { besluit: "refused", reden: "Vraag het de groep." });
    expect(await leader.reads(at)).toContain("Vraag het de groep.");
    expect(await leader.reads(at)).not.toContain(name);
    expect(await reads()).toEqual([]);
    expect((await (await house.as(samira)).visits(at)).status, "nothing was shown, nothing is told").toBe(
      404,
    );
  });

  test("is asked by who facilitates only, with a reason, of what has a pseudonym", async () => {
    const thread = await ask("Wie mag dit?");
    expect((await (await house.as(teun)).visits(`${thread}/schrijver`)).status).toBe(403);
    expect((await (await house.as(lotte)).visits(`${thread}/schrijver`)).status).toBe(404);
    const leader = await house.as(joris);
    await leader.visits(`${thread}/schrijver`);
    expect((await leader.posts(`${thread}/schrijver`, { reden: " " })).status).toBe(422);
    const named = await begin(await house.as(samira), "Met mijn naam", "Gewoon.");
    expect((await leader.visits(`${named}/schrijver`)).status).toBe(409);
  });
});
