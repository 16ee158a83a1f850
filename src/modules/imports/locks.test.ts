import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demoPeople } from "#modules/people";
import { openHouse } from "#testing";
import { importDesk } from "./index.ts";
import { importPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { administrator, hamletImporter, hamletTable, handsIn, noMischief, readAtDesk } from "./samples.ts";

// Nobody but an administrator finds the desk, or any of what was handed in there.

const house = openHouse({ instead: importDesk([hamletImporter(noMischief(), true)]) });
beforeAll(async () => {
  await house.door.engine.owner.query(hamletTable);
});

const file = "code,gehucht,hoort_bij\nH1,Rietdam,\n";
const nowhere = "00000000-0000-4000-8000-000000000000";
const others = demoPeople.map(({ email }) => email).filter((email) => email !== administrator);

describe("for who is no administrator", () => {
  let path = "";
  beforeEach(async () => {
    ({ path } = await readAtDesk(house, await house.as(administrator), `${file}X,fout,\n`));
  });

  test("no page of the desk exists", async () => {
    const marit = await house.as(others[0]!);
    const id = path.split("/").at(-1)!;
    for (const address of [
      importPaths.desk,
      importPaths.run(id),
      importPaths.rejected(id),
      importPaths.run(nowhere),
    ])
      expect((await marit.asks(address)).status).toBe(404);
    for (const address of [importPaths.takeOver(id), importPaths.again(id), importPaths.cancel(id)])
      expect((await marit.posts(address)).status).toBe(404);
    expect((await handsIn(marit, file)).status).toBe(404);
  });

  test("a visitor is asked to sign in, and their upload is not read", async () => {
    const visitor = house.visitor();
    expect((await visitor.asks(path)).headers.get("location")).toContain("/inloggen");
    let read = 0;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        read++;
        if (read > 100) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const answer = await visitor.asks(importPaths.desk, {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": "multipart/form-data; boundary=x", origin: "http://localhost:3000" },
    } as RequestInit);
    expect(answer.headers.get("location")).toBe("/inloggen?naar=%2Fbeheer%2Finlezen");
    expect(read).toBeLessThan(3);
  });

  test.each(["select * from import_run", "update import_run set source = 'x'", "delete from import_run"])(
    "raw SQL finds nothing either: %s",
    async (statement) => {
      const client = await house.door.engine.web.connect();
      try {
        for (const email of [...others.slice(0, 2), administrator]) {
          await client.query("begin");
          await client.query(
            "select set_config('role', 'schakel_app', true), set_config('house.actor', (select id::text from person where email = $1), true)",
            [email],
          );
          await expect(client.query(statement)).rejects.toThrow(/permission denied/);
          await client.query("rollback");
        }
      } finally {
        client.release();
      }
    },
  );
});

test("the panel on the start page is for administrators", async () => {
  expect(await (await house.as(administrator)).reads("/mijn")).toContain(importPaths.desk);
  expect(await (await house.as(others[0]!)).reads("/mijn")).not.toContain(importPaths.desk);
});

test("the policy says yes to administrators alone", () => {
  const person = (...grants: string[]) => ({ kind: "person", id: nowhere, grants: new Set(grants) }) as const;
  expect(can.import(person("administrator"))).toBe(true);
  expect(can.import(person("editor", "organiser", "expert"))).toBe(false);
  expect(can.import({ kind: "visitor" })).toBe(false);
  expect(can.import({ kind: "system", reason: "x" })).toBe(false);
});

test("what someone handed in is in their own data; when they go, the list stays without their name", async () => {
  const { privacy } = await import("./privacy.ts");
  await readAtDesk(house, await house.as(administrator), file);
  await house.door.acts.asSystem("try", async (act) => {
    const { rows } = await act.tx.execute<{ id: string }>(
      `select id from person where email = '${administrator}'` as never,
    );
    const { id } = rows[0]!;
    const [before] = Object.values(await privacy.handOver(act, id, "nl")) as [unknown[]];
    expect(before.length).toBeGreaterThan(0);
    await privacy.erase(act, id);
    const [after] = Object.values(await privacy.handOver(act, id, "nl")) as [unknown[]];
    expect(after).toEqual([]);
  });
  expect(await (await house.as(administrator)).reads(importPaths.desk)).toContain("iemand die weg is");
});
