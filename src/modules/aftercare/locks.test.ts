import { beforeAll, describe, expect, test } from "vitest";
import { registrationToken } from "#modules/admission";
import { anEvening, openHouse } from "#testing";
import { aftercarePaths as paths } from "./paths.ts";

// What the database itself shows and refuses, whatever the code above it asks for.

const house = openHouse();
const ids = new Map<string, string>();
let evening: Awaited<ReturnType<typeof anEvening>>;

beforeAll(async () => {
  for (const { email, id } of (await house.door.engine.owner.query("select email, id from person")).rows)
    ids.set(email.split("@")[0], id);
  evening = await anEvening(house, ["ada"]);
  const browser = await house.as("marit@steunpunt.example");
  await browser.posts(`/agenda/${evening.slug}/beheer/deur/lijst/aanwezig`, {
    gast: evening.idOf("ada"),
    is: "ja",
  });
  await house.wait(4 * 3_600_000);
  await browser.visits(paths.desk(evening.slug));
  const recording = { recording: "https://kijken.example/a", chapters: "", lookBack: "Goed." };
  await browser.posts(paths.desk(evening.slug), recording);
  await browser.posts(paths.offspring(evening.slug), { kind: "idea", title: "Een idee", text: "" });
  await house.door.engine.owner.query(
    `insert into aftercare_slides (event_id, name, stored_as, content_type, bytes, added_at)
     values ($1, 'a.pdf', 'aftercare/x', 'application/pdf', 3, now())`,
    [evening.id],
  );
  const token = registrationToken(house.door.config.secret, evening.idOf("ada"));
  await house.visitor().posts(paths.evaluation(token), { useful: "3", takesAlong: "", couldBeBetter: "" });
  await house.door.engine.owner.query(
    `insert into aftercare_certificate (code, event_id, registration_id, seat, name, issued_at)
     values ('ABCD-EFGH-JKMN', $1, $2, 1, 'ada', now())`,
    [evening.id, evening.idOf("ada")],
  );
}, 120_000);

/** Asks one thing as this person (null: a visitor), and takes it back. */
async function as(name: string | null, question: string, ...values: unknown[]): Promise<number | string> {
  const client = await house.door.engine.web.connect();
  try {
    await client.query("begin");
    await client.query(
      "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
      [name === null ? "" : ids.get(name)],
    );
    return (await client.query(question, values)).rowCount ?? 0;
  } catch (error) {
    return (error as { code?: string }).code ?? "error";
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const refused = "42501";
const kept = ["aftercare", "aftercare_slides", "aftercare_offspring", "attendance_mark"];

describe("before a meeting was rounded off", () => {
  test.each(kept)("%s is seen by who organises it, and by nobody else", async (table) => {
    const question = `select from ${table} where event_id = $1`;
    expect(await as("marit", question, evening.id)).toBe(1);
    for (const other of [null, "samira", "anke", "joris"])
      expect(await as(other, question, evening.id)).toBe(0);
  });

  test.each(["aftercare_answer", "aftercare_certificate"])(
    "%s is seen by no person at all",
    async (table) => {
      for (const name of [null, "marit", "samira", "anke"])
        expect(await as(name, `select from ${table}`)).toBe(refused);
      // Control: it is not empty.
      expect((await house.door.engine.owner.query(`select from ${table}`)).rowCount).toBeGreaterThan(0);
    },
  );

  test.each([
    ...kept,
    "attendance_door",
    "aftercare_answer",
    "aftercare_certificate",
    "proposal",
    "proposal_rank",
  ])("%s is written by nobody but the house", async (table) => {
    for (const name of ["marit", "samira"]) {
      expect(await as(name, `delete from ${table}`)).toBe(refused);
      expect(await as(name, `insert into ${table} default values`)).toBe(refused);
    }
  });
});

describe("after it was rounded off", () => {
  beforeAll(async () => {
    await house.door.engine.owner.query("update aftercare set finished_at = now() where event_id = $1", [
      evening.id,
    ]);
  });

  test.each(["aftercare", "aftercare_slides", "aftercare_offspring"])(
    "%s is seen by everyone",
    async (table) => {
      for (const name of [null, "samira"])
        expect(await as(name, `select from ${table} where event_id = $1`, evening.id)).toBe(1);
    },
  );

  test("who was there is still seen by its organisers only", async () => {
    for (const name of [null, "samira"])
      expect(await as(name, "select from attendance_mark where event_id = $1", evening.id)).toBe(0);
  });

  test("a dilemma for a group is seen by that group, never by everyone", async () => {
    await house.door.engine.owner.query(
      `insert into aftercare_offspring (event_id, kind, title, group_id, born_at)
       select $1, 'dilemma', 'Wie belt er?', id, now() from theme_group where number = 2 order by id limit 1`,
      [evening.id],
    );
    const question = "select from aftercare_offspring where event_id = $1 and kind = 'dilemma'";
    expect(await as("samira", question, evening.id)).toBe(1);
    for (const name of [null, "lotte", "bram", "anke"]) expect(await as(name, question, evening.id)).toBe(0);
  });
});
