import { inspect } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { peoplePaths } from "#modules/people";
import { openHouse } from "#testing";
import { deskOf, joris } from "./a-desk.ts";
import { words } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

const lines: string[] = [];
const heard = (...said: unknown[]) => void lines.push(inspect(said, { depth: 10 }));
const house = openHouse({ log: { info: heard, warn: heard, error: heard, debug: heard } });
const { rows, asks, answers } = deskOf(house);
const t = words.nl;
/** The file that someone takes along of what the house holds about them. */
async function taken(email: string): Promise<string> {
  const browser = await house.as(email);
  const answer = await browser.asks(peoplePaths.takeData, {
    method: "POST",
    headers: { origin: "http://localhost:3000" },
  });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.values(files)
    .map((file) => strFromU8(file))
    .join("\n");
}

describe("a private word", () => {
  const secret = "zilvermeeuwkwartier";

  test("is in no mail, public page, search, suggestion or export of another, nor in a log or the file of another", async () => {
    const { own, id } = await asks(`Wie regelt hulp in het ${secret}?`);
    await answers(await house.as(joris), id, { soort: "answer", tekst: `Het team van het ${secret}.` });
    const pages = [
      "/",
      paths.answers,
      `${paths.answers}?zoek=${secret}`,
      `/zoeken?zoek=${secret}`,
      "/mijn",
      "/mijn/gegevens",
    ];
    for (const browser of [
      house.visitor(),
      await house.as("samira@dewaterlelie.example"),
      await house.as("lotte@gemeentewaterrijk.example"),
    ]) {
      for (const page of pages)
        expect(
          (await browser.reads(page)).replaceAll(`value="${secret}"`, "").replaceAll(`zoek=${secret}`, ""),
          page,
        ).not.toContain(secret);
      expect(
        (await browser.posts(paths.ask, { tekst: "Wie regelt hulp in het kwartier?", kijk: "ja" })).html,
      ).not.toContain(secret);
      expect((await browser.visits(paths.question(id))).html).not.toContain(secret);
    }
    const outside = await rows(
      `select subject || body_text || body_html as words from house.outgoing_mail
       union all select what || coalesce(reason, '') from house.audit_entry`,
    );
    expect(outside.filter(({ words }) => String(words).includes(secret))).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    // What others take along of themselves holds nothing of it; who answered takes their own words.
    expect(await taken("samira@dewaterlelie.example")).not.toContain(secret);
    expect(await taken(joris)).toContain(secret);
    expect(await taken(joris)).not.toContain(`Wie regelt hulp in het ${secret}?`);
    // Control: it is there for who asked.
    expect(await house.visitor().reads(own)).toContain(secret);
  });

  test("goes with the question", async () => {
    const { own, id } = await asks(`Nog iets over het ${secret}`);
    const visitor = house.visitor();
    await visitor.visits(own);
    expect((await visitor.posts(`${own}/intrekking`)).html).toContain(t.own.withdrawn);
    expect((await visitor.visits(own)).status).toBe(404);
    expect(await rows("select from question where id = $1", [id])).toEqual([]);
  });

  test("nobody asks the tables for it either", async () => {
    const { id } = await asks("Wat staat er in de tabel?");
    const seen = async (email: string): Promise<readonly number[]> => {
      const [person] = await rows("select id from person where email = $1", [email]);
      const client = await house.door.engine.web.connect();
      try {
        await client.query(
          `begin; select set_config('role', 'schakel_app', true), set_config('house.actor', '${person?.id ?? ""}', true)`,
        );
        const counts = [];
        for (const where of [
          "question where id",
          "question_asker where question_id",
          "question_turn where question_id",
        ])
          counts.push((await client.query(`select from ${where} = $1`, [id])).rowCount ?? 0);
        return counts;
      } finally {
        await client.query("rollback");
        client.release();
      }
    };
    await answers(await house.as(joris), id, { soort: "note", tekst: "Eerst nakijken." });
    expect(await seen("samira@dewaterlelie.example")).toEqual([0, 0, 0]);
    expect(await seen("lotte@gemeentewaterrijk.example")).toEqual([0, 0, 0]);
    expect(await seen(joris)).toEqual([1, 1, 1]);
  });
});
