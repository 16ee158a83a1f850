import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { addressOf, begin, group, joris, one, postId, reply, samira, start, teun } from "./samples.ts";

const house = openHouse();

describe("a question and what others say to it", () => {
  test("is asked, answered, thanked for and marked, and everyone in the group sees it", async () => {
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(asker, "Wie belt de huisarts?", "Bij ons is dat **niemand**.");
    expect(await asker.reads(thread)).toContain("<strong>niemand</strong>");

    const answer = await reply(helper, thread, "Wij hebben één vast nummer.");
    expect(answer.html).toContain(nl.done.geplaatst);
    const replyId = await postId(house, thread, 1);
    const bedankt = `${group}/berichten/${replyId}/bedankt`;
    await asker.visits(thread);
    await asker.posts(bedankt, { dank: "ja" });
    await asker.posts(bedankt, { dank: "ja" });
    expect(await asker.reads(thread)).toContain(nl.thread.thanks(1));
    await asker.posts(bedankt, { dank: "nee" });
    expect(await asker.reads(thread)).not.toContain(nl.thread.thanks(1));

    await asker.posts(`${thread}/antwoord`, { bericht: replyId });
    expect(await helper.reads(thread)).toContain(nl.thread.answer);
    expect(await helper.reads(group)).toContain(nl.list.answered);
    await asker.posts(`${thread}/antwoord/intrekking`);
    expect(await helper.reads(thread)).not.toContain(nl.thread.answer);
  });

  test("only who asked or facilitates says what helped", async () => {
    const [asker, helper, leader] = [await house.as(samira), await house.as(teun), await house.as(joris)];
    const thread = await begin(asker, "Wie schrijft het verslag?", "Daar loopt het vast.");
    await reply(helper, thread, "Om de beurt.");
    const bericht = await postId(house, thread, 1);
    expect((await helper.posts(`${thread}/antwoord`, { bericht })).status).toBe(403);
    expect((await leader.posts(`${thread}/antwoord`, { bericht })).html).toContain(nl.done.antwoord);
    expect(
      (await asker.posts(`${thread}/antwoord`, { bericht: await postId(house, thread, 0) })).status,
    ).toBe(409);
  });

  test("what comes back is filled in, with what to mend", async () => {
    const writer = await house.as(samira);
    await writer.visits(start);
    const empty = await writer.posts(start, { soort: "question", titel: " ", tekst: "Mijn hele verhaal" });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain(nl.fields.titleMissing);
    expect(empty.html).toContain("Mijn hele verhaal");

    const long = "Een zin. ".repeat(2300);
    const tooLong = await writer.posts(start, { soort: "question", titel: "Kort", tekst: long });
    expect(tooLong.html).toContain(nl.fields.textTooLong);
    expect(tooLong.html).toContain(long.trim());
    const title = await writer.posts(start, { soort: "question", titel: "x".repeat(201), tekst: "Kort" });
    expect(title.html).toContain(nl.fields.titleTooLong);

    const thread = await begin(writer, "Iets korts", "Past.");
    const nothing = await reply(writer, thread, "   ");
    expect([nothing.status, nothing.html.includes(nl.fields.textMissing)]).toEqual([422, true]);
  });
});

describe("changing one's own words", () => {
  test("how it was stays readable for the group; only the writer changes them", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(reader, "Hoe lang duurt een start?", "Bij ons drie weken.");
    await reply(writer, thread, "Eerst dacht ik twee dagen.");
    const id = await postId(house, thread, 1);
    const edit = `${group}/berichten/${id}/wijzigen`;
    expect((await reader.visits(edit)).status).toBe(403);
    await writer.visits(edit);
    const changed = await writer.posts(edit, { tekst: "Het zijn er vijf." });
    expect(changed.html).toContain(nl.done.gewijzigd);

    const history = await reader.reads(`${group}/berichten/${id}/eerder`);
    expect(history).toContain("Eerst dacht ik twee dagen.");
    expect(history).toContain("Het zijn er vijf.");
    await writer.visits(edit);
    await writer.posts(edit, { tekst: "Het zijn er vijf." });
    const { count } = await one<{ count: number }>(
      house,
      "select count(*)::int as count from post_version where post_id = $1",
      [id],
    );
    expect(count).toBe(1);
  });
});

describe("removing", () => {
  test("what others went on from leaves a trace, what nobody followed does not", async () => {
    const [writer, other] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(writer, "Weg hiermee straks", "Een tekst die verdwijnt.");
    await reply(other, thread, "Een reactie die blijft.");
    const opening = `${group}/berichten/${await postId(house, thread, 0)}/verwijdering`;
    await writer.visits(opening);
    const after = await writer.posts(opening);
    expect(after.html).toContain(nl.thread.removedByAuthor);
    expect(after.html).toContain("Een reactie die blijft.");
    expect(after.html).not.toContain("Een tekst die verdwijnt.");
    expect(after.html).not.toContain("Weg hiermee straks");

    const last = `${group}/berichten/${await postId(house, thread, 1)}/verwijdering`;
    await other.visits(last);
    await other.posts(last);
    const { count } = await one<{ count: number }>(
      house,
      "select count(*)::int as count from post where thread_id = $1",
      [thread.split("/").at(-1)],
    );
    expect(count).toBe(1);
  });

  test("a question that nobody answered goes as a whole", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Toch maar niet", "Laat maar.");
    const removal = `${group}/berichten/${await postId(house, thread, 0)}/verwijdering`;
    await writer.visits(removal);
    expect((await writer.posts(removal)).path).toContain(group);
    expect((await writer.visits(thread)).status).toBe(404);
  });

  test("who facilitates removes with a reason that everyone reads, and nothing is left of the words", async () => {
    const [writer, leader, member] = [await house.as(teun), await house.as(joris), await house.as(samira)];
    const thread = await begin(member, "Waar ligt de grens?", "Wie denkt mee?");
    await reply(writer, thread, "Iets wat hier niet hoort.");
    const id = await postId(house, thread, 1);
    const removal = `${group}/berichten/${id}/verwijdering`;
    expect((await member.visits(removal)).status).toBe(403);
    await leader.visits(removal);
    expect((await leader.posts(removal, { reden: "" })).html).toContain(nl.fields.reasonMissing);
    await leader.posts(removal, { reden: "Te herkenbaar" });
    expect(await writer.reads(thread)).toContain(nl.thread.removedByFacilitator("Te herkenbaar"));
    const left = await one<{ text: string }>(house, "select title || text as text from post where id = $1", [
      id,
    ]);
    expect(left.text).toBe("");
    expect((await writer.visits(`${group}/berichten/${id}/eerder`)).status).toBe(409);
  });
});

describe("what is new", () => {
  test("is marked until it was looked at, in the list and on the start page", async () => {
    const [asker, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(asker, "Nog niet gelezen", "Lees mij.");
    const card = async () => {
      const html = await reader.reads(group);
      return html.slice(html.indexOf("Nog niet gelezen") - 1500, html.indexOf("Nog niet gelezen") + 900);
    };
    expect(await card()).toContain(nl.list.newThread);
    expect(await reader.reads("/mijn")).toMatch(/[1-9]\d* gesprek(ken)? met iets nieuws/);
    await reader.visits(thread);
    await reply(asker, thread, "En nog iets.");
    expect(await card()).toContain(nl.list.fresh(1));
    expect(await reader.reads(thread)).toContain(nl.thread.fresh);
    expect(await reader.reads(thread)).not.toContain(`>${nl.thread.fresh}<`);
  });

  test("the newest activity comes first, page by page, and every conversation once", async () => {
    const writer = await house.as(joris);
    const titles: string[] = [];
    for (let i = 0; i < 23; i++) {
      titles.push(`Rij ${i} van drieëntwintig`);
      await begin(writer, titles[i]!, "Tekst");
    }
    const first = await writer.reads(group);
    const next = /href="([^"]*\?na=[^"]*)"/.exec(first)?.[1] ?? "";
    const second = await writer.reads(next.replaceAll("&amp;", "&"));
    const shown = (html: string) => titles.filter((title) => html.includes(`${title}<`));
    expect(shown(first).length + shown(second).length).toBe(23);
    expect(shown(first).filter((title) => shown(second).includes(title))).toEqual([]);
  });

  test("a thread shows its last twenty posts, and the way to those before", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Een lang gesprek", "Het begin");
    for (let i = 1; i <= 23; i++) await reply(writer, thread, `Reactie nummer ${i}.`);
    const last = await writer.reads(thread);
    expect([last.includes("nummer 23."), last.includes("nummer 4."), last.includes("nummer 3.")]).toEqual([
      true,
      true,
      false,
    ]);
    const earlier = /href="([^"]*\?voor=\d+)"/.exec(last)?.[1] ?? "";
    const before = await writer.reads(earlier);
    expect([
      before.includes("nummer 3."),
      before.includes("nummer 1."),
      before.includes("nummer 4."),
    ]).toEqual([true, true, false]);
    expect(addressOf(earlier)).toBe(thread);
  });
});

describe("one post, one result", () => {
  test("a double press, and the back button, place it once", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Dubbel", "Eén keer graag.");
    const { html } = await writer.visits(thread);
    const form = html.slice(html.indexOf(`action="${thread}/reacties"`));
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(form)?.[1] ?? "";
    const fields = { sleutel, tekst: "Dit staat er één keer." };
    const answers = [
      await writer.posts(`${thread}/reacties`, fields),
      await writer.posts(`${thread}/reacties`, fields),
    ];
    expect(answers.map(({ path }) => path)).toEqual([answers[0]!.path, answers[0]!.path]);
    const { count } = await one<{ count: number }>(
      house,
      "select count(*)::int as count from post where text = $1",
      [fields.tekst],
    );
    expect(count).toBe(1);
  });
});
