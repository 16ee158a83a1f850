import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { pageWords } from "../pages-words.ts";

// Searching the whole house, for who makes a slip and for who knows what kind of thing they want.

const house = openHouse();
const anHour = 61 * 60_000;
const search = (asked: string) => house.visitor().reads(`/zoeken?zoek=${encodeURIComponent(asked)}`);

describe("a slip of the pen", () => {
  test("is answered with what was meant, from the first minute", async () => {
    const page = await search("webinra");
    expect(page).toContain(pageWords.nl.searchMeant);
    expect(page).toContain('href="/zoeken?zoek=webinar"');
    expect(await search("webinar")).not.toContain(pageWords.nl.searchMeant);
  });

  test("that looks like nothing is left alone, and so is a word that is right beside it", async () => {
    expect(await search("xqzwvk")).not.toContain(pageWords.nl.searchMeant);
    expect(await search("'); drop table event; --")).not.toContain(pageWords.nl.searchMeant);
  });

  test("is never mended with a word that only a closed group or a draft has", async () => {
    const { owner, system } = house.door.engine;
    await owner.query(
      "update event set title = 'Kwikstaartoverleg', visibility = 'draft' where id = (select id from event where visibility = 'public' order by starts_at desc limit 1)",
    );
    await owner.query("update post set title = 'Roerdompvraag' where number = 0 and title <> ''");
    await house.wait(anHour);
    const { rows } = await system.query(
      "select word from house.search_word where word in ('kwikstaartoverleg', 'roerdompvraag')",
    );
    expect(rows).toEqual([]);
    for (const slip of ["kwikstaartoverleh", "roerdompvrag"]) {
      const page = await search(slip);
      expect(page).not.toContain("kwikstaartoverleg");
      expect(page).not.toContain("roerdompvraag");
    }
  });
});

describe("the kinds of what was found", () => {
  test("can be chosen, with how many of each are shown", async () => {
    const page = await search("school");
    const kinds = [
      ...page.matchAll(/href="(\/zoeken\?zoek=school&amp;soort=[^"]+)"[^>]*>([^<]+) \((\d+)\)</g),
    ];
    expect(kinds.length).toBeGreaterThan(1);
    const shown = (html: string) => html.match(/<h3 class="nl-heading nl-heading--level-3"><a/g)?.length ?? 0;
    expect(kinds.reduce((sum, [, , , count]) => sum + Number(count), 0)).toBe(shown(page));
    for (const [, href, , count] of kinds)
      expect(shown(await house.visitor().reads(href!.replaceAll("&amp;", "&")))).toBe(Number(count));
  });

  test("that is not there shows all", async () => {
    const all = await search("school");
    const odd = await house.visitor().reads("/zoeken?zoek=school&soort=onzin");
    expect(odd).toBe(all);
  });
});
