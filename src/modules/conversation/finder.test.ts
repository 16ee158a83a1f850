import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { conversationPaths } from "./paths.ts";
import { group, groupId, joris, lotte, one, personId, samira, teun } from "./samples.ts";

const house = openHouse();
const { finder: here, findable } = conversationPaths;
const system = (question: string, ...values: unknown[]) => house.door.engine.system.query(question, values);

let member: Browser;
let them: string;
beforeAll(async () => {
  member = await house.as(samira);
  them = await personId(house, teun);
  await system(
    "update profile set name = 'Teun Wierdsma', function_title = 'Schipper', organisation_name = 'De Kade', sector = 'po', region = 'Zilvermeer' where person_id = $1",
    them,
  );
  await system("update group_member set learning_question = 'Hoe meert men aan?' where person_id = $1", them);
});
const wishes = (yes: boolean) =>
  system("update group_member set findable = $2 where person_id = $1 and until is null", them, yes);
afterEach(() => wishes(true));

/** Everything one can ask that fits someone, their name first. */
const asked = [
  here,
  ...[
    "zoek=teun",
    "zoek=schipper",
    "zoek=kade",
    "zoek=meert",
    "regio=zilver",
    "sector=po",
    "sector=po&regio=zilver",
  ],
].map((words, i) => (i === 0 ? here : `${here}?${words}`));

describe("whoever wants to be found", () => {
  test("is found by subject, sector and region, in the groups that one shares", async () => {
    await wishes(true);
    for (const address of asked) expect(await member.reads(address), address).toContain("Teun Wierdsma");
    for (const other of ["zoek=brandweer", "regio=waterrijk", "zoek=schipper&regio=waterrijk", "sector=so"])
      expect(await member.reads(`${here}?${other}`), other).not.toContain("Teun Wierdsma");
    const page = await member.reads(`${here}?zoek=schipper`);
    expect(page).toContain("Hoe meert men aan?");
    expect(page).toContain(`${group}/deelnemers`);
  });

  test("is not found by who shares no group with them, nor without signing in", async () => {
    await wishes(true);
    for (const address of asked)
      expect(await (await house.as(lotte)).reads(address), address).not.toContain("Teun Wierdsma");
    expect(await (await house.as("bram@devuurtoren.example")).reads(here)).toContain(nl.finder.noGroups);
    // The page to sign in at, which names the people of the demo story.
    expect(await house.visitor().reads(here)).not.toContain("De Kade");
  });
});

test("whoever does not want it is as someone who does not exist: every page is the same, to the letter", async () => {
  const pages = async () => {
    const seen = new Map<string, string>();
    for (const address of asked) seen.set(address, await member.reads(address));
    return seen;
  };
  await wishes(true);
  const open = await pages();
  await wishes(false);
  const shut = await pages();
  const { rows } = await system(
    "update group_member set until = now() where person_id = $1 and until is null returning id",
    them,
  );
  const gone = await pages();
  await system(
    "update group_member set until = null where id = any ($1)",
    rows.map(({ id }) => id),
  );
  for (const address of asked) {
    expect(shut.get(address), address).toBe(gone.get(address));
    expect(open.get(address), `control: ${address}`).not.toBe(gone.get(address));
  }
});

describe("whether one is found", () => {
  test("is one's own choice per group, and can be changed at any moment", async () => {
    const [own, other] = [await house.as(teun), member];
    const id = await groupId(house, group);
    await own.visits(here);
    const done = await own.posts(findable, { groep: id, vindbaar: "nee" });
    expect(done.html).toContain(nl.finder.saved);
    expect(await other.reads(`${here}?zoek=schipper`)).not.toContain("Teun Wierdsma");
    await own.posts(findable, { groep: id, vindbaar: "ja" });
    expect(await other.reads(`${here}?zoek=schipper`)).toContain("Teun Wierdsma");
  });

  test("of nobody else, and not in a group that one is not in", async () => {
    const outside = await house.as(lotte);
    await outside.visits(here);
    for (const groep of [await groupId(house, group), "00000000-0000-4000-8000-000000000000", "x"])
      expect((await outside.posts(findable, { groep, vindbaar: "ja" })).status, groep).toBe(404);
    const leader = await house.as(joris);
    await leader.visits(here);
    await leader.posts(findable, { groep: await groupId(house, group), vindbaar: "nee" });
    const theirs = await one<{ findable: boolean }>(
      house,
      "select findable from group_member where person_id = $1 and until is null",
      [them],
    );
    expect(theirs.findable).toBe(true);
  });
});
