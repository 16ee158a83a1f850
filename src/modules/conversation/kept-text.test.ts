import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { privacy } from "./privacy.ts";
import { begin, personId, reply, samira, teun } from "./samples.ts";

const house = openHouse();

describe("typed text is not lost", () => {
  test("a session that ended while writing brings the text back after signing in", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Een lange vergadering", "Ik schrijf straks verder.");
    await writer.visits(thread);
    await house.door.engine.system.query("delete from session");
    const sent = await writer.posts(`${thread}/reacties`, { tekst: "Dit kostte me een half uur." });
    expect(sent.path).toContain("/inloggen");
    await writer.posts("/inloggen/oefenen", { email: samira });
    const back = await writer.visits("/verder");
    expect(back.html).toContain("Dit kostte me een half uur.");
    expect(back.html).toContain(`${thread}/reacties`);
  });

  test("a draft is shown again in its own thread, and gone once it was placed", async () => {
    const writer = await house.as(samira);
    const threads = [
      await begin(writer, "Met kladje", "Hier."),
      await begin(writer, "Zonder kladje", "Daar."),
    ];
    const page = await writer.reads(threads[0]!);
    const draft = /data-draft="([^"]+)"/.exec(page)![1]!.replaceAll("&amp;", "&");
    await writer.asks(draft, {
      method: "POST",
      body: new URLSearchParams({ tekst: "Een half idee" }),
      headers: { origin: "http://localhost:3000" },
    });
    expect(await writer.reads(threads[0]!)).toContain("Een half idee");
    expect(await writer.reads(threads[1]!)).not.toContain("Een half idee");
    await reply(writer, threads[0]!, "Een heel idee.");
    expect(await writer.reads(threads[0]!)).not.toContain("Een half idee");
  });
});

describe("with the back button a form has another key", () => {
  const numberOf = (page: string, words: string) => page.split(words).length - 1;

  test("and the same words are still one conversation, and one reply", async () => {
    const writer = await house.as(teun);
    const first = await begin(writer, "Twee keer gedrukt", "Was het wel verstuurd?");
    expect(await begin(writer, "Twee keer gedrukt", "Was het wel verstuurd?")).toBe(first);
    await reply(writer, first, "Ja, het staat er.");
    await reply(writer, first, "Ja, het staat er.");
    expect(numberOf(await writer.reads(first), "Ja, het staat er.")).toBe(1);
  });

  test("but after someone else spoke, or when it was taken away, they are said anew", async () => {
    const [writer, other] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(writer, "Eens of niet?", "Zeg het maar.");
    await reply(writer, thread, "Mee eens.");
    await reply(other, thread, "Echt waar?");
    await reply(writer, thread, "Mee eens.");
    expect(numberOf(await writer.reads(thread), "Mee eens.")).toBe(2);
    const removal = /href="([^"]+\/verwijdering)"/.exec(await writer.reads(thread))![1]!;
    await writer.posts(removal, { reden: "" });
    expect(await begin(writer, "Eens of niet?", "Zeg het maar.")).not.toBe(thread);
  });
});

describe("whoever takes away their account", () => {
  test("gets what they wrote, and leaves it under oud-deelnemer", async () => {
    const [asker, leaver] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(asker, "Wie blijft er?", "Ik in elk geval.");
    await reply(leaver, thread, "Ik straks niet meer.");
    const id = await personId(house, teun);
    await house.door.acts.asSystem("someone takes away their account", async (act) => {
      const held = JSON.stringify(await privacy.handOver(act, id, "nl"));
      expect(held).toContain("Ik straks niet meer.");
      expect(held).not.toContain("Ik in elk geval.");
      await privacy.erase(act, id);
      expect(JSON.stringify(await privacy.handOver(act, id, "nl"))).not.toContain("Ik straks niet meer.");
    });
    const page = await asker.reads(thread);
    expect(page).toContain("Ik straks niet meer.");
    const post = page.slice(page.indexOf('id="bericht-1"'), page.indexOf("Ik straks niet meer."));
    expect(post).toContain(nl.former);
    expect(post).not.toContain("Teun");
  });
});
