import { expect, test } from "vitest";
import { personByEmail } from "#modules/people";
import { openHouse } from "#testing";
import { aCommunity, comesIn } from "./a-community.ts";
import { words } from "./messages.ts";
import { privacy } from "./privacy.ts";

const house = openHouse();

test("someone takes along what they asked for, and leaves no trace and no empty place behind", async () => {
  const community = await aCommunity(house, [1]);
  await comesIn(house, community, { email: "gaat@weg.example", vraag: "Hoe doen anderen dit?" });
  await comesIn(house, community, { email: "blijft@hier.example" });
  const { acts, engine } = house.door;
  const person = await acts.asSystem("find someone", (act) => personByEmail(act, "gaat@weg.example"));
  const held = await acts.asSystem("hand over", (act) => privacy.handOver(act, person!.id, "nl"));
  expect(held[words.nl.privacy.requests]).toMatchObject([
    {
      Leergemeenschap: "Proefjaar",
      Thema: "Thema een",
      Leervraag: "Hoe doen anderen dit?",
      Stand: "confirmed",
    },
  ]);
  await acts.asSystem("erase", (act) => privacy.erase(act, person!.id));
  const { rows } = await engine.system.query(
    "select p.email, e.state from enrolment e join person p on p.id = e.person_id where e.community_id = $1",
    [community.id],
  );
  expect(rows).toEqual([{ email: "blijft@hier.example", state: "confirmed" }]);
});
