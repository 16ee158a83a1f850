import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { aCommunity, comesIn, noor } from "./a-community.ts";
import { enrolmentPaths } from "./paths.ts";

const house = openHouse();

/** What a statement does in the hands of someone who got past the program, with rights of their own only. */
async function asThemselves(email: string | null, statement: string): Promise<number | "refused"> {
  const { web, system } = house.door.engine;
  const { rows } = await system.query("select id from person where email = $1", [email]);
  const client = await web.connect();
  try {
    await client.query("begin");
    await client.query(
      "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
      [rows[0]?.id ?? ""],
    );
    const result = await client.query(statement).catch(() => null);
    return result ? (result.rowCount ?? 0) : "refused";
  } finally {
    await client.query("rollback");
    client.release();
  }
}

test("a request is read by its owner and by the organisers, and changed by nobody", async () => {
  const community = await aCommunity(house, [1]);
  await comesIn(house, community, { email: "een@slot.example" });
  await comesIn(house, community, { email: "twee@slot.example" });
  const read = `select * from enrolment where community_id = '${community.id}'`;
  expect(await asThemselves("een@slot.example", read)).toBe(1);
  expect(await asThemselves("marit@steunpunt.example", read)).toBe(2);
  for (const other of ["samira@dewaterlelie.example", "anke@schakel.example", null])
    expect(await asThemselves(other, read)).toBe(0);
  for (const who of ["een@slot.example", "twee@slot.example", "marit@steunpunt.example", null]) {
    expect(await asThemselves(who, "update enrolment set state = 'confirmed'")).toBe("refused");
    expect(await asThemselves(who, "delete from enrolment")).toBe("refused");
    expect(await asThemselves(who, "insert into enrolment select * from enrolment")).toBe("refused");
    expect(await asThemselves(who, `select enrolment_next_turn('${community.id}')`)).toBe("refused");
  }
});

test("answers that were not sent are read by nobody, and the desk by organisers", async () => {
  const community = await aCommunity(house, [1], { byHand: true });
  const visitor = house.visitor();
  await visitor.posts(enrolmentPaths.step(community.slug, "about"), {
    ...noor,
    email: "kladje@slot.example",
  });
  for (const who of ["marit@steunpunt.example", "samira@dewaterlelie.example", null])
    expect(await asThemselves(who, "select * from enrolment_draft")).toBe("refused");
  const desk = `select * from enrolment_desk where community_id = '${community.id}'`;
  expect(await asThemselves("marit@steunpunt.example", desk)).toBe(1);
  expect(await asThemselves("samira@dewaterlelie.example", desk)).toBe(0);
  expect(await asThemselves("marit@steunpunt.example", "update enrolment_desk set by_hand = false")).toBe(
    "refused",
  );
});
