import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { demoArchive } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";

const house = openHouse();

test("organisers see who wants to go on by name, and of who does not only how many", async () => {
  const { owner } = house.door.engine;
  const { rows } = await owner.query(
    `select m.id, coalesce(p.name, '') as name from group_member m left join profile p using (person_id)
     where m.community_id = (select id from community where slug = $1) and m.role = 'member' and m.until is null order by name`,
    [demoArchive],
  );
  const [no, yes] = [rows[0], rows[1]];
  await owner.query(
    "update group_member set carry_over = case id when $1 then 'no' else 'yes' end where id = any ($2)",
    [no.id, [no.id, yes.id]],
  );
  const marit = await house.as("marit@steunpunt.example");
  const html = await marit.reads(paths.manage(demoArchive));
  expect(html).toContain(nl.goingOn.title);
  expect(html).toContain(yes.name);
  expect(html).not.toContain(no.name);
});

test("nobody else finds that page", async () => {
  const samira = await house.as("samira@dewaterlelie.example");
  expect((await samira.visits(paths.manage(demoArchive))).status).toBe(404);
});
