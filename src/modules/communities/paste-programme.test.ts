import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { nl, problems } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";

const house = openHouse();
let marit: Browser;
beforeAll(async () => {
  marit = await house.as("marit@steunpunt.example");
});

/** Two lists that disagree about the first day, and a sentence that takes sides. */
const twoDays = `Leergemeenschap Samen rond het kind

In deze leergemeenschap werken scholen en jeugdhulp een jaar samen. Op 10 maart 2027 pakken we het gesprek weer op.

De thema’s zijn:

 • Thema 1: Vroeg erbij – samen kijken naar wat nodig is
 • Thema 2: Terug naar school – kleine stappen – wie is de vaste persoon?

De bijeenkomsten in 2027 vinden plaats op:

9 maart van 9.30 – 12.00 uur
12 mei van 13.00 – 15.30 uur

Waar: Online
Wanneer:
10 maart van 9.30 – 12.00 uur
12 mei van 13.00 – 15.30 uur
Kosten: Er zijn geen kosten aan verbonden
`;

/** The fields of the form on a page, as a browser would send them untouched. */
function filledIn(html: string): Record<string, string> {
  const form =
    /<form[^>]*action="\/leergemeenschappen\/beheer\/voorstel"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(input, "type");
    if ((type === "radio" || type === "checkbox") && !/\bchecked\b/.test(input)) continue;
    fields[attribute(input, "name")] = attribute(input, "value") || (type === "checkbox" ? "on" : "");
  }
  for (const [, start = "", text = ""] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    fields[attribute(start, "name")] = plain(text);
  return fields;
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const slugIn = (path: string): string => /\/leergemeenschappen\/([^/]+)\/beheer/.exec(path)?.[1] ?? "";

async function draftOf(text: string, change: Record<string, string> = {}): Promise<string> {
  const proposal = await marit.posts(paths.paste, { source: text });
  expect(proposal.status).toBe(200);
  const made = await marit.posts(paths.proposal, { ...filledIn(proposal.html), ...change });
  expect(made.status).toBe(200);
  return slugIn(made.path);
}

describe("pasting a programme", () => {
  test("proposes what was read, with where it was read, and stores nothing yet", async () => {
    const { html } = await marit.posts(paths.paste, { source: twoDays });
    const fields = filledIn(html);
    expect(fields).toMatchObject({
      title: "Leergemeenschap Samen rond het kind",
      year: "2027",
      "themes.0.title": "Vroeg erbij",
      "themes.1.title": "Terug naar school",
      "meetings.1.day": "2027-05-12",
      "meetings.1.starts": "13:00",
      "meetings.1.ends": "15:30",
      "meetings.1.online": "on",
    });
    expect(html).toContain(nl.proposal.readFrom("regels 13 en 18"));
    const { rows } = await house.door.engine.owner.query(
      "select count(*)::int as n from community where title like '%rond het kind%'",
    );
    expect(rows[0].n).toBe(0);
  });

  test("shows each reading of a contradiction with its weekday and the words of the text, and chooses none", async () => {
    const { html } = await marit.posts(paths.paste, { source: twoDays });
    expect(html).toContain("dinsdag 9 maart 2027");
    expect(html).toContain("woensdag 10 maart 2027");
    expect(html).toContain("Regel 12: “9 maart van 9.30 – 12.00 uur”");
    expect(html).toContain("Regel 17: “10 maart van 9.30 – 12.00 uur”");
    expect(filledIn(html)["answers.0.choice"]).toBe("");
    expect(filledIn(html)["meetings.0.day"]).toBeUndefined();
  });

  test("an answer in the proposal settles it at once", async () => {
    const slug = await draftOf(twoDays, { "answers.0.choice": "1" });
    const html = await marit.reads(paths.manage(slug));
    expect(html).toContain("woensdag 10 maart 2027");
    expect(html).not.toContain(nl.manage.questionsText);
    const published = await marit.posts(paths.publication(slug));
    expect(published.html).toContain(nl.done.gepubliceerd);
  });

  test("something else than the text says can be the answer too", async () => {
    const slug = await draftOf(twoDays, { "answers.0.choice": "own", "answers.0.day": "2027-03-16" });
    expect(await marit.reads(paths.manage(slug))).toContain("dinsdag 16 maart 2027");
  });

  test("half an answer comes back with what to mend, and everything that was typed", async () => {
    const { html } = await marit.posts(paths.paste, { source: twoDays });
    const answer = await marit.posts(paths.proposal, {
      ...filledIn(html),
      title: "Mijn eigen titel",
      "answers.0.choice": "own",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(nl.question.chooseDay);
    expect(filledIn(answer.html)).toMatchObject({ title: "Mijn eigen titel", source: twoDays });
  });

  test("what stays open keeps the door of publishing shut, and the button says why", async () => {
    const slug = await draftOf(twoDays);
    const html = await marit.reads(paths.manage(slug));
    expect(html).toContain(nl.manage.notYet(1, 1));
    expect(html).toContain('aria-disabled="true"');

    const refused = await marit.posts(paths.publication(slug));
    expect(refused.status).toBe(409);
    expect(refused.html).toContain("Publiceren kan nog niet");
    expect((await house.visitor().visits(paths.community(slug))).status).toBe(404);
  });

  test("once settled on the page of the draft it opens, with its meetings in the agenda", async () => {
    const slug = await draftOf(twoDays);
    const html = await marit.reads(paths.manage(slug));
    const action = /action="([^"]*\/tegenspraak\/[^"]*)"/.exec(html)?.[1] ?? "";
    const unanswered = await marit.posts(action, {});
    expect(unanswered.status).toBe(422);
    expect(unanswered.html).toContain(nl.question.choose);

    const settled = await marit.posts(action, { "answers.0.choice": "1" });
    expect(settled.html).toContain(nl.done.gekozen);
    expect(settled.html).toContain(nl.question.settled);
    const published = await marit.posts(paths.publication(slug));
    expect(published.html).toContain(nl.done.gepubliceerd);

    const page = await house.visitor().reads(paths.community(slug));
    expect(page).toContain("woensdag 10 maart 2027, 09.30 – 12.00 uur");
    expect(await house.visitor().reads("/agenda")).toContain("10");
    const again = await marit.posts(paths.publication(slug));
    expect(again.status).toBe(200);
    const { rows } = await house.door.engine.owner.query(
      "select count(*)::int as n from event where belongs_to = (select id from community where slug = $1)",
      [slug],
    );
    expect(rows[0].n).toBe(2);
  });

  test("an answer that puts a meeting in the hour that summer time skips leaves it without times", async () => {
    const night = twoDays.replaceAll("9.30 – 12.00", "2.30 – 4.00");
    const slug = await draftOf(night, { "answers.0.choice": "own", "answers.0.day": "2027-03-28" });
    const html = await marit.reads(paths.manage(slug));
    expect(html).toContain(nl.manage.noTimes);
    expect(html).toContain(nl.manage.notYet(0, 1));
    expect((await marit.posts(paths.publication(slug))).status).toBe(409);
  });

  test("a free text that names another day is pointed out beside the day that was chosen", async () => {
    const slug = await draftOf(twoDays, { "answers.0.choice": "0" });
    const html = await marit.reads(paths.manage(slug));
    expect(html).toContain(nl.manage.warnDay("woensdag 10 maart 2027", "dinsdag 9 maart 2027"));
  });

  test("the pasted text is kept for organisers and shown to nobody else", async () => {
    const slug = await draftOf(twoDays, { "answers.0.choice": "1", purpose: "Kort." });
    await marit.posts(paths.publication(slug));
    expect(await marit.reads(paths.manage(slug))).toContain("Er zijn geen kosten aan verbonden");
    expect(await house.visitor().reads(paths.community(slug))).not.toContain("pakken we het gesprek weer op");
  });

  test("the same form sent twice makes one draft", async () => {
    const { html } = await marit.posts(paths.paste, { source: twoDays });
    const fields = { ...filledIn(html), title: "Dubbel geklikt" };
    const [one, two] = [await marit.posts(paths.proposal, fields), await marit.posts(paths.proposal, fields)];
    expect(slugIn(two.path)).toBe(slugIn(one.path));
  });

  test("the same words on a fresh page (the back button without script) are the same draft, until it is gone", async () => {
    const proposal = async () => {
      const { html } = await marit.posts(paths.paste, { source: twoDays });
      return { ...filledIn(html), title: "Terug en nog eens" };
    };
    const one = await marit.posts(paths.proposal, await proposal());
    const two = await marit.posts(paths.proposal, await proposal());
    expect(slugIn(two.path)).toBe(slugIn(one.path));
    const other = await marit.posts(paths.proposal, { ...(await proposal()), audience: "Iedereen" });
    expect(slugIn(other.path)).not.toBe(slugIn(one.path));
    await marit.posts(paths.removal(slugIn(one.path)));
    const anew = await marit.posts(paths.proposal, await proposal());
    expect(anew.status).toBe(200);
  });

  test("nothing, or far too much, comes back as the same field", async () => {
    const empty = await marit.posts(paths.paste, { source: "  " });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain(nl.pastePage.missing);
    const long = await marit.posts(paths.paste, { source: "maart ".repeat(80_000) });
    expect(long.status).toBe(422);
    expect(long.html).toContain(nl.pastePage.tooLong);
  });
});

const published = "../shared/seeds/000.txt";

test.skipIf(!existsSync(published))(
  `a programme as it was really published (skipped without ${published}): from paste to a published year`,
  async () => {
    const proposal = await marit.posts(paths.paste, { source: readFileSync(published, "utf8") });
    const fields = filledIn(proposal.html);
    expect([0, 1, 2, 3].map((row) => fields[`themes.${row}.title`]).filter(Boolean)).toHaveLength(4);
    expect(
      [0, 1, 2, 3, 4].map((row) => [
        fields[`meetings.${row}.day`],
        fields[`meetings.${row}.starts`],
        fields[`meetings.${row}.ends`],
      ]),
    ).toEqual([
      [undefined, "10:00", "12:30"],
      ["2021-05-20", "13:00", "15:30"],
      ["2021-06-30", "09:00", "11:30"],
      ["2021-09-16", "13:00", "15:30"],
      ["2021-11-02", "13:00", "15:30"],
    ]);
    expect(proposal.html).toContain("maandag 22 maart 2021");
    expect(proposal.html).toContain("dinsdag 23 maart 2021");

    const made = await marit.posts(paths.proposal, { ...fields, endsOn: "2027-12-31" });
    const slug = slugIn(made.path);
    expect((await marit.posts(paths.publication(slug))).status).toBe(409);
    const action =
      /action="([^"]*\/tegenspraak\/[^"]*)"/.exec(await marit.reads(paths.manage(slug)))?.[1] ?? "";
    await marit.posts(action, { "answers.0.choice": "1" });
    expect((await marit.posts(paths.publication(slug))).html).toContain(nl.done.gepubliceerd);
    const page = await house.visitor().reads(paths.community(slug));
    expect(page).toContain("dinsdag 23 maart 2021, 10.00 – 12.30 uur");
    expect(page).not.toContain("22 maart 2021");
  },
);

describe("other ways to begin", () => {
  test("a template has four themes and five meetings to fill in", async () => {
    const fields = filledIn(await marit.reads(paths.template));
    expect(Object.keys(fields).filter((name) => /^themes\.\d\.title$/.test(name))).toHaveLength(4);
    expect(Object.keys(fields).filter((name) => /^meetings\.\d\.title$/.test(name))).toHaveLength(5);
    const nothing = await marit.posts(paths.proposal, { ...fields, title: "" });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain(nl.proposal.titleMissing);
    expect(nothing.html).toContain(nl.proposal.themeMissing);
  });

  test("last year once more brings its words and themes, without its dates", async () => {
    const start = await marit.reads(paths.start);
    expect(start).toContain(nl.startPage.again("Jeugdhulp in de school", 2026));
    const fields = filledIn(await marit.reads(paths.again("jeugdhulp-in-de-school-2026")));
    expect(fields).toMatchObject({
      title: "Jeugdhulp in de school 2027",
      year: "2027",
      "themes.1.title": "Hulp regelen vanuit de school",
    });
    expect(fields["meetings.0.day"]).toBe("");
  });

  test("who wanted to go on hears it when the next year opens", async () => {
    const fields = filledIn(await marit.reads(paths.again("jeugdhulp-in-de-school-2026")));
    const made = await marit.posts(paths.proposal, {
      ...fields,
      ...Object.fromEntries(
        [0, 1, 2, 3].flatMap((row) => [
          [`meetings.${row}.day`, `2027-0${row + 4}-06`],
          [`meetings.${row}.starts`, "10.00"],
          [`meetings.${row}.ends`, "12.00"],
        ]),
      ),
    });
    await marit.posts(paths.publication(slugIn(made.path)));
    const mails = await house.mailsTo("lotte@gemeentewaterrijk.example");
    const mail = mails.find(({ subject }) => subject === nl.letter.again("Jeugdhulp in de school 2027"));
    expect(mail?.text).toContain(paths.community(slugIn(made.path)));
  });

  test.each([paths.start, paths.template, paths.paste])("%s is for people who may organise", async (path) => {
    expect((await (await house.as("samira@dewaterlelie.example")).visits(path)).status).toBe(403);
    expect((await house.visitor().visits(path)).path).toContain("/inloggen");
  });

  test("a post from someone who may not organise makes nothing", async () => {
    const bram = await house.as("bram@devuurtoren.example");
    const answer = await bram.posts(paths.proposal, {
      title: "Stiekem",
      year: "2027",
      endsOn: "2027-12-31",
      "themes.0.title": "Een",
      "themes.0.places": "5",
    });
    expect(answer.status).toBe(403);
    const { rows } = await house.door.engine.owner.query("select from community where title = 'Stiekem'");
    expect(rows).toEqual([]);
  });

  test("a draft can be thrown away, a published year cannot", async () => {
    const slug = await draftOf(twoDays);
    expect((await marit.posts(paths.removal(slug))).html).toContain(nl.done.weg);
    expect((await marit.visits(paths.manage(slug))).status).toBe(404);
    expect((await marit.posts(paths.removal("jeugdhulp-in-de-school-2027"))).status).toBe(409);
  });
});

test("every refusal has its words in both languages", async () => {
  const { problems: both } = await import("./messages.ts");
  expect(Object.keys(both.en)).toEqual(Object.keys(problems));
});
