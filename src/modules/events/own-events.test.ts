import { describe, expect, test } from "vitest";
import { fieldWords } from "#platform/http";
import { slugOf } from "#platform/ids";
import { openHouse } from "#testing";
import { eventPaths } from "./index.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { nl } from "./messages.nl.ts";

const house = openHouse();
const marit = "marit@steunpunt.example";

let number = 0;
const wish = (changes: Record<string, string> = {}) => ({
  kind: "workSession",
  title: `Werksessie ${++number}`,
  day: "2027-06-14",
  starts: "10:30",
  ends: "12:00",
  online: "on",
  place: "",
  joinLink: "",
  summary: "Wat bedoelen we met jeugdhulp op school?",
  description: "We leggen de woorden naast elkaar.",
  audience: "Beleidsmedewerkers en coördinatoren",
  costs: "",
  organisedBy: "Steunpunt Waterrijk",
  host: "",
  lastDay: "",
  ...changes,
});

async function made(changes: Record<string, string> = {}) {
  const browser = await house.as(marit);
  await browser.visits(eventPaths.make);
  const typed = wish(changes);
  const answer = await browser.posts(eventPaths.make, typed);
  const slug = `${slugOf(typed.title)}-${typed.day}`;
  return { browser, answer, slug, title: typed.title };
}

describe("who may make an event", () => {
  test("an organiser; for someone else the desk is closed", async () => {
    const samira = await house.as("samira@dewaterlelie.example");
    expect((await samira.visits(eventPaths.desk)).status).toBe(403);
    expect((await samira.visits(eventPaths.make)).status).toBe(403);
    expect((await samira.posts(eventPaths.make, wish())).status).toBe(403);
    expect((await (await house.as(marit)).visits(eventPaths.make)).status).toBe(200);
  });

  test("its desk does not exist for another organiser", async () => {
    const { slug, title } = await made();
    for (const email of ["anke@schakel.example", "joris@swvrietlanden.example"]) {
      const other = await house.as(email);
      expect((await other.visits(eventPaths.manage(slug))).status).toBe(404);
      expect((await other.posts(eventPaths.edit(slug), wish({ title }))).status).toBe(404);
      expect((await other.posts(eventPaths.publication(slug))).status).toBe(404);
      expect((await other.posts(eventPaths.callingOff(slug))).status).toBe(404);
    }
  });
});

describe("an event", () => {
  test("is a draft that only its organiser sees, until it is put in the agenda", async () => {
    const { browser, answer, slug, title } = await made();
    expect(answer.html).toContain(deskNl.done.gemaakt);
    expect((await house.visitor().visits(eventPaths.event(slug))).status).toBe(404);
    expect(await browser.reads(eventPaths.event(slug))).toContain(nl.event.draft);
    await browser.visits(eventPaths.manage(slug));
    expect((await browser.posts(eventPaths.publication(slug))).html).toContain(deskNl.done.agenda);
    const page = await house.visitor().reads(eventPaths.event(slug));
    for (const words of [title, nl.kinds.workSession, nl.event.free, "We leggen de woorden naast elkaar."])
      expect(page).toContain(words);
    expect(await house.visitor().reads(`${eventPaths.agenda}?soort=werksessie`)).toContain(slug);
    expect(await house.visitor().reads(`${eventPaths.agenda}?soort=webinar`)).not.toContain(slug);
  });

  test("thrown away as a draft is gone; called off it stays, as cancelled", async () => {
    const draft = await made();
    expect((await draft.browser.posts(eventPaths.callingOff(draft.slug))).html).toContain(deskNl.done.weg);
    expect((await draft.browser.visits(eventPaths.manage(draft.slug))).status).toBe(404);
    const shown = await made();
    await shown.browser.posts(eventPaths.publication(shown.slug));
    await shown.browser.posts(eventPaths.callingOff(shown.slug));
    expect(await house.visitor().reads(eventPaths.event(shown.slug))).toContain(nl.event.cancelledTitle);
  });

  test("a change shows in its log, a change of a draft does not", async () => {
    const { browser, slug, title } = await made();
    await browser.visits(eventPaths.edit(slug));
    await browser.posts(eventPaths.edit(slug), wish({ title, starts: "10:00" }));
    expect(await browser.reads(eventPaths.manage(slug))).not.toContain(deskNl.page.log);
    await browser.posts(eventPaths.publication(slug));
    await browser.visits(eventPaths.edit(slug));
    await browser.posts(eventPaths.edit(slug), wish({ title, day: "2027-06-15" }));
    const manage = await browser.reads(eventPaths.manage(slug));
    expect(manage).toContain(deskNl.page.log);
    expect(manage).toContain("maandag 14 juni 2027, 10.00 – 12.00 uur");
    expect(await house.visitor().reads(eventPaths.event(slug))).toContain("maandag 14 juni 2027");
  });
});

describe("a date that is typed", () => {
  test.each([
    ["an end before the beginning", { starts: "12:00", ends: "10:30" }, deskNl.form.endsWrong],
    ["29 February of a common year", { day: "2027-02-29" }, deskNl.form.dayWrong],
    ["a last day before the first", { lastDay: "2027-06-13" }, deskNl.form.lastDayWrong],
    ["a time that the clock skips", { day: "2027-03-28", starts: "02:30" }, fieldWords.nl.never],
    ["a time that comes twice", { day: "2027-10-31", starts: "02:30" }, fieldWords.nl.twice],
    [
      "a title of two lines",
      { title: "Werksessie\r\nBcc: iedereen@voorbeeld.example" },
      deskNl.form.titleWrong,
    ],
    ["no place and not online", { online: "", place: "" }, deskNl.form.placeMissing],
  ] as const)("%s gets a clear word and nothing is lost", async (_, changes, sentence) => {
    const browser = await house.as(marit);
    await browser.visits(eventPaths.make);
    const typed: Record<string, string> = wish(changes);
    if (typed.online === "") delete typed.online;
    const answer = await browser.posts(eventPaths.make, typed);
    expect(answer.status).toBe(422);
    expect(answer.html.replaceAll("&#39;", "'")).toContain(sentence);
    expect(answer.html).toContain("We leggen de woorden naast elkaar.");
  });

  test("29 February of a leap year is a day", async () => {
    const { answer } = await made({ day: "2028-02-29" });
    expect(answer.html).toContain(deskNl.done.gemaakt);
  });
});

describe("words that name another day", () => {
  test("stop the event until they are mended or called right", async () => {
    const browser = await house.as(marit);
    await browser.visits(eventPaths.make);
    const typed = wish({ description: "We zien elkaar op maandag 13 juni om 10.30 uur." });
    const stopped = await browser.posts(eventPaths.make, typed);
    expect(stopped.status).toBe(422);
    expect(stopped.html).toContain(deskNl.form.otherwise(1));
    const key = /name="right"[^>]*value="([^"]+)"/.exec(stopped.html)?.[1];
    const kept = await browser.posts(eventPaths.make, { ...typed, right: key! });
    expect(kept.html).toContain(deskNl.done.gemaakt);
    // Another date makes it a question again.
    const slug = `${slugOf(typed.title)}-${typed.day}`;
    await browser.visits(eventPaths.edit(slug));
    const again = await browser.posts(eventPaths.edit(slug), { ...typed, right: key!, day: "2027-06-16" });
    expect(again.status).toBe(422);
    expect(again.html).toContain(deskNl.form.otherwise(1));
  });

  test("a copy asks for a day, and asks again about days in its text", async () => {
    const { browser, slug } = await made({ description: "Op 14 juni van 10.30 tot 12.00 uur praten we." });
    const copy = await browser.reads(eventPaths.copy(slug));
    expect(copy).toContain("Op 14 juni van 10.30 tot 12.00 uur praten we.");
    const typed = wish({ description: "Op 14 juni van 10.30 tot 12.00 uur praten we.", day: "2027-09-20" });
    const answer = await browser.posts(eventPaths.make, typed);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("14 juni 2027");
  });
});

describe("a series", () => {
  test("is a set of explicit dates; the rule only says when a day does not fit", async () => {
    const { browser, slug } = await made({ day: "2027-04-23" });
    const proposed = await browser.reads(`${eventPaths.moreDates(slug)}?rule=last&count=2`);
    // 23 April 2027 is the fourth Friday, not the last.
    expect(proposed).toContain(deskNl.series.firstMisfit("23 april", "30 april"));
    expect(proposed).toContain('value="2027-05-28"');
    expect(proposed).toContain('value="2027-06-25"');
    const days = ["2027-05-21", "2027-06-25"];
    const asked = await browser.posts(eventPaths.moreDates(slug), { rule: "last", days });
    expect(asked.status).toBe(422);
    expect(asked.html).toContain(deskNl.series.misfit("vrijdag 21 mei 2027", "vrijdag 28 mei 2027"));
    const kept = await browser.posts(eventPaths.moreDates(slug), { rule: "last", days, anyway: "on" });
    expect(kept.html).toContain(deskNl.done.reeks);
    expect(kept.html).toContain(deskNl.page.publishSeries(3));
    await browser.posts(eventPaths.publication(slug));
    const page = await house.visitor().reads(eventPaths.event(slug));
    expect(page).toContain(nl.event.place(1, 3));
    expect(page).toContain('datetime="2027-06-25"');
  });
});
