import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { communityById, givePlaceBack, placeOf } from "#modules/communities";
import { personByEmail } from "#modules/people";
import { openHouse } from "#testing";
import { aCommunity, comesIn, type Opened } from "./a-community.ts";
import { withdraw } from "./commands/withdraw.ts";
import { nl } from "./messages.nl.ts";
import { enrolmentPaths } from "./paths.ts";
import { settled } from "./settled.ts";

const house = openHouse();

interface Line {
  readonly inside: number;
  readonly taken: number;
  readonly places: number;
  readonly waiting: readonly string[];
}

/** How a theme stands: as the group counts, and as the line does. */
async function lineAt({ themes }: Opened, number = 1): Promise<Line> {
  const theme = themes.find((each) => each.number === number)!;
  const ask = async (statement: string) => (await house.door.engine.system.query(statement, [theme.id])).rows;
  const [group] = await ask("select places, places_taken from theme_group where id = $1");
  const members = await ask(
    "select id from group_member where group_id = $1 and until is null and role = 'member'",
  );
  const waiting = await ask(
    "select p.email from enrolment e join person p on p.id = e.person_id where e.group_id = $1 and e.state = 'waiting' order by e.turn",
  );
  return {
    inside: members.length,
    taken: group.places_taken,
    places: group.places,
    waiting: waiting.map(({ email }) => email),
  };
}

describe("a full theme", () => {
  test("sends people to their second choice when there is room, else into the line", async () => {
    const community = await aCommunity(house, [1, 1]);
    await comesIn(house, community, { email: "een@vol.example" });
    const second = await comesIn(house, community, { email: "twee@vol.example", tweede: "2" });
    expect(second.answer.html.includes(nl.done.second)).toBe(true);
    const third = await comesIn(house, community, { email: "drie@vol.example", tweede: "2" });
    expect(third.answer.html.includes(nl.done.waiting(1))).toBe(true);
    const fourth = await comesIn(house, community, { email: "vier@vol.example" });
    expect(fourth.answer.html.includes("Je staat op de wachtlijst, als tweede.")).toBe(true);
    const subjects = (await house.mailsTo("vier@vol.example")).map(({ subject }) => subject);
    expect(subjects).toContain("Je staat op de wachtlijst, als tweede");
    expect(await fourth.browser.reads("/mijn")).toContain("Je wacht als tweede op een plek in Proefjaar");
    const group = await fourth.browser.visits(`/themagroepen/${community.slug}-1`);
    expect(group.status).toBe(404);
  });

  test("gives a place that is given back to the first in line, and tells them", async () => {
    const community = await aCommunity(house, [1]);
    const first = await comesIn(house, community, { email: "een@rij.example" });
    const second = await comesIn(house, community, { email: "twee@rij.example" });
    await comesIn(house, community, { email: "drie@rij.example" });
    await first.browser.visits(enrolmentPaths.done(community.slug));
    const gone = await first.browser.posts(enrolmentPaths.withdrawal(community.slug));
    expect(gone.html.includes(nl.done.gone)).toBe(true);
    expect(await lineAt(community)).toEqual({
      inside: 1,
      taken: 1,
      places: 1,
      waiting: ["drie@rij.example"],
    });
    const mails = await house.mailsTo("twee@rij.example");
    expect(mails.filter(({ text }) => text.includes(nl.letters.placed.called("Thema een")))).toHaveLength(1);
    expect(
      (await second.browser.reads(enrolmentPaths.done(community.slug))).includes(nl.done.confirmed),
    ).toBe(true);
    const again = await first.browser.posts(enrolmentPaths.withdrawal(community.slug));
    expect(again.status).toBe(200);
    expect((await lineAt(community)).waiting).toEqual(["drie@rij.example"]);
  });

  test("lets whoever leaves the line make room for who stands behind", async () => {
    const community = await aCommunity(house, [1]);
    await comesIn(house, community, { email: "een@weg.example" });
    const second = await comesIn(house, community, { email: "twee@weg.example" });
    const third = await comesIn(house, community, { email: "drie@weg.example" });
    await second.browser.posts(enrolmentPaths.withdrawal(community.slug));
    expect(
      (await third.browser.reads(enrolmentPaths.done(community.slug))).includes(nl.done.waiting(1)),
    ).toBe(true);
  });

  test("calls in who waits when a place became free without them, or the group grew", async () => {
    const community = await aCommunity(house, [1]);
    await comesIn(house, community, { email: "een@elders.example" });
    await comesIn(house, community, { email: "twee@elders.example" });
    await comesIn(house, community, { email: "drie@elders.example" });
    await house.door.acts.asSystem("a facilitator lets someone go", async (act) => {
      const person = await personByEmail(act, "een@elders.example");
      await givePlaceBack(act, { groupId: community.themes[0]!.id, personId: person!.id });
    });
    await house.door.jobs.drain();
    expect((await lineAt(community)).waiting).toEqual(["drie@elders.example"]);
    await house.door.engine.system.query("update theme_group set places = 2 where community_id = $1", [
      community.id,
    ]);
    await house.door.acts.asSystem("a facilitator makes room", (act) =>
      act.record("communities/group-set-up", { id: community.themes[0]!.id }),
    );
    await house.door.jobs.drain();
    expect(await lineAt(community)).toMatchObject({ inside: 2, taken: 2, waiting: [] });
  });
});

describe("whoever comes and goes", () => {
  test("nobody waits for a theme while a place in it is free, there are never more people than places, and the line keeps its order", async () => {
    const people = Array.from({ length: 8 }, (_, i) => `loper${i}@eigenschap.example`);
    await house.door.engine.system.query(
      "insert into person (email, created_at) select unnest($1::text[]), $2",
      [people, house.clock.now()],
    );
    const walk = fc.record({
      places: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 2 }),
      moves: fc.array(
        fc.record({
          who: fc.integer({ min: 0, max: people.length - 1 }),
          comes: fc.boolean(),
          theme: fc.integer({ min: 1, max: 2 }),
          second: fc.boolean(),
        }),
        { minLength: 1, maxLength: 25 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(walk, async ({ places, moves }) => {
        const community = await aCommunity(house, places);
        const arrivals: string[] = [];
        for (const { who, comes, theme, second } of moves) {
          const email = people[who]!;
          if (comes)
            await settled(house, community, { email, theme, ...(second ? { second: 3 - theme } : {}) });
          else await leaves(community, email);
          const known = arrivals.indexOf(email);
          const [one, two] = [await lineAt(community, 1), await lineAt(community, 2)];
          const inLine = [...one.waiting, ...two.waiting];
          if (known >= 0 && !inLine.includes(email)) arrivals.splice(known, 1);
          if (known < 0 && inLine.includes(email)) arrivals.push(email);
          for (const line of [one, two]) {
            expect(line.taken).toBe(line.inside);
            expect(line.inside).toBeLessThanOrEqual(line.places);
            expect(line.waiting.length === 0 || line.inside === line.places).toBe(true);
            expect(line.waiting).toEqual(arrivals.filter((each) => line.waiting.includes(each)));
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

async function leaves({ id }: Opened, email: string): Promise<void> {
  const person = await house.door.acts.asSystem("find who leaves", (act) => personByEmail(act, email));
  await house.door.acts.act({ kind: "person", id: person!.id, grants: new Set() }, async (act) => {
    const community = await communityById(act, id);
    await withdraw(act, community!);
    expect(await placeOf(act, id, person!.id)).toBeNull();
  });
}
