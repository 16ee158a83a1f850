import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { takeCheckpoint, verifyAudit } from "./index.ts";

const house = openHouse({ untold: true });
const secret = "a secret of at least thirty-two characters";
const someone = "11111111-1111-4111-8111-111111111111";

/** What an intruder with all rights would do: switch the guards off, change something, switch them on again. */
async function tamper(statement: string): Promise<void> {
  const { owner } = house.door.engine;
  await owner.query(`alter table house.audit_entry disable trigger all; alter table house.audit_strand disable trigger all;
    ${statement}; alter table house.audit_entry enable trigger all; alter table house.audit_strand enable trigger all`);
}

async function recordSome(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    await house.door.acts.asSystem("fill the log of a test", (act) =>
      act.record("test/happened", { id: someone }),
    );
  }
}

describe("the audit log", () => {
  beforeEach(() => recordSome(80));
  const check = (checkpoints = [] as Awaited<ReturnType<typeof takeCheckpoint>>[]) =>
    verifyAudit(house.door.engine, secret, checkpoints);

  test("is whole when nobody touched it", async () => {
    expect(await check([await takeCheckpoint(house.door.engine, secret, house.clock.now())])).toEqual([]);
  });

  test("refuses to be changed, by anyone and by its owner", async () => {
    const { owner } = house.door.engine;
    await expect(owner.query("update house.audit_entry set what = 'nothing'")).rejects.toThrow("append-only");
    await expect(owner.query("delete from house.audit_entry")).rejects.toThrow("append-only");
    await expect(owner.query("truncate house.audit_entry")).rejects.toThrow("append-only");
    const asHouse = house.door.acts.asSystem("try to change the log", (act) =>
      act.tx.execute(sql`delete from house.audit_entry`),
    );
    await expect(asHouse).rejects.toThrow();
  });

  const attacks: readonly [string, string][] = [
    [
      "an entry is edited",
      "update house.audit_entry set what = 'test/other' where (strand, position) = (select strand, position from house.audit_entry order by random() limit 1)",
    ],
    [
      "an actor is put in another's place",
      "update house.audit_entry set actor = gen_random_uuid() where (strand, position) = (select strand, position from house.audit_entry order by random() limit 1)",
    ],
    [
      "an entry is taken out",
      "delete from house.audit_entry where (strand, position) = (select strand, position from house.audit_entry where position = 0 and strand in (select strand from house.audit_entry where position = 1) limit 1)",
    ],
    [
      "the end is cut off",
      "delete from house.audit_entry where (strand, position) = (select strand, max(position) from house.audit_entry group by strand limit 1)",
    ],
    [
      "two entries change places",
      "update house.audit_entry e set at = e.at + interval '1 second' where position = 0",
    ],
  ];
  test.each(attacks)("shows that %s", async (_name, attack) => {
    expect(await check()).toEqual([]);
    const { owner } = house.door.engine;
    const client = await owner.connect();
    const kept = await client.query("select * from house.audit_entry");
    client.release();
    await tamper(attack);
    expect(await check()).not.toEqual([]);
    // Put it back for the next test.
    await tamper("delete from house.audit_entry");
    for (const row of kept.rows) {
      await owner.query("insert into house.audit_entry values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)", [
        row.strand,
        row.position,
        row.at,
        row.actor_kind,
        row.actor,
        row.reason,
        row.what,
        row.subject,
        row.request_id,
        row.previous,
        row.hash,
      ]);
    }
  });

  test("control: an end cut off with its head moved along is seen only by a checkpoint", async () => {
    const checkpoint = await takeCheckpoint(house.door.engine, secret, house.clock.now());
    await tamper(`
      delete from house.audit_entry where strand = (select strand from house.audit_strand where length > 0 order by strand limit 1);
      update house.audit_strand set length = 0, head = sha256(convert_to('schakel/strand/' || strand, 'UTF8'))
        where strand = (select strand from house.audit_strand where length > 0 order by strand limit 1)`);
    expect(await check(), "without a checkpoint nothing shows").toEqual([]);
    expect((await check([checkpoint])).map(({ kind }) => kind)).toContain("cut-off");
    expect((await check([{ ...checkpoint, heads: {} }])).map(({ kind }) => kind)).toEqual([
      "checkpoint-forged",
    ]);
  });
});
