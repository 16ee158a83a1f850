import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { begin, group, groupId, joris, one, personId, reply, samira, start, teun } from "./samples.ts";

const house = openHouse();
const day = 24 * 3_600_000;
const got = async (email: string, words: string) =>
  (await house.mailsTo(email)).filter(({ subject, text }) => subject === words || text.includes(words));

describe("a question that nobody answers", () => {
  test("goes to who facilitates after three working days, once; not what was answered, nor what is no question", async () => {
    const subject = nl.moderation.letter.unanswered.subject;
    const asker = await house.as(samira);
    const lonely = await begin(asker, "Wie weet een vrijgevestigde?", "Ik zoek er een.");
    const helped = await begin(asker, "Wie weet dit wel?", "Iemand?");
    await reply(await house.as(teun), helped, "Ik.");
    await begin(asker, "Zo deden wij het", "Het werkte.", "experience");
    await begin(asker, "Bellen of wachten?", "Ik weeg.", "dilemma");
    expect(await got(joris, subject)).toEqual([]);
    // Today and tomorrow are never three working days later.
    await house.wait(day);
    expect(await got(joris, subject)).toEqual([]);
    await house.wait(7 * day);
    const mails = await got(joris, subject);
    expect(mails.length).toBe(1);
    expect(JSON.stringify(mails)).not.toMatch(/vrijgevestigde|Samira|hulp-regelen|Hulp regelen/);
    await house.wait(7 * day);
    expect((await got(joris, subject)).length, "once").toBe(1);
    expect(await got(teun, subject), "who does not facilitate").toEqual([]);

    const leader = await house.as(joris);
    expect(await leader.reads("/mijn")).toContain(nl.preparation.unanswered(1));
    await reply(leader, lonely, "Ik ken er een.");
    expect(await leader.reads("/mijn")).not.toContain(nl.preparation.unanswered(1));
  });
});

describe("a question before a meeting", () => {
  const meeting = () =>
    one<{ id: string; starts_at: Date }>(
      house,
      `select e.id, e.starts_at from event e join theme_group g on g.community_id = e.belongs_to
       where g.slug = $1 and e.starts_at > now() and e.cancelled_at is null order by e.starts_at limit 1`,
      [group.split("/").at(-1)],
    );

  test("is asked by who facilitates, mailed at once without a word of it, and waits for everyone until they answered", async () => {
    const { id } = await meeting();
    const leader = await house.as(joris);
    expect(await leader.reads(`${group}/bijeenkomsten`)).toContain(nl.preparation.askHere);
    const form = `${start}?bijeenkomst=${id}`;
    expect((await leader.visits(form)).html).toContain(nl.preparation.title);
    const asked = await leader.posts(start, {
      soort: "question",
      titel: "Wat breng je in?",
      tekst: "Neem een zwanenhals mee.",
      bijeenkomst: id,
    });
    const thread = asked.path.replace(/[?#].*$/, "");
    const mails = await got(teun, nl.letter.preparation.text);
    expect(mails.length).toBe(1);
    expect(JSON.stringify(mails)).not.toMatch(/zwanenhals|Wat breng|Joris|hulp-regelen/);

    const member = await house.as(teun);
    expect(await member.reads("/mijn")).toContain(nl.preparation.answer);
    expect(await member.reads(group)).toContain(nl.preparation.badge);
    await reply(member, thread, "Een verhaal.");
    expect(await member.reads("/mijn")).not.toContain(nl.preparation.answer);
    expect(await leader.reads("/mijn"), "whoever asked is done").not.toContain(nl.preparation.answer);

    await leader.visits(form);
    const again = await leader.posts(start, {
      soort: "question",
      titel: "Nog een?",
      tekst: "Tweede.",
      bijeenkomst: id,
    });
    expect(again.path, "one question before one meeting").toContain(thread);
  });

  test("is asked by nobody else, whatever the code forgets; nor about a meeting of another year", async () => {
    const { id } = await meeting();
    const member = await house.as(teun);
    expect((await member.visits(`${start}?bijeenkomst=${id}`)).status).toBe(403);
    await member.visits(start);
    const fields = { soort: "question", titel: "Ik ook", tekst: "Mag dit?", bijeenkomst: id };
    expect((await member.posts(start, fields)).status).toBe(403);
    const leader = await house.as(joris);
    const nowhere = `${start}?bijeenkomst=00000000-0000-4000-8000-000000000000`;
    expect((await leader.visits(nowhere)).status).toBe(404);

    const [where, who] = [await groupId(house, group), await personId(house, teun)];
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin");
      await client.query(
        "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true)",
        [who],
      );
      await expect(
        client.query(
          "insert into thread (group_id, kind, started_at, active_at, for_event) values ($1, 'question', now(), now(), $2)",
          [where, id],
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});

describe("looking for someone in the group", () => {
  test("finds by sector, region and organisation who chose it; who did not is what does not exist", async () => {
    const member = await personId(house, teun);
    const { region } = await one<{ region: string }>(
      house,
      "select region from profile where person_id = $1",
      [member],
    );
    const strange = "Nergenshuizen-aan-Zee";
    await house.door.engine.system.query(
      "update profile set region = $2, sector = 'mbo' where person_id = $1",
      [member, strange],
    );
    const chooses = (findable: boolean) =>
      house.door.engine.system.query("update group_member set findable = $2 where person_id = $1", [
        member,
        findable,
      ]);
    const reader = await house.as(samira);
    const found = async (words: string) => {
      const html = await reader.reads(`${group}/deelnemers?zoek=${encodeURIComponent(words)}`);
      return html
        .slice(html.indexOf("<main"))
        .replaceAll(words, "…")
        .replace(/\w+-[0-9a-f-]{20,}/g, "");
    };
    await chooses(true);
    for (const words of [strange, "beroepsonderwijs"])
      expect(await found(words), words).toContain("Teun Wierdsma");
    await chooses(false);
    expect(await found(strange)).toBe(await found("Bestaat-Helemaal-Niet"));
    await house.door.engine.system.query("update profile set region = $2 where person_id = $1", [
      member,
      region,
    ]);
  });
});
