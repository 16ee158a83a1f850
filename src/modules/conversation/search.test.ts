import { describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { begin, group, lotte, noor, one, postId, reply, samira, teun } from "./samples.ts";

const house = openHouse();

const asked = (words: string): string => `/zoeken?zoek=${encodeURIComponent(words)}`;
/** What a page of found things says, without what was typed. */
async function finds(browser: Browser, words: string): Promise<string> {
  const html = await browser.reads(asked(words));
  return html.slice(html.indexOf("<main")).replaceAll(words, "…");
}

describe("searching in the conversations of one's own groups", () => {
  test("finds other forms of a word, other words for it, and slips of the pen, and marks what was found", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(writer, "Verhuizing van een dossierkast", "Wie heeft er **kasten** over?");
    await reply(reader, thread, "Dat bespreken we in het multidisciplinair overleg.");

    expect(await reader.reads(asked("dossierkast"))).toContain(`href="${thread}#bericht-0"`);
    expect(await reader.reads(asked("kast"))).toContain("<mark>kasten</mark>");
    expect(await reader.reads(asked("mdo"))).toContain(`href="${thread}#bericht-1"`);
    expect(await reader.reads(asked("dosierkast"))).toContain("Verhuizing van een dossierkast");
    expect(await reader.reads(asked("kwiskwasje xylofoonbak"))).toContain("Niets gevonden");
    expect(await reader.reads(asked("  "))).not.toContain("Niets gevonden");
  });

  test("tells who is not in the group nothing: the answer is that for a word nobody ever wrote", async () => {
    const writer = await house.as(samira);
    const secret = "zilvermeeuwplan";
    const thread = await begin(writer, `Over het ${secret}`, `Het ${secret} blijft hier.`);
    await reply(await house.as(teun), thread, `Ook ik ken het ${secret}.`);
    expect(await finds(writer, secret)).toContain(thread);
    for (const outside of [
      await house.as(noor),
      await house.as(lotte),
      await house.as("anke@schakel.example"),
      house.visitor(),
    ]) {
      for (const [hidden, never] of [
        [secret, "zilvermeeuwplak"],
        ["zilvermeuwplan", "zilvermeuwplak"],
        [`over het ${secret}`, "over het niksbestaands"],
      ] as const) {
        const answer = await finds(outside, hidden);
        expect(answer).not.toContain(thread);
        if (hidden !== `over het ${secret}`) expect(answer).toBe(await finds(outside, never));
      }
    }
  });

  test("control: the words are there for who does not ask as somebody", async () => {
    const { count } = await one<{ count: number }>(
      house,
      "select count(*)::int as count from post where words @@ websearch_to_tsquery('house.dutch', 'zilvermeeuwplan')",
    );
    expect(count).toBe(2);
  });

  test("finds nothing that was removed, and nothing more after someone has left", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(writer, "Blijft staan", "Een regenpijpwoord.");
    await reply(writer, thread, "Nog een regenpijpwoord, dat weggaat.");
    const id = await postId(house, thread, 1);
    await writer.visits(`${group}/berichten/${id}/verwijdering`);
    await writer.posts(`${group}/berichten/${id}/verwijdering`);
    const page = await reader.reads(asked("regenpijpwoord"));
    expect(page).toContain(`${thread}#bericht-0`);
    expect(page).not.toContain(`${thread}#bericht-1`);

    const membership = (until: string) =>
      house.door.engine.system.query(
        `update group_member set until = ${until} where person_id = (select id from person where email = $1)
         and group_id = (select id from theme_group where slug = $2)`,
        [samira, group.split("/").at(-1)],
      );
    await membership("now()");
    expect(await reader.reads(asked("regenpijpwoord"))).toContain("Niets gevonden");
    await membership("null");
  });

  test("takes whatever is typed", async () => {
    const reader = await house.as(samira);
    for (const typed of [
      "'",
      '"',
      "a & b | !c",
      "<script>",
      "\\",
      "%",
      "((",
      ":*",
      "\u0002mark\u0003",
      "😀 kast",
    ])
      expect([typed, (await reader.visits(asked(typed))).status]).toEqual([typed, 200]);
    expect(await reader.reads(asked("<b>kast</b>"))).not.toContain("<b>kast</b>");
  });
});
