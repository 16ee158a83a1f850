import { beforeAll, describe, expect, test } from "vitest";
import { eventPaths } from "#modules/events";
import { supportPaths } from "#modules/support";
import { type Browser, openHouse } from "#testing";
import { words } from "./messages.ts";
import { requestPaths as paths } from "./paths.ts";

const house = openHouse();
const t = words.nl;
const day = 86_400_000;
const joris = "joris@swvrietlanden.example";
const lotte = "lotte@gemeentewaterrijk.example";
const anke = "anke@schakel.example";
const marit = "marit@steunpunt.example";
const samira = "samira@dewaterlelie.example";
const marker = "waterlelieklokje";

const rows = async (question: string, values: readonly unknown[] = []) =>
  (await house.door.engine.system.query(question, [...values])).rows;
const sums = async (): Promise<readonly number[]> => {
  const [row] = await rows("select granted, reserved, used from support_ledger order by opened_at limit 1");
  return [row.granted, row.reserved, row.used];
};
const ledgerId = async (): Promise<string> =>
  (await rows("select id from support_ledger order by opened_at limit 1"))[0].id;
const subjects = async (email: string) => (await house.mailsTo(email)).map(({ subject }) => subject);
const dayIn = (days: number): string =>
  new Date(house.clock.now().getTime() + days * day).toISOString().slice(0, 10);

/** The form of a request, filled in. */
const wish = (title: string, more: Record<string, string> = {}) => ({
  titel: title,
  onderwerpen: "compulsory",
  vraag: `Hoe zitten we eerder aan tafel? ${marker}`,
  resultaat: "Binnen een week weet iedereen wie wat doet.",
  aantal: "1",
  ...more,
});

async function begins(browser: Browser): Promise<string> {
  await browser.visits(paths.all);
  const { path } = await browser.posts(paths.begin, { potje: await ledgerId() });
  return path.split("/")[2]?.split("?")[0] ?? "";
}
async function saves(browser: Browser, id: string, fields: Record<string, string>) {
  await browser.visits(paths.one(id));
  const [{ version }] = await rows("select version from region_request where id = $1", [id]);
  return browser.posts(paths.one(id), { versie: String(version), ...fields });
}
async function presses(browser: Browser, path: string, id: string, fields: Record<string, string> = {}) {
  await browser.visits(paths.one(id));
  return browser.posts(path, fields);
}
/** A request that both sides confirmed. */
async function sent(title: string): Promise<string> {
  const [one, other] = [await house.as(joris), await house.as(lotte)];
  const id = await begins(one);
  await saves(one, id, wish(title));
  await presses(one, paths.confirmation(id), id);
  const { html } = await presses(other, paths.confirmation(id), id);
  expect(html).toContain(t.one.done.verstuurd);
  return id;
}

beforeAll(async () => {
  // Room enough for every test: the programme grants ten more.
  const programme = await house.as(anke);
  await programme.visits(supportPaths.ledger(await ledgerId()));
  await programme.posts(supportPaths.line(await ledgerId()), {
    wat: "override",
    aantal: "10",
    reden: "Voor deze proef.",
  });
});

describe("asking together", () => {
  test("complete only when an swv and a municipality have both confirmed, each signed in; that reserves", async () => {
    const [one, other] = [await house.as(joris), await house.as(lotte)];
    const before = await sums();
    const id = await begins(one);
    const half = await saves(one, id, { titel: "Half", aantal: "1" });
    expect(half.html).toContain(t.one.done.bewaard);
    expect(half.html).toContain(t.draft.incomplete);
    expect((await presses(one, paths.confirmation(id), id)).status).toBe(403);
    await saves(one, id, wish("Samen eerder"));
    expect((await presses(one, paths.confirmation(id), id)).html).toContain(t.one.done.bevestigd);
    expect(await sums()).toEqual(before);
    expect(await subjects(lotte)).toContain(t.letters.news.confirm[0]);
    expect(await other.reads("/mijn")).toContain(t.today.confirm);
    // What changes is confirmed anew.
    await saves(other, id, wish("Samen eerder", { wanneer: "In mei" }));
    await presses(other, paths.confirmation(id), id);
    expect(await sums()).toEqual(before);
    await presses(one, paths.confirmation(id), id);
    expect(await sums()).toEqual([before[0], before[1]! + 2, before[2]]);
    expect(await other.reads(supportPaths.ledger(await ledgerId()))).toContain("Samen eerder");
    // Both partners and the programme see it, and nobody else.
    for (const who of [joris, lotte, anke])
      expect(await (await house.as(who)).reads(paths.one(id))).toContain("In mei");
    for (const who of [samira, marit])
      expect((await (await house.as(who)).visits(paths.one(id))).status).toBe(404);
  });

  test("a draft is between its partners; who is second at one text loses nothing", async () => {
    const [one, other] = [await house.as(joris), await house.as(lotte)];
    const id = await begins(one);
    expect((await (await house.as(anke)).visits(paths.one(id))).status).toBe(404);
    await one.visits(paths.one(id));
    await other.visits(paths.one(id));
    await one.posts(paths.one(id), { versie: "1", ...wish("Van Joris") });
    const second = await other.posts(paths.one(id), { versie: "1", ...wish("Van Lotte") });
    expect(second.status).toBe(422);
    expect(second.html).toContain(t.meanwhile);
    expect(second.html).toContain('value="Van Lotte"');
    const again = await other.posts(paths.one(id), { versie: "2", ...wish("Van Lotte") });
    expect(again.html).toContain(t.one.done.bewaard);
    // Also when something else was wrong first: the form that came back still knows what it was read from.
    await other.visits(paths.one(id));
    await saves(one, id, wish("Weer van Joris"));
    await other.posts(paths.one(id), wish("Weer van Lotte", { aantal: "0x2" }));
    expect((await other.posts(paths.one(id), wish("Weer van Lotte"))).html).toContain(t.meanwhile);
    expect((await rows("select title from region_request where id = $1", [id]))[0].title).toBe(
      "Weer van Joris",
    );
  });

  test("more than is left is said before anything is sent; a child is stopped", async () => {
    const [one, other] = [await house.as(joris), await house.as(lotte)];
    const id = await begins(one);
    await saves(one, id, wish("Te veel", { aantal: "50" }));
    await presses(one, paths.confirmation(id), id);
    const refused = await presses(other, paths.confirmation(id), id);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Zoveel is er niet over.");
    expect((await rows("select state from region_request where id = $1", [id]))[0].state).toBe("draft");
    const child = await saves(one, id, wish("Kind", { vraag: "Voor een leerling, geboren 12-03-2015." }));
    expect(child.status).toBe(422);
    expect(await rows("select 1 from region_request where question like '%12-03-2015%'")).toEqual([]);
  });

  test("someone else at the table sees it after signing in, and does not confirm", async () => {
    const one = await house.as(joris);
    const id = await begins(one);
    await saves(one, id, wish("Met de school"));
    await presses(one, paths.party(id), id, {
      ...{ kant: "other", organisatie: "De Waterlelie", naam: "Samira", email: samira },
    });
    const third = await house.as(samira);
    expect(await third.reads(paths.one(id))).toContain("Met de school");
    expect((await third.posts(paths.confirmation(id), {})).status).toBe(403);
  });
});

describe("the intake", () => {
  const answer = async (id: string, antwoord: string, toelichting = "") =>
    presses(await house.as(anke), paths.intake(id), id, { antwoord, toelichting });

  test("refusing and referring need a reason, and give the day-parts back", async () => {
    const before = await sums();
    const id = await sent("Wordt afgewezen");
    expect(await (await house.as(anke)).reads("/mijn")).toContain(t.today.intake);
    expect((await answer(id, "refused")).status).toBe(422);
    expect((await answer(id, "refused", "Dit loopt al bij het steunpunt.")).html).toContain(t.states.refused);
    expect(await sums()).toEqual(before);
    expect(await subjects(lotte)).toContain(t.letters.news.refused[0]);
    expect(await (await house.as(lotte)).reads(paths.one(id))).toContain("Dit loopt al bij het steunpunt.");
    const referred = await sent("Wordt doorverwezen");
    await answer(referred, "referred", "Ga naar het landelijk instituut.");
    expect(await sums()).toEqual(before);
  });

  test("refining sends it back with its day-parts, and both confirm again", async () => {
    const before = await sums();
    const id = await sent("Moet scherper");
    await answer(id, "refined", "Voor welke scholen?");
    expect(await sums()).toEqual([before[0], before[1]! + 2, before[2]]);
    const [one, other] = [await house.as(joris), await house.as(lotte)];
    await saves(one, id, wish("Scherper", { aantal: "2" }));
    await presses(one, paths.confirmation(id), id);
    await presses(other, paths.confirmation(id), id);
    expect(await sums()).toEqual([before[0], before[1]! + 4, before[2]]);
    await presses(one, paths.withdrawal(id), id);
    expect(await sums()).toEqual(before);
  });
});

test("from the plan to the question after three months", async () => {
  const before = await sums();
  const id = await sent("De hele weg");
  let [one, other] = [await house.as(joris), await house.as(lotte)];
  const programme = await house.as(anke);
  await presses(programme, paths.intake(id), id, { antwoord: "accepted", toelichting: "" });
  // Who fits: by subject, region, availability; the region's own expert first.
  const matches = await programme.reads(paths.one(id));
  expect(matches).toContain(t.match.choose("Marit Hoekzema"));
  expect(matches).not.toContain(t.match.choose("Ferre Dijkgraaf"));
  const [expertRow] = await rows("select id from specialist where kind = 'expert' and email = $1", [marit]);
  await presses(programme, paths.expert(id), id, { wie: expertRow.id });
  let expert = await house.as(marit);
  expect(await expert.reads(paths.one(id))).toContain("De hele weg");
  expect((await expert.visits(supportPaths.ledger(await ledgerId()))).status).toBe(404);

  await presses(expert, paths.plan(id), id, { versie: "0", plan: "Eerst de praktijk, dan het besluit." });
  const part = (title: string, composition: string, days: number) => ({
    ...{
      titel: title,
      samenstelling: composition,
      lengte: "1",
      dag: dayIn(days),
      van: "13:00",
      tot: "15:00",
    },
    ...{ plaats: "Gemeentehuis", genodigden: "praktijk@school.example\nnogiemand@school.example" },
  });
  await presses(expert, paths.dayPart(id), id, part("Praktijkmiddag van de hele weg", "practice", 10));
  await presses(expert, paths.dayPart(id), id, part("Besluit van de hele weg", "management", 20));
  const tooMany = await presses(expert, paths.dayPart(id), id, part("Te veel", "both", 30));
  expect(tooMany.status).toBe(422);
  expect(tooMany.html).toContain('value="Te veel"');
  const agree = async (browser: Browser) => presses(browser, paths.agreement(id), id, { versie: "3" });
  expect((await agree(expert)).status).toBe(403);
  await agree(one);
  expect(await subjects(lotte)).toContain(t.letters.news.plan[0]);
  expect(await other.reads("/mijn")).toContain(t.today.plan);
  expect((await agree(other)).html).toContain(t.states.running);

  const parts = await rows("select id from region_day_part where request_id = $1 order by starts_at", [id]);
  const invited = await presses(one, paths.invitation(id), id, { dagdeel: parts[0].id });
  expect(invited.html).toContain(t.one.done.uitgenodigd);
  const [event] = await rows(
    "select e.slug from event e join region_day_part d on d.event_id = e.id where d.id = $1",
    [parts[0].id],
  );
  // The meeting is public, the request behind it is between its partners.
  expect(await house.visitor().reads(eventPaths.event(event.slug))).not.toContain(paths.one(id));
  expect(await one.reads(eventPaths.event(event.slug))).toContain(paths.one(id));
  const invitation = (await house.mailsTo("praktijk@school.example"))[0];
  expect(invitation?.text).toContain(eventPaths.event(event.slug));
  expect(await sums()).toEqual([before[0], before[1]! + 2, before[2]]);

  // Cancelling gives back; the other one is held, and told in five lines by the expert alone.
  await presses(other, paths.cancellation(id), id, { dagdeel: parts[1].id });
  expect(await sums()).toEqual([before[0], before[1]! + 1, before[2]]);
  await house.wait(11 * day);
  // So long nobody stays signed in.
  [one, other, expert] = [await house.as(joris), await house.as(lotte), await house.as(marit)];
  expect(await expert.reads("/mijn")).toContain(t.today.report);
  const lines = {
    there: "Zes scholen",
    discussed: "De route",
    found: "Te laat bellen",
    open: "Wie begint",
    next: "Besluit",
  };
  expect((await presses(one, paths.report(id), id, { dagdeel: parts[0].id, ...lines })).status).toBe(403);
  const unfinished = await presses(expert, paths.report(id), id, {
    dagdeel: parts[0].id,
    ...lines,
    open: "",
  });
  expect(unfinished.status).toBe(422);
  expect(unfinished.html).toContain('value="Te laat bellen"');
  await presses(expert, paths.report(id), id, { dagdeel: parts[0].id, ...lines });
  expect(await sums()).toEqual([before[0], before[1], before[2]! + 1]);
  expect(await other.reads(paths.one(id))).toContain("Te laat bellen");

  // Advice, decision, agreements with an owner and a day.
  expect((await presses(one, paths.end(id), id)).status).toBe(403);
  await other.visits(paths.one(id));
  await presses(expert, paths.outcome(id), id, { advies: "Eén nummer om te bellen.", besluit: "", wie: "" });
  const late = await other.posts(paths.outcome(id), { advies: "", besluit: "Te snel besloten.", wie: "" });
  expect(late.status).toBe(422);
  for (const said of [t.meanwhile, "Te snel besloten."]) expect(late.html).toContain(said);
  await presses(other, paths.outcome(id), id, {
    ...{ advies: "Eén nummer om te bellen.", besluit: "Dat doen we.", wie: "Wethouder en bestuurder" },
  });
  const [owner] = await rows("select id from region_request_party where request_id = $1 and email = $2", [
    id,
    lotte,
  ]);
  await presses(other, paths.promise(id), id, { wat: "Maak de lijst", eigenaar: owner.id, klaar: dayIn(7) });
  expect(await other.reads("/mijn")).toContain(t.today.promise);
  expect((await presses(other, paths.end(id), id)).html).toContain(t.one.done.afgesloten);
  const [agreement] = await rows("select id from region_agreement where request_id = $1", [id]);
  const [elsewhere] = await rows("select id from region_agreement where request_id <> $1 limit 1", [id]);
  expect((await presses(other, paths.kept(id), id, { afspraak: elsewhere.id })).status).toBe(404);
  await presses(other, paths.kept(id), id, { afspraak: agreement.id });
  expect(await other.reads("/mijn")).not.toContain(t.today.promise);
  expect(await rows("select 1 from region_day_part where request_id = $1 and guests <> '{}'", [id])).toEqual(
    [],
  );

  await house.wait(80 * day);
  expect(await subjects(joris)).not.toContain(t.letters.news.how[0]);
  await house.wait(14 * day);
  [one, other] = [await house.as(joris), await house.as(lotte)];
  expect(await subjects(joris)).toContain(t.letters.news.how[0]);
  expect(await one.reads("/mijn")).toContain(t.today.how);
  const told = await presses(one, paths.how(id), id, { hoe: "better", toelichting: "We bellen nu zelf." });
  expect(told.html).toContain(t.one.done.verteld);
  expect(await other.reads(paths.one(id))).toContain("We bellen nu zelf.");
  expect((await one.posts(paths.how(id), { hoe: "worse" })).status).toBe(403);
});

test("no mail holds a word of what was asked", async () => {
  const mails = await rows("select subject, body_text, body_html from house.outgoing_mail");
  expect(mails.length).toBeGreaterThan(0);
  expect(JSON.stringify(mails)).not.toContain(marker);
});
