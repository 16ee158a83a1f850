import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { communityById } from "#modules/communities";
import { openHouse } from "#testing";
import { aCommunity, comesIn, type Opened } from "./a-community.ts";
import { balanceOf } from "./balance.ts";
import { nl } from "./messages.nl.ts";
import { enrolmentPaths } from "./paths.ts";
import { balancePage } from "./queries/balance-page.ts";

const house = openHouse();
const marit = () => house.as("marit@steunpunt.example");

const enrolmentOf = async ({ id }: Opened, email: string) =>
  (
    await house.door.engine.system.query(
      "select e.id, e.state, e.placed_because, e.person_id from enrolment e join person p on p.id = e.person_id where e.community_id = $1 and p.email = $2",
      [id, email],
    )
  ).rows[0];

describe("the balance of a community", () => {
  test("is shown to its organisers and exists for nobody else", async () => {
    const community = await aCommunity(house, [2]);
    await comesIn(house, community, { email: "een@balans.example" });
    const page = await (await marit()).visits(enrolmentPaths.balance(community.slug));
    expect(page.status).toBe(200);
    for (const words of [
      "Noor Zandstra",
      ">School<",
      "Basisonderwijs (po)",
      "Waterrijk",
      nl.balance.state.member,
    ])
      expect(page.html.includes(words), words).toBe(true);
    for (const email of ["samira@dewaterlelie.example", "anke@schakel.example"]) {
      const other = await house.as(email);
      expect((await other.visits(enrolmentPaths.balance(community.slug))).status).toBe(404);
      expect((await other.visits(enrolmentPaths.balanceFile(community.slug))).status).toBe(404);
      expect((await other.posts(enrolmentPaths.manner(community.slug), { wijze: "zelf" })).status).toBe(404);
    }
    expect((await house.visitor().visits(enrolmentPaths.balance(community.slug))).path).toContain(
      "/inloggen",
    );
  });

  test("counts by youth region, whatever people wrote, and leaves what it does not know as it is", async () => {
    const community = await aCommunity(house, [6]);
    for (const [i, regio] of [
      "Waterrijk",
      "gemeente súdermeer",
      "1052 ab",
      "Duinkust",
      "Landelijk",
    ].entries())
      await comesIn(house, community, {
        email: `streek${i}@balans.example`,
        about: { naam: `Streek ${i}`, organisatie: "Elders", functie: "Ib'er", regio },
      });
    const { themes } = await house.door.acts.asSystem("a test", async (act) =>
      balancePage(act, (await communityById(act, community.id))!),
    );
    expect(themes[0]!.balance.regions.map(({ region, whole }) => [region, whole.inside])).toEqual([
      ["Waterrijk en Lagen", 2],
      ["Duinkust en Polders", 2],
      ["Landelijk", 1],
    ]);
    const joins = await house.visitor().visits(enrolmentPaths.step(community.slug, "about"));
    expect(joins.html).toContain('<option value="Duinkust en Polders"');
  });

  test("fills in the youth region of the organisation where someone works, before what their profile says", async () => {
    const community = await aCommunity(house, [6]);
    const samira = await house.as("samira@dewaterlelie.example");
    const page = await samira.visits(enrolmentPaths.step(community.slug, "about"));
    expect(page.html).toMatch(/name="regio"[^>]*value="Waterrijk en Lagen"/);
    const anke = await house.as("anke@schakel.example");
    expect((await anke.visits(enrolmentPaths.step(community.slug, "about"))).html).toMatch(
      /name="regio"[^>]*value="Landelijk"/,
    );
  });

  test("lets the organiser give the places, in order or out of it with a reason", async () => {
    const community = await aCommunity(house, [1, 1]);
    const organiser = await marit();
    await organiser.visits(enrolmentPaths.balance(community.slug));
    const switched = await organiser.posts(enrolmentPaths.manner(community.slug), { wijze: "zelf" });
    expect(switched.html.includes(nl.balance.manner.saved.byHand)).toBe(true);

    const first = await comesIn(house, community, { email: "een@hand.example" });
    expect(first.answer.html.includes(nl.done.byHand)).toBe(true);
    await comesIn(house, community, { email: "twee@hand.example" });
    const second = await enrolmentOf(community, "twee@hand.example");
    const at = enrolmentPaths.placement(community.slug, second.id);
    await organiser.visits(at);
    const unfounded = await organiser.posts(at, { groep: "1" });
    expect(unfounded.status).toBe(422);
    expect(unfounded.html.includes(nl.placement.errors.reason)).toBe(true);
    const placed = await organiser.posts(at, { groep: "1", reden: "Meer gemeenten in deze groep" });
    expect(placed.html.includes(nl.balance.placed)).toBe(true);
    expect(await enrolmentOf(community, "twee@hand.example")).toMatchObject({
      state: "confirmed",
      placed_because: "Meer gemeenten in deze groep",
    });

    const waiting = await enrolmentOf(community, "een@hand.example");
    const next = enrolmentPaths.placement(community.slug, waiting.id);
    await organiser.visits(next);
    const full = await organiser.posts(next, { groep: "1" });
    expect(full.html.includes(nl.placement.errors.full(1))).toBe(true);
    await organiser.posts(next, { groep: "2", reden: "Daar is nog plek" });
    expect(await enrolmentOf(community, "een@hand.example")).toMatchObject({ state: "confirmed" });
  });

  test("gives everyone a place for whom there is room when the organiser no longer does", async () => {
    const community = await aCommunity(house, [2], { byHand: true });
    for (const name of ["een", "twee", "drie"])
      await comesIn(house, community, { email: `${name}@vanzelf.example` });
    const organiser = await marit();
    await organiser.visits(enrolmentPaths.balance(community.slug));
    await organiser.posts(enrolmentPaths.manner(community.slug), { wijze: "vanzelf" });
    const states = await Promise.all(
      ["een", "twee", "drie"].map(
        async (name) => (await enrolmentOf(community, `${name}@vanzelf.example`)).state,
      ),
    );
    expect(states).toEqual(["confirmed", "confirmed", "waiting"]);
  });

  test("lets the organiser move someone until the first meeting, and not after", async () => {
    const community = await aCommunity(house, [2, 1]);
    await comesIn(house, community, { email: "een@verplaats.example" });
    const { person_id } = await enrolmentOf(community, "een@verplaats.example");
    const at = enrolmentPaths.move(community.slug, person_id);
    const organiser = await marit();
    await organiser.visits(at);
    const moved = await organiser.posts(at, { groep: "2", reden: "Past beter" });
    expect(moved.html.includes(nl.balance.moved)).toBe(true);
    await house.wait(71 * 86_400_000);
    expect((await (await marit()).visits(at)).status).toBe(404);
  });

  test("can be taken along as a list in which nothing is a formula", async () => {
    const community = await aCommunity(house, [2]);
    await comesIn(house, community, {
      email: "een@lijst.example",
      about: { organisatie: '=HYPERLINK("http://evil.example";"klik")', functie: "+31 6", regio: "-Regio" },
    });
    const answer = await (await marit()).asks(enrolmentPaths.balanceFile(community.slug));
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const cells = (await answer.text()).split("\n").flatMap((line) => line.split(";"));
    expect(cells.some((cell) => cell.includes("HYPERLINK"))).toBe(true);
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

test("everyone is counted once in each table, so all come to the same whole", () => {
  const person = fc.record({
    organisationKind: fc.constantFrom("school", "swv", "municipality", "youthCare"),
    sector: fc.constantFrom("po", "vo", "so", "mbo"),
    region: fc.constantFrom("", "Waterrijk", "Duinkust"),
    waits: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), (people) => {
      const { whole, kinds, sectors, regions } = balanceOf(people);
      const total = (counts: readonly { inside: number; waiting: number }[]) =>
        counts.reduce((sum, { inside, waiting }) => sum + inside + waiting, 0);
      expect(total([whole])).toBe(people.length);
      expect(total(kinds.map((row) => row.whole))).toBe(people.length);
      expect(total(kinds.flatMap((row) => Object.values(row.bySector)))).toBe(people.length);
      expect(total(Object.values(sectors))).toBe(people.length);
      expect(total(regions.map((row) => row.whole))).toBe(people.length);
      expect(whole.waiting).toBe(people.filter(({ waits }) => waits).length);
    }),
  );
});
