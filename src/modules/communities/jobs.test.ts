import { expect, test } from "vitest";
import { openHouse } from "#testing";

const house = openHouse();
const day = 24 * 60 * 60_000;

const invited = async (): Promise<readonly string[]> =>
  (await house.door.engine.system.query("select email from leader_invitation order by email")).rows.map(
    ({ email }) => email,
  );

test("an invitation to lead that nobody takes up is forgotten after thirty days, not before", async () => {
  await house.door.engine.system.query(
    `insert into leader_invitation (community_id, email, invited_at)
     select id, 'nooit@elders.example', $1 from community limit 1`,
    [house.clock.now()],
  );
  await house.wait(29 * day);
  expect(await invited()).toContain("nooit@elders.example");
  await house.wait(3 * day);
  expect(await invited()).not.toContain("nooit@elders.example");
});
