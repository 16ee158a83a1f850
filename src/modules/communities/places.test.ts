import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { meetingsOf } from "#modules/events";
import { demoExtra, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import { openHouse } from "#testing";
import { givePlaceBack } from "./commands/give-place-back.ts";
import { takePlace } from "./commands/take-place.ts";
import { demoArchive, demoCommunity } from "./demo.ts";
import { communityBySlug } from "./queries/community.ts";
import { groupBySlug, membersOf, type ThemeGroup, themesOf } from "./queries/groups.ts";
import { placeOf } from "./queries/place-of.ts";

const house = openHouse();
const asHouse = <Result>(story: (act: Act) => Promise<Result>): Promise<Result> =>
  house.door.acts.asSystem("a test", story);

let themes: readonly ThemeGroup[];
let people: readonly string[];

beforeAll(async () => {
  themes = await asHouse(async (act) => themesOf(act, (await communityBySlug(act, demoCommunity))!.id));
  people = await asHouse((act) => newPeople(act, 14));
});

async function newPeople(act: Act, count: number): Promise<readonly string[]> {
  const made: string[] = [];
  for (let n = 0; n < count; n++)
    made.push(
      (
        await demoExtra(act, {
          name: `Deelnemer ${n}`,
          email: `${newId()}@voorbeeld.example`,
          portrait: n % 12,
          functionTitle: "Leraar",
          organisationName: "School",
          organisationKind: "school",
          sector: "po",
          region: "Waterrijk",
        })
      ).id,
    );
  return made;
}

const take = (personId: string, groupId: string, learningQuestion = "") =>
  asHouse((act) => takePlace(act, { groupId, personId, learningQuestion, findable: false }));
const giveBack = (personId: string, groupId: string) =>
  asHouse((act) => givePlaceBack(act, { groupId, personId }));
const actorOf = (id: string) => ({ kind: "person", id, grants: new Set<string>() }) as const;

describe("a place in a theme group", () => {
  test("brings the faces of the group, all meetings of the year, and the group itself", async () => {
    const [who] = people as [string];
    expect(await take(who, themes[1]!.id, "Hoe begin ik?")).toBe("placed");
    await house.door.acts.act(actorOf(who), async (act) => {
      const group = await groupBySlug(act, themes[1]!.slug);
      expect(group?.title).toBe("Hulp regelen vanuit de school");
      const members = await membersOf(act, group!.id);
      const faces = await facesOf(
        act,
        members.map(({ personId }) => personId),
      );
      expect([...faces.values()].map(({ name }) => name)).toContain("Samira Oualid");
      const { rows } = await act.tx.execute(
        sql`select from event_registration where person_id = ${who} and status = 'confirmed'`,
      );
      expect(rows).toHaveLength((await meetingsOf(act, group!.communityId)).length);
    });
    await giveBack(who, themes[1]!.id);
  });

  test("ends on the next request, with everything it brought", async () => {
    const [who] = people as [string];
    await take(who, themes[1]!.id);
    await giveBack(who, themes[1]!.id);
    await house.door.acts.act(actorOf(who), async (act) => {
      expect(await groupBySlug(act, themes[1]!.slug)).toBeNull();
      expect(await membersOf(act, themes[1]!.id)).toEqual([]);
    });
    const { rows } = await house.door.engine.owner.query(
      "select (select count(*) from event_registration where person_id = $1)::int as meetings, (select count(*) from circle_member where person_id = $1)::int as circles",
      [who],
    );
    expect(rows).toEqual([{ meetings: 0, circles: 0 }]);
  });

  test("asking twice is harmless, giving back twice too", async () => {
    const [who] = people as [string];
    const before = await taken(themes[0]!.id);
    await take(who, themes[0]!.id);
    expect(await take(who, themes[0]!.id)).toBe("placed");
    expect(await taken(themes[0]!.id)).toBe(before + 1);
    await giveBack(who, themes[0]!.id);
    await giveBack(who, themes[0]!.id);
    expect(await taken(themes[0]!.id)).toBe(before);
  });

  test("one theme for everyone: a second group in the same year is refused", async () => {
    const [who] = people as [string];
    await take(who, themes[0]!.id);
    await expect(take(who, themes[2]!.id)).rejects.toMatchObject({
      code: "communities/already-in-another-group",
    });
    await giveBack(who, themes[0]!.id);
  });

  test("a full group leaves nothing behind", async () => {
    const [who] = people as [string];
    expect(await take(who, themes[3]!.id)).toBe("full");
    expect(await asHouse((act) => placeOf(act, themes[3]!.communityId, who))).toBeNull();
    const { rows } = await house.door.engine.owner.query(
      "select from group_member where person_id = $1 and group_id = $2",
      [who, themes[3]!.id],
    );
    expect(rows).toEqual([]);
  });

  test("nobody comes into a year that is over", async () => {
    const [old] = await asHouse(async (act) => themesOf(act, (await communityBySlug(act, demoArchive))!.id));
    await expect(take(people[0]!, old!.id)).rejects.toMatchObject({ code: "communities/closed" });
  });

  test("a learning question is read by others only when its writer wants to be found by it", async () => {
    const samira = await house.door.engine.owner.query(
      "select id from person where email = 'samira@dewaterlelie.example'",
    );
    const questions = await house.door.acts.act(actorOf(samira.rows[0].id), async (act) =>
      (await membersOf(act, themes[1]!.id)).map(({ findable, learningQuestion }) => [
        findable,
        learningQuestion !== "",
      ]),
    );
    expect(questions).toContainEqual([false, false]);
    expect(questions).toContainEqual([true, true]);
  });
});

async function taken(groupId: string): Promise<number> {
  const { rows } = await house.door.engine.owner.query("select places_taken from theme_group where id = $1", [
    groupId,
  ]);
  return rows[0].places_taken;
}

test("whoever comes and goes: the count is right, nobody sits over the edge, and nobody is refused while a place is free", async () => {
  const group = themes[2]!;
  await house.door.engine.owner.query("update theme_group set places = places_taken + 3 where id = $1", [
    group.id,
  ]);
  const steps = fc.array(fc.record({ who: fc.nat(7), comes: fc.boolean() }), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const start = await taken(group.id);
      const inside = new Set<number>();
      for (const { who, comes } of story) {
        const person = people[who]!;
        if (comes) {
          const answer = await take(person, group.id);
          expect(answer).toBe(inside.has(who) || inside.size < 3 ? "placed" : "full");
          if (answer === "placed") inside.add(who);
        } else {
          await giveBack(person, group.id);
          inside.delete(who);
        }
        expect(await taken(group.id)).toBe(start + inside.size);
      }
      for (const who of inside) await giveBack(people[who]!, group.id);
      expect(await taken(group.id)).toBe(start);
    }),
    { numRuns: 12 },
  );
});
