import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { words } from "./messages.ts";
import { specialistPaths as paths } from "./paths.ts";
import { isAvailable, turnEnds } from "./policy.ts";

const house = openHouse();
const t = words.nl;
const hour = 3_600_000;
const rows = async (question: string, values: readonly unknown[] = []) =>
  (await house.door.engine.system.query(question, [...values])).rows;
const anke = "anke@schakel.example";
const marit = "marit@steunpunt.example";
const bram = "bram@devuurtoren.example";
/** The second director has the mailbox of someone who can sign in. */
const roos = "joris@swvrietlanden.example";

async function calls(
  text: string,
): Promise<{ readonly id: string; readonly bram: Awaited<ReturnType<typeof house.as>> }> {
  const browser = await house.as(bram);
  await browser.visits(paths.call);
  const [region] = await rows("select id from area where kind = 'support_region' limit 1");
  const answer = await browser.posts(paths.call, { regio: region.id, onderwerp: "stuck", tekst: text });
  expect(answer.html).toContain(t.request.done.gevraagd);
  const [made] = await rows("select id from on_call_request where text = $1", [text]);
  return { id: made.id, bram: browser };
}
async function everyoneIsThere(): Promise<void> {
  await rows("update specialist set weekdays = '{1,2,3,4,5}', away_until = null where kind = 'director'");
  await rows("update specialist set email = $1 where name like 'Roos%'", [roos]);
}
/** Puts the clock at nine on a working day, so that a turn ends the same day. */
async function toMorning(): Promise<void> {
  for (let i = 0; i < 24 * 8; i += 1) {
    const now = house.clock.now();
    if (turnEnds(now).getTime() - now.getTime() === 2 * hour && now.getTime() % (12 * hour) < 10 * hour) {
      const later = new Date(now.getTime() + 3 * hour);
      if (turnEnds(later).getTime() - later.getTime() === 2 * hour) return;
    }
    await house.wait(hour);
  }
}

describe("on call", () => {
  test("the region's own director is asked first, the next when the term lapses; who accepts is shown", async () => {
    await everyoneIsThere();
    await toMorning();
    const { id, bram: asker } = await calls("Twee partijen wachten op elkaar.");
    const called = (await house.mailsTo(marit)).find(({ subject }) => subject === t.letters.callSubject);
    expect(called?.text).toContain(paths.request(id));
    expect(called?.text).not.toContain("wachten op elkaar");
    const roosWasCalled = async () =>
      (await house.mailsTo(roos)).some(({ subject }) => subject === t.letters.callSubject);
    expect(await roosWasCalled()).toBe(false);
    const first = await house.as(marit);
    expect(await first.reads(paths.request(id))).toContain(t.request.yourTurn);
    expect(await first.reads("/mijn")).toContain(t.today.title);

    await house.wait(2 * hour + 60_000);
    expect(await roosWasCalled()).toBe(true);
    expect((await first.visits(paths.request(id))).status).toBe(404);
    expect((await first.posts(paths.answer(id), { antwoord: "ja" })).status).toBe(404);
    expect(await asker.reads(paths.request(id))).toContain(t.request.answers.lapsed);

    const second = await house.as(roos);
    await second.visits(paths.request(id));
    const taken = await second.posts(paths.answer(id), { antwoord: "ja" });
    expect(taken.html).toContain(bram);
    const shown = await asker.reads(paths.request(id));
    expect(shown).toContain("Roos van der Zijl");
    expect(shown).toContain(roos);
    expect(
      (await house.as("samira@dewaterlelie.example").then((b) => b.visits(paths.request(id)))).status,
    ).toBe(404);
    // Nothing happens any more when the second term would lapse.
    await house.wait(3 * hour);
    expect(await asker.reads(paths.request(id))).toContain("Roos van der Zijl");
  });

  test("no goes to the next at once; when nobody is left the asker hears it", async () => {
    await everyoneIsThere();
    await toMorning();
    const { id, bram: asker } = await calls("Niemand beslist.");
    const first = await house.as(marit);
    await first.visits(paths.request(id));
    await first.posts(paths.answer(id), { antwoord: "nee" });
    expect((await first.visits(paths.request(id))).status).toBe(404);
    expect(await asker.reads(paths.request(id))).toContain(t.request.answers.declined);
    await house.wait(2 * hour + 60_000);
    expect(await asker.reads(paths.request(id))).toContain(t.request.nobody);
    expect((await house.mailsTo(bram)).map(({ subject }) => subject)).toContain(t.letters.newsSubject);
  });

  test("who is away is not asked; a text about one child is not kept", async () => {
    await rows("update specialist set away_until = '2099-01-01' where kind = 'director'");
    const { id, bram: asker } = await calls("Iedereen is weg.");
    expect(await asker.reads(paths.request(id))).toContain(t.request.nobody);
    const [region] = await rows("select id from area where kind = 'support_region' limit 1");
    await asker.visits(paths.call);
    const stopped = await asker.posts(paths.call, {
      ...{ regio: region.id, onderwerp: "atHome" },
      tekst: "Het gaat om een leerling, geboren 12-03-2015.",
    });
    expect(stopped.status).toBe(422);
    expect(await rows("select 1 from on_call_request where text like '%12-03-2015%'")).toEqual([]);
  });
});

describe("the directory", () => {
  test("shows no mail address, and what someone says of themselves", async () => {
    await everyoneIsThere();
    const browser = await house.as(bram);
    const html = await browser.reads(paths.directory);
    expect(html).toContain("Roos van der Zijl");
    expect(html).not.toContain(roos);
    expect(await browser.reads(`${paths.directory}?onderwerp=return`)).not.toContain("Marit Hoekzema");
    const own = await house.as(marit);
    await own.visits(paths.availability);
    const [{ id }] = await rows("select id from specialist where kind = 'director' and email = $1", [marit]);
    const saved = await own.posts(paths.availability, {
      ...{ wie: id, over: "Belt terug binnen een uur.", onderwerpen: "return", dagen: "1", weg: "" },
    });
    expect(saved.html).toContain(t.availability.saved);
    expect(await browser.reads(`${paths.directory}?onderwerp=return`)).toContain(
      "Belt terug binnen een uur.",
    );
    // Nobody changes what someone else says of themselves.
    await browser.visits(paths.availability);
    expect((await browser.posts(paths.availability, { wie: id, over: "x" })).status).toBe(404);
  });

  test("who runs the site puts someone in, and takes them out", async () => {
    const browser = await house.as(anke);
    await browser.visits(`${paths.setup}?als=director`);
    const added = await browser.posts(paths.setup, {
      ...{
        als: "director",
        naam: "Geke Molenaar",
        email: "geke@regisseurs.example",
        organisatie: "Zelfstandig",
      },
      ...{ onderwerpen: "stuck", dagen: "1" },
    });
    expect(added.html).toContain("Geke Molenaar");
    const [{ id }] = await rows("select id from specialist where email = 'geke@regisseurs.example'");
    await browser.posts(paths.end, { wie: id });
    expect(await browser.reads(paths.directory)).not.toContain("Geke Molenaar");
  });
});

test("a turn ends in working hours, and someone is there on their own days only", () => {
  const at = (moment: string) => turnEnds(new Date(moment)).toISOString();
  expect(at("2027-06-01T08:00:00Z")).toBe("2027-06-01T10:00:00.000Z");
  expect(at("2027-06-01T15:30:00Z")).toBe("2027-06-02T08:00:00.000Z");
  expect(at("2027-06-04T18:00:00Z")).toBe("2027-06-07T08:00:00.000Z");
  expect(at("2027-06-07T03:00:00Z")).toBe("2027-06-07T08:00:00.000Z");
  const mondays = { weekdays: [1], awayUntil: "2027-06-07" };
  expect(isAvailable(mondays, "2027-06-07")).toBe(false);
  expect(isAvailable(mondays, "2027-06-14")).toBe(true);
  expect(isAvailable(mondays, "2027-06-15")).toBe(false);
});
