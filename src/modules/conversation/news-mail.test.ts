import { describe, expect, test } from "vitest";
import { givePlaceBack } from "#modules/communities";
import { type Browser, openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { begin, group, groupId, joris, personId, postId, postsFile, reply, samira, teun } from "./samples.ts";

const house = openHouse();
const news = async (email: string) =>
  (await house.mailsTo(email)).filter(({ subject }) => subject === nl.letter.subject);

/** From here on this person gets everything at once, or whatever else they choose. */
async function wants(browser: Browser, mail: string): Promise<void> {
  await browser.visits("/mijn/meldingen");
  expect((await browser.posts("/mijn/meldingen", { mail })).html).toContain(nl.done.bewaard);
}

describe("mail about a group", () => {
  test("comes at once for what is for someone in person, once a week for the rest, and never twice for the same", async () => {
    await house.wait(8 * 24 * 3_600_000);
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    const [toJoris, toSamira] = [(await news(joris)).length, (await news(samira)).length];
    const thread = await begin(asker, "Wie weet dit?", "Ik zoek een voorbeeld.");
    expect((await news(joris)).length, "a new question waits for the week").toBe(toJoris);
    await reply(helper, thread, "Misschien weet @Joris het.");
    const [told] = await news(joris);
    expect((await news(joris)).length, "he was named").toBe(toJoris + 1);
    expect(told!.text).toContain(nl.letter.inPerson.text);
    expect((await news(samira)).length, "her question was answered").toBe(toSamira + 1);

    await house.wait(8 * 24 * 3_600_000);
    expect((await news(joris)).length, "what he was told of does not come again").toBe(toJoris + 1);
    await begin(await house.as(teun), "Nog iets anders", "Voor de week.");
    expect((await news(joris)).length).toBe(toJoris + 1);
    await house.wait(8 * 24 * 3_600_000);
    expect((await news(joris)).length, "the week").toBe(toJoris + 2);
    expect((await news(joris))[0]!.text).toContain(nl.letter.weekly.text);
    await house.wait(8 * 24 * 3_600_000);
    expect((await news(joris)).length, "a week without news").toBe(toJoris + 2);
  });

  test("a quote stands above the reply, and what it quotes names nobody anew", async () => {
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(asker, "Wie citeert?", "Dit zeg ik tegen @Joris.");
    const page = await helper.reads(`${thread}?citeer=0`);
    expect(page).toContain("> Dit zeg ik tegen @Joris.");
    await (await house.as(joris)).visits(thread);
    const before = (await news(joris)).length;
    await reply(helper, thread, "> **Samira:**\n>\n> Dit zeg ik tegen @Joris.\n\nEens.");
    expect((await news(joris)).length).toBe(before);
    expect(await helper.reads(thread)).toContain("<blockquote>");
  });

  test("says that there is something new, and not a word of what", async () => {
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    const marker = "zevenblad";
    const thread = await begin(asker, `Titel met ${marker}`, `Een tekst met ${marker}.`);
    const file = new File([marker], `${marker}.txt`, { type: "text/plain" });
    await postsFile(helper, thread, `${thread}/reacties`, { tekst: `Antwoord: ${marker}` }, [file]);
    await house.mailsTo(samira);
    const { rows } = await house.door.engine.system.query(
      "select to_jsonb(m) as mail from house.outgoing_mail m",
    );
    const mails = rows.map(({ mail }) => JSON.stringify(mail).toLowerCase());
    expect(mails.filter((mail) => mail.includes(marker))).toEqual([]);
    const said = mails.filter((mail) => mail.includes(nl.letter.subject.toLowerCase())).join("\n");
    for (const secret of ["hulp regelen", "hulp-regelen", "samira oualid", "teun wierdsma"])
      expect(said.includes(secret), secret).toBe(false);
    expect(said.includes(`/nieuws/${thread.split("/").at(-1)}`)).toBe(true);
  });

  test("goes once to who follows, until they have looked; not to who wrote it, nor to who wants silence", async () => {
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(asker, "Wie krijgt er mail?", "Dat gaan we zien.");
    const [before, own] = [(await news(teun)).length, (await news(samira)).length];
    await reply(helper, thread, "Een.");
    expect((await news(samira)).length).toBe(own + 1);
    expect((await news(teun)).length, "the helper wrote it").toBe(before);
    await reply(helper, thread, "Twee.");
    await reply(helper, thread, "Drie.");
    expect((await news(samira)).length, "she has not looked").toBe(own + 1);
    await asker.visits(thread);
    await reply(helper, thread, "Vier.");
    expect((await news(samira)).length, "she had looked").toBe(own + 2);

    await asker.visits(thread);
    expect((await asker.posts(`${thread}/volgen`, { wens: "mute" })).html).toContain(nl.thread.silent);
    await reply(helper, thread, "Vijf.");
    expect((await news(samira)).length, "she asked for silence").toBe(own + 2);
    await asker.posts(`${thread}/volgen`, { wens: "follow" });
    await reply(helper, thread, "Zes.");
    expect((await news(samira)).length, "she follows again").toBe(own + 3);
  });

  test("tells everyone in the group of a new question, and who only read it of no reply", async () => {
    const [asker, reader] = [await house.as(samira), await house.as(joris)];
    await wants(reader, "direct");
    const before = (await news(joris)).length;
    const thread = await begin(asker, "Nieuw voor iedereen", "Lees maar.");
    expect((await news(joris)).length).toBe(before + 1);
    await reader.visits(thread);
    await reply(await house.as(teun), thread, "Een reactie.");
    expect((await news(joris)).length).toBe(before + 1);
  });

  test("can be stopped with one press from the mail, without signing in", async () => {
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(asker, "Te veel mail", "Straks niet meer.");
    await reply(helper, thread, "Een.");
    const mail = (await news(samira)).find(({ text }) => text.includes(thread.split("/").at(-1)!));
    expect(mail!.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const stop = new URL(/<(.+)>/.exec(mail!.headers["List-Unsubscribe"]!)![1]!).pathname;

    const mailbox = house.visitor();
    expect(await mailbox.reads(stop)).toContain(nl.stop.title);
    await asker.visits(thread);
    await reply(helper, thread, "Twee.");
    const counted = (await news(samira)).length;

    const pressed = await mailbox.asks(stop, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    });
    expect([pressed.status, (await pressed.text()).includes(nl.stop.done)]).toEqual([200, true]);
    await asker.visits(thread);
    await reply(helper, thread, "Drie.");
    expect((await news(samira)).length).toBe(counted);

    const forged = stop.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    expect((await mailbox.asks(forged, { method: "POST" })).status).toBe(404);
    expect((await mailbox.asks("/meldingen/uit/iets", { method: "POST" })).status).toBe(404);
  });

  test("comes once a day for who asked for that, and never for who wants none", async () => {
    const [asker, helper] = [await house.as(samira), await house.as(teun)];
    await asker.visits("/mijn/meldingen");
    const chosen = await asker.posts("/mijn/meldingen", { mail: "daily" });
    expect(chosen.html).toContain(nl.done.bewaard);
    const leader = await house.as(joris);
    const threads = [
      await begin(leader, "Eén keer per dag, deel 1", "Tekst"),
      await begin(leader, "Eén keer per dag, deel 2", "Tekst"),
    ];
    for (const thread of threads) {
      await asker.visits(thread);
      await asker.posts(`${thread}/volgen`, { wens: "follow" });
    }
    const before = (await news(samira)).length;
    for (const thread of threads) await reply(helper, thread, "Iets nieuws.");
    expect((await news(samira)).length).toBe(before);
    await house.wait(24 * 3_600_000);
    const told = await news(samira);
    expect(told.length).toBe(before + 1);
    expect(told[0]!.text).toContain(nl.letter.daily.text);
    await house.wait(24 * 3_600_000);
    expect((await news(samira)).length, "nothing new came").toBe(before + 1);

    const again = await house.as(samira);
    await again.visits("/mijn/meldingen");
    await again.posts("/mijn/meldingen", { mail: "none" });
    for (const thread of threads) await again.visits(thread);
    const helperAgain = await house.as(teun);
    for (const thread of threads) await reply(helperAgain, thread, "Nog iets nieuws.");
    await house.wait(24 * 3_600_000);
    expect((await news(samira)).length).toBe(before + 1);
    expect((await again.posts("/mijn/meldingen", { mail: "altijd" })).status).toBe(422);
  });

  test("of the week does not come for what was hidden in the meantime; control: left alone, it does", async () => {
    const week = 8 * 24 * 3_600_000;
    await wants(await house.as(samira), "weekly");
    await house.wait(week);
    const writer = await house.as(teun);
    const before = (await news(samira)).length;
    const hidden = await begin(writer, "Dit wordt verborgen", "Iets over iemand.");
    const path = `${group}/berichten/${await postId(house, hidden, 0)}/verberging`;
    const leader = await house.as(joris);
    await leader.visits(path);
    expect((await leader.posts(path, { reden: "Dit gaat over iemand." })).html).toContain(nl.done.verborgen);
    expect((await news(samira)).length, "it waits for the week").toBe(before);
    await house.wait(week);
    expect((await news(samira)).length).toBe(before);
    await begin(await house.as(teun), "Dit blijft staan", "Iets over de week.");
    expect((await news(samira)).length, "this too").toBe(before);
    await house.wait(week);
    expect((await news(samira)).length).toBe(before + 1);
  });

  test("is not sent to who left the group while it was on its way", async () => {
    const thread = await begin(await house.as(teun), "Vertrokken", "Tot ziens.");
    await house.mailsTo(teun);
    const before = (await news(teun)).length;
    await reply(await house.as(joris), thread, "Onderweg.");
    const place = { groupId: await groupId(house, group), personId: await personId(house, teun) };
    await house.door.acts.asSystem("someone leaves", (act) => givePlaceBack(act, place));
    expect((await news(teun)).length).toBe(before);
  });
});
