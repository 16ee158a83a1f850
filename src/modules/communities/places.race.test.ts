import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { demoExtra } from "#modules/people";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import { openHouse, realPostgres } from "#testing";
import { movePlace } from "./commands/move-place.ts";
import { takePlace } from "./commands/take-place.ts";
import { demoCommunity } from "./demo.ts";
import { communityBySlug } from "./queries/community.ts";
import { themesOf } from "./queries/groups.ts";
import { groupMember, themeGroup } from "./schema.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

const crowd = 200;
const places = 10;

describe.runIf(realPostgres)("many at the same door at the same moment", () => {
  const house = openHouse();
  const asHouse = <Result>(story: (act: Act) => Promise<Result>): Promise<Result> =>
    house.door.acts.asSystem("a race", story);

  async function emptyGroup(number: number): Promise<string> {
    return asHouse(async (act) => {
      const { id } = (await communityBySlug(act, demoCommunity))!;
      const group = (await themesOf(act, id))[number - 1]!;
      await act.tx
        .update(themeGroup)
        .set({ places: sql`${themeGroup.placesTaken} + ${places}` })
        .where(eq(themeGroup.id, group.id));
      return group.id;
    });
  }

  const people = (): Promise<readonly string[]> =>
    asHouse(async (act) => {
      const made: string[] = [];
      for (let n = 0; n < crowd; n++) made.push((await demoExtra(act, somebody(n))).id);
      return made;
    });

  const somebody = (n: number) => ({
    name: `Deelnemer ${n}`,
    email: `${newId()}@voorbeeld.example`,
    portrait: n % 12,
    functionTitle: "Leraar",
    organisationName: "School",
    organisationKind: "school",
    sector: "po",
    region: "Waterrijk",
  });

  async function inside(groupId: string): Promise<{ seated: number; counted: number; places: number }> {
    const { rows } = await house.door.engine.owner.query(
      `select g.places, g.places_taken as counted,
        (select count(*)::int from group_member m where m.group_id = g.id and m.until is null and m.role = 'member') as seated
       from theme_group g where g.id = $1`,
      [groupId],
    );
    return rows[0];
  }

  test(`${crowd} people, ${places} places: ten get one, the others hear that it is full, nothing is left half done`, {
    timeout: 120_000,
  }, async () => {
    const [groupId, everyone] = [await emptyGroup(1), await people()];
    const answers = await Promise.all(
      everyone.map((personId) =>
        asHouse((act) => takePlace(act, { groupId, personId, learningQuestion: "", findable: false })),
      ),
    );
    expect(answers.filter((answer) => answer === "placed")).toHaveLength(places);
    expect(answers.filter((answer) => answer === "full")).toHaveLength(crowd - places);
    const after = await inside(groupId);
    expect(after.seated).toBe(after.counted);
    expect(after.counted).toBe(after.places);
    const { rows } = await house.door.engine.owner.query(
      "select (select count(*) from circle_member where person_id = any ($1))::int as circles, (select count(distinct person_id) from event_registration where person_id = any ($1))::int as guests",
      [everyone],
    );
    expect(rows).toEqual([{ circles: places, guests: places }]);
  });

  test("the control, which looks before it takes, lets more people in than there are places", {
    timeout: 120_000,
  }, async () => {
    const [groupId, everyone] = [await emptyGroup(3), await people()];
    await Promise.all(
      everyone.map((personId) =>
        asHouse((act) => takeAfterLooking(act, groupId, personId)).catch(() => "refused"),
      ),
    );
    const after = await inside(groupId);
    expect(after.seated).toBeGreaterThan(after.places);
  });

  test("the same person asking fifty times has one place", { timeout: 120_000 }, async () => {
    const [groupId, [who]] = [await emptyGroup(1), await people()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        asHouse((act) => takePlace(act, { groupId, personId: who!, learningQuestion: "", findable: false })),
      ),
    );
    expect(new Set(answers)).toEqual(new Set(["placed"]));
    const after = await inside(groupId);
    expect(after.seated).toBe(after.counted);
  });

  test("people who trade places at the same moment do not wait for each other for ever", {
    timeout: 120_000,
  }, async () => {
    const [one, other] = [await emptyGroup(1), await emptyGroup(2)];
    const everyone = (await people()).slice(0, 8);
    for (const [n, personId] of everyone.entries())
      await asHouse((act) =>
        takePlace(act, { groupId: n % 2 ? one : other, personId, learningQuestion: "", findable: false }),
      );
    await Promise.all(
      everyone.map((personId, n) =>
        asHouse((act) =>
          movePlace(act, { personId, from: n % 2 ? one : other, to: n % 2 ? other : one, reason: "ruilen" }),
        ),
      ),
    );
    for (const group of [one, other]) {
      const after = await inside(group);
      expect(after.seated).toBe(after.counted);
    }
  });
});

/** What taking a place would be without its one statement: the control that shows what it prevents. */
async function takeAfterLooking(house: Act, groupId: string, personId: string): Promise<"placed" | "full"> {
  const [group] = await house.tx.select().from(themeGroup).where(eq(themeGroup.id, groupId));
  if (!group || group.placesTaken >= group.places) return "full";
  await house.tx
    .insert(groupMember)
    .values({ groupId, communityId: group.communityId, personId, since: house.now });
  await house.tx
    .update(themeGroup)
    .set({ placesTaken: group.placesTaken + 1 })
    .where(eq(themeGroup.id, groupId));
  return "placed";
}
