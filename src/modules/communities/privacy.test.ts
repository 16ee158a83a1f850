import { beforeAll, expect, test } from "vitest";
import { openHouse } from "#testing";
import { demoCommunity } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";
import { privacy } from "./privacy.ts";

const house = openHouse();
let samira: string;
beforeAll(async () => {
  const { rows } = await house.door.engine.owner.query(
    "select id from person where email = 'samira@dewaterlelie.example'",
  );
  samira = rows[0].id;
});

test("hands over the groups someone is and was in, with the question they came with", async () => {
  const held = await house.door.acts.asSystem("a test", (act) => privacy.handOver(act, samira, "nl"));
  expect(held[nl.privacy.groups]).toHaveLength(2);
  expect(JSON.stringify(held)).toContain("Hoe krijgen we iemand aan tafel die mag beslissen?");
});

test("erasing frees the place, and leaves the fact of a move without who and why", async () => {
  const { owner } = house.door.engine;
  const group = "select id, places_taken from theme_group where slug = 'hulp-regelen-vanuit-de-school-2027'";
  const before = (await owner.query(group)).rows[0];
  await owner.query(
    "insert into group_move (person_id, from_group, to_group, reason, moved_at) values ($1, $2, $2, 'ander werk', now())",
    [samira, before.id],
  );
  await house.door.acts.asSystem("a test", (act) => privacy.erase(act, samira));
  expect((await owner.query(group)).rows[0].places_taken).toBe(before.places_taken - 1);
  const left = await owner.query("select from group_member where person_id = $1", [samira]);
  expect(left.rows).toEqual([]);
  expect((await owner.query("select person_id, reason from group_move")).rows).toEqual([
    { person_id: null, reason: "" },
  ]);
  const samiraAgain = await house.as("samira@dewaterlelie.example");
  expect(await samiraAgain.reads(paths.community(demoCommunity))).toContain(nl.community.join);
});

test("one's own start page shows an organiser what they organise, and what is still to be settled", async () => {
  const marit = await house.as("marit@steunpunt.example");
  expect(await marit.reads("/mijn")).toContain(`href="${paths.manage(demoCommunity)}"`);
  const { rows } = await house.door.engine.owner.query(
    "insert into source_conflict (community_id, conflict) select id, '{}' from community where slug = $1 returning id",
    [demoCommunity],
  );
  expect(rows).toHaveLength(1);
  expect(await marit.reads("/mijn")).toContain(nl.myGroups.settle(1));
});
