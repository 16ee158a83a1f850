import { beforeAll, describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { demoCommunity } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";

const house = openHouse();
let marit: Browser;
beforeAll(async () => {
  marit = await house.as("marit@steunpunt.example");
});

describe("a meeting in the night that the clock is changed", () => {
  const page = paths.newMeeting(demoCommunity);
  const meeting = { title: "Nachtwerk", place: "", online: "on", day: "2027-03-28" };

  test("at a time that is skipped is refused in words, and what was typed stays", async () => {
    await marit.visits(page);
    const answer = await marit.posts(page, { ...meeting, starts: "2.30", ends: "04:00" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Deze tijd is er niet op die dag");
    expect(answer.html).toContain('value="2.30"');
    expect(answer.html).toContain('value="Nachtwerk"');
  });

  test("at a time that comes twice is refused as well", async () => {
    await marit.visits(page);
    const answer = await marit.posts(page, {
      ...meeting,
      ...{ day: "2027-10-31", starts: "01:00", ends: "02:30" },
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Deze tijd is er twee keer op die dag");
  });

  test("around the change it stands where it was put", async () => {
    await marit.visits(page);
    const answer = await marit.posts(page, { ...meeting, starts: "01:30", ends: "03:30" });
    expect(answer.html).toContain(nl.done.bewaard);
    const { rows } = await house.door.engine.system.query(
      "select starts_at, ends_at from event where title = 'Nachtwerk'",
    );
    expect(rows).toEqual([
      { starts_at: new Date("2027-03-28T00:30:00Z"), ends_at: new Date("2027-03-28T01:30:00Z") },
    ]);
  });
});
