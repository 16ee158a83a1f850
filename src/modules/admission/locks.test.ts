import { beforeAll, describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { anEvent, someone } from "./an-event.ts";
import { register } from "./commands/register.ts";

// What the database itself refuses, whatever the code above it asks for.

const house = openHouse();
const ids = new Map<string, string>();
let eventId = "";
let mine = "";

beforeAll(async () => {
  for (const { email, id } of (await house.door.engine.owner.query("select email, id from person")).rows)
    ids.set(email.split("@")[0], id);
  const event = await anEvent(house, { rules: { seats: 2, asksNeeds: true } });
  eventId = event.id;
  const wish = { ...someone(eventId, "samira@dewaterlelie.example"), personId: ids.get("samira")! };
  ({ id: mine } = await house.door.acts.asSystem("a test", (act) =>
    register(act, { ...wish, needs: { diet: "geen noten", access: "" } }),
  ));
});

/** Asks one thing as this person (null: a visitor), and takes it back. */
async function as(name: string | null, question: string, ...values: unknown[]) {
  const client = await house.door.engine.web.connect();
  try {
    await client.query("begin");
    await client.query(
      "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
      [name === null ? "" : ids.get(name)],
    );
    return { rows: (await client.query(question, values)).rows };
  } catch (error) {
    return { refused: (error as { code?: string }).code };
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const registrations = "select id from admission_registration where event_id = $1";
const needs = "select registration_id as id from admission_need";

describe("registrations and needs", () => {
  test("are seen by the person and by who organises the event, and by nobody else", async () => {
    for (const question of [registrations, needs]) {
      const values = question === registrations ? [eventId] : [];
      for (const who of ["samira", "marit"])
        expect((await as(who, question, ...values)).rows, who).toContainEqual({ id: mine });
      for (const who of [null, "joris", "lotte", "anke"])
        expect((await as(who, question, ...values)).rows, String(who)).not.toContainEqual({ id: mine });
    }
  });

  test("are written by the house alone", async () => {
    for (const who of ["samira", "marit", "anke", null]) {
      for (const statement of [
        `update admission_registration set state = 'cancelled' where id = '${mine}'`,
        `delete from admission_registration where id = '${mine}'`,
        `update admission set seats = 1 where event_id = '${eventId}'`,
        `insert into admission_need (registration_id, diet) values ('${mine}', 'alles')`,
      ])
        expect(await as(who, statement)).toEqual({ refused: "42501" });
    }
  });
});

describe("the table has the last word", () => {
  const system = (statement: string) =>
    house.door.engine.system.query(statement).then(
      () => "done",
      (error: { code?: string; constraint?: string }) => error.constraint ?? error.code,
    );

  test("on more seats than there are, and on fewer seats than are taken", async () => {
    const insert = (
      email: string,
    ) => `insert into admission_registration (event_id, email, name, state, turn, asked_at, since)
      values ('${eventId}', '${email}', 'Iemand', 'confirmed', 99, now(), now())`;
    expect(await system(insert("twee@slot.example"))).toBe("done");
    expect(await system(insert("drie@slot.example"))).toBe("admission_within_seats");
    expect(await system(`update admission set seats = 1 where event_id = '${eventId}'`)).toBe(
      "admission_within_seats",
    );
    expect(await system(insert("twee@slot.example"))).toBe("admission_once");
  });

  test("on what is over", async () => {
    const set = (state: string) =>
      `update admission_registration set state = '${state}' where event_id = '${eventId}' and email = 'twee@slot.example'`;
    expect(await system(set("cancelled"))).toBe("done");
    expect(await system(set("confirmed"))).toBe("23514");
  });
});
