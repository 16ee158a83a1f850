import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { begin, group, postId, postsFile, samira, start } from "./samples.ts";

const house = openHouse();
const about = "Bij ons zit Sofie van 8 jaar. Haar bsn is 111222333.";

/** Whether these words are anywhere in the database. */
async function keptAnywhere(words: string): Promise<readonly string[]> {
  const { owner, system } = house.door.engine;
  const { rows: tables } = await owner.query(
    "select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'house', 'pgboss')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const asker = name.startsWith("pgboss") ? owner : system;
    const { rows } = await asker
      .query(`select count(*)::int as n from ${name} t where t::text like $1`, [`%${words}%`])
      .catch(() => ({ rows: [{ n: 0 }] }));
    if (rows[0].n > 0) found.push(name);
  }
  return found;
}

const acceptanceIn = (html: string): string => /name="toch" value="([^"]+)"/.exec(html)?.[1] ?? "";

describe("words that could tell which child it is", () => {
  test("come back filled in, with what was seen, and nothing of them is kept", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Een gewone vraag", "Zonder kind erin.");
    await writer.visits(thread);
    await writer.asks(
      `/mijn/kladjes?plaats=${encodeURIComponent(`conversation/${thread.split("/").at(-1)}`)}`,
      {
        method: "POST",
        body: new URLSearchParams({ tekst: about }),
        headers: { origin: "http://localhost:3000" },
      },
    );
    const back = await writer.posts(`${thread}/reacties`, { tekst: about });
    expect(back.status).toBe(422);
    expect(back.html).toContain(nl.child.title);
    expect(back.html).toContain("<mark>111222333</mark>");
    expect(back.html).toContain(about);
    expect(await keptAnywhere("111222333")).toEqual([]);
  });

  test("can be replaced with one press, without script", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Herschrijf maar", "Zonder kind erin.");
    await writer.visits(thread);
    const mended = await writer.posts(`${thread}/reacties`, { tekst: about, herschrijf: "ja" });
    expect(mended.html).toContain(nl.child.rewritten);
    const text = /<textarea[^>]*>([^<]*)</.exec(mended.html)?.[1] ?? "";
    expect(text).not.toMatch(/Sofie|111222333/);
    const placed = await writer.posts(`${thread}/reacties`, { tekst: text });
    expect(placed.html).toContain(nl.done.geplaatst);
  });

  test("are placed after all when their writer says so a second time, and only these words", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Het klopt zo", "Zonder kind erin.");
    await writer.visits(thread);
    const back = await writer.posts(`${thread}/reacties`, {
      tekst: "Sofie van 9 jaar is een verzonnen voorbeeld.",
    });
    const toch = acceptanceIn(back.html);
    const others = await writer.posts(`${thread}/reacties`, { tekst: "Sofie van 7 jaar is echt.", toch });
    expect(others.status).toBe(422);
    const placed = await writer.posts(`${thread}/reacties`, {
      tekst: "Sofie van 9 jaar is een verzonnen voorbeeld.",
      toch,
    });
    expect(placed.html).toContain(nl.done.geplaatst);
  });

  test("are seen in a title, in a changed post, and in the name of a file", async () => {
    const writer = await house.as(samira);
    await writer.visits(start);
    const titled = await writer.posts(start, {
      soort: "question",
      titel: "Hoe help je Daan (11 jaar)?",
      tekst: "Wie weet het?",
    });
    expect([titled.status, titled.html.includes(nl.child.where.title)]).toEqual([422, true]);

    const thread = await begin(writer, "Eerst gewoon", "Eerst gewoon.");
    const edit = `${group}/berichten/${await postId(house, thread, 0)}/wijzigen`;
    await writer.visits(edit);
    const edited = await writer.posts(edit, { titel: "Eerst gewoon", tekst: about });
    expect([edited.status, edited.html.includes(nl.child.title)]).toEqual([422, true]);
    expect(await writer.reads(thread)).toContain("Eerst gewoon.");

    const file = new File(["tekst"], "verslag Daan 11 jaar.txt", { type: "text/plain" });
    const named = await postsFile(writer, thread, `${thread}/reacties`, { tekst: "Zie bijlage." }, [file]);
    const html = await named.text();
    expect([named.status, html.includes(nl.child.where.file), html.includes(nl.file.again)]).toEqual([
      422,
      true,
      true,
    ]);
  });
});
