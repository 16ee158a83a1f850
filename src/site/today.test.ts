import { describe, expect, test } from "vitest";
import { demoPeople } from "#modules/people";
import type { Waiting } from "#platform/module";
import { openHouse } from "#testing";
import { firstOf, mostWaiting } from "./mine-page.tsx";
import { pageWords } from "./pages-words.ts";

const house = openHouse();
const samira = "samira@dewaterlelie.example";
const t = pageWords.nl;

/** The things that wait on someone's start page, as [address, words]. */
function waitingOn(html: string): readonly (readonly [string, string])[] {
  const list = new RegExp(`aria-label="${t.mineToday}">(.*?)</ul>`).exec(html)?.[1] ?? "";
  return [...list.matchAll(/<a href="([^"]+)">.*?<b>(.*?)<\/b>/g)].map(([, href = "", words = ""]) => [
    href,
    words,
  ]);
}

describe("what waits for someone today", () => {
  test("stands by when it is too late or when it happens; what can always be done stands last, in the order it came", () => {
    const thing = (title: string, when: Partial<Waiting>): Waiting => ({
      icon: "check",
      title,
      text: "",
      href: `/${title}`,
      ...when,
    });
    const day = (number: number) => new Date(Date.UTC(2027, 0, number));
    const order = firstOf([
      thing("altijd", {}),
      thing("woensdag", { before: day(6) }),
      thing("ook altijd", {}),
      thing("dinsdag", { at: day(5) }),
    ]);
    expect(order.map(({ title }) => title)).toEqual(["dinsdag", "woensdag", "altijd", "ook altijd"]);
    const many = Array.from({ length: 12 }, (_, i) => thing(`${i}`, { before: day(20 - i) }));
    expect(firstOf(many).map(({ title }) => title)).toEqual(["11", "10", "9", "8", "7", "6", "5"]);
  });

  test("is for everyone at most seven things, each behind an address that is theirs to open", async () => {
    for (const { email } of demoPeople) {
      const browser = await house.as(email);
      const things = waitingOn(await browser.reads("/mijn"));
      expect(things.length).toBeLessThanOrEqual(mostWaiting);
      for (const [href] of things)
        expect([email, href, (await browser.visits(href)).status]).toEqual([email, href, 200]);
    }
  });

  test("is done with two presses, and whoever has done all of it reads so", async () => {
    const browser = await house.as(samira);
    const things = waitingOn(await browser.reads("/mijn"));
    expect(things).toEqual([
      [expect.stringContaining("/themagroepen/"), expect.stringMatching(/met iets nieuws$/)],
      [expect.stringMatching(/\/afscheid$/), expect.any(String)],
    ]);
    const [[group], [farewell]] = things as [readonly [string, string], readonly [string, string]];
    expect((await browser.visits(group)).html).toContain(`action="${group}/gelezen"`);
    await browser.posts(`${group}/gelezen`);
    await browser.visits(farewell);
    await browser.posts(farewell, { verder: "yes", naam: "name" });
    const after = await browser.reads("/mijn");
    expect(waitingOn(after)).toEqual([]);
    expect(after).toContain(t.mineNothing);
    expect(await browser.reads(group)).not.toContain(`action="${group}/gelezen"`);
  });
});
