import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Act } from "#platform/acts";
import { openHouse, realPostgres } from "#testing";

// On a server only: the embedded engine takes acts one by one, so nobody ever waits there.

describe.runIf(realPostgres)("acts at the same moment", () => {
  const house = openHouse();
  const subject = { id: "11111111-1111-4111-8111-111111111111" };

  test("that wait for each other in a circle both come to their end, once", async () => {
    await house.door.engine.system.query(
      "insert into house.setting (name, value) values ('race/left', '0'), ('race/right', '0')",
    );
    const meet = meetingOf(2);
    const oneUp = (act: Act, name: string) =>
      act.tx.execute(
        sql`update house.setting set value = to_jsonb(value::int + 1) where name = ${`race/${name}`}`,
      );
    const crossing = (first: string, second: string) =>
      house.door.acts.asSystem("cross", async (act) => {
        await oneUp(act, first);
        await meet();
        await oneUp(act, second);
      });
    await Promise.all([crossing("left", "right"), crossing("right", "left")]);
    const { rows } = await house.door.engine.system.query(
      "select value::int as value from house.setting where name like 'race/%'",
    );
    expect(rows).toEqual([{ value: 2 }, { value: 2 }]);
  });

  test("hold nothing of the audit log while they work: what was recorded is written at the end", async () => {
    const entries = async () =>
      (await house.door.engine.system.query("select from house.audit_entry where what = 'test/recorded'"))
        .rowCount;
    await house.door.acts.asSystem("work on", async (act) => {
      await act.record("test/recorded", subject);
      await house.door.engine.owner.query("select from house.audit_strand for update nowait");
      expect(await entries()).toBe(0);
    });
    expect(await entries()).toBe(1);
  });
});

/** A place where `expected` callers wait for each other; who comes later walks on. */
function meetingOf(expected: number): () => Promise<void> {
  let here = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    here++;
    if (here >= expected) open();
    return opened;
  };
}
