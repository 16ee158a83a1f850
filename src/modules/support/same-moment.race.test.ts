import { describe, expect, test } from "vitest";
import type { Actor } from "#platform/acts";
import { openHouse, realPostgres } from "#testing";
import { write } from "./commands/write.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("at the same moment", () => {
  const house = openHouse({ connections: 24 });
  const rows = async (question: string) => (await house.door.engine.system.query(question)).rows;

  test("two partners who reserve twenty times: as much as was left, and no half more", async () => {
    const [{ id, left }] = await rows(
      "select id, granted - reserved - used as left from support_ledger limit 1",
    );
    const partners = await rows("select person_id as id from support_partner");
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => {
        const actor: Actor = { kind: "person", id: partners[n % 2].id, grants: new Set() };
        return house.door.acts.act(actor, (act) =>
          write(act, id, { kind: "reserve", units: 1, reason: "Snel.", purpose: { title: `Vraag ${n}` } }),
        );
      }),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(left);
    const [sums] = await rows(
      `select granted - reserved - used as left, lines from support_ledger where id = '${id}'`,
    );
    expect(sums.left).toBe(0);
    const numbers = await rows(`select number from support_line where ledger_id = '${id}' order by number`);
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, i) => i + 1));
  });

  test("control: looking first and writing then, without the table's word, hands out more than there is", async () => {
    const { owner } = house.door.engine;
    await owner.query("create table loose (units integer not null)");
    const hands = await Promise.all(Array.from({ length: 6 }, () => owner.connect()));
    await Promise.all(
      hands.map(async (hand) => {
        const { rows: seen } = await hand.query("select count(*)::int as n, pg_sleep(0.2) from loose");
        if (seen[0].n < 4) await hand.query("insert into loose values (1)");
        hand.release();
      }),
    );
    const [{ n }] = (await owner.query("select count(*)::int as n from loose")).rows;
    expect(n).toBeGreaterThan(4);
  });
});
