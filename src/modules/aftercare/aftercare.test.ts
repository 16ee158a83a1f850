import { describe, expect, test } from "vitest";
import { admissionPaths, partnerToken, registrationToken } from "#modules/admission";
import { eventPaths, planEvent } from "#modules/events";
import { anEvening, openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { problems } from "./messages.ts";
import { aftercarePaths as paths } from "./paths.ts";
import { leastAnswers } from "./policy.ts";

const house = openHouse();
const hour = 3_600_000;
const marit = "marit@steunpunt.example";
type Evening = Awaited<ReturnType<typeof anEvening>>;

const key = (evening: Evening, name: string): string =>
  registrationToken(house.door.config.secret, evening.idOf(name));
const rows = async (question: string, ...values: unknown[]) =>
  (await house.door.engine.system.query(question, values)).rows;

/** An evening that is over; of these people the first so many were there. */
async function anEveningOver(names: readonly string[], there: number, wishes = {}): Promise<Evening> {
  const evening = await anEvening(house, names, wishes);
  const browser = await house.as(marit);
  for (const name of names.slice(0, there))
    await browser.posts(`/agenda/${evening.slug}/beheer/deur/lijst/aanwezig`, {
      gast: evening.idOf(name),
      is: "ja",
    });
  await house.wait(4 * hour);
  return evening;
}

async function finish(evening: Evening) {
  const browser = await house.as(marit);
  await browser.visits(paths.desk(evening.slug));
  return browser.posts(paths.finish(evening.slug));
}

describe("rounding off", () => {
  test("does all of it in one step, once: attendance, page, mails", async () => {
    const evening = await anEveningOver(["ada", "bo"], 1);
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    await browser.posts(paths.desk(evening.slug), {
      recording: "https://kijken.example/avond",
      chapters: "0:00 Opening\n12:30 De vraag van de school",
      lookBack: "Het was een goede avond.",
    });
    // Before that step nobody else sees a word of it.
    const address = eventPaths.event(evening.slug);
    expect(await house.visitor().reads(address)).not.toContain("kijken.example");
    const done = await finish(evening);
    expect(done.html).toContain(nl.desk.done.klaar!);
    const page = await house.visitor().reads(address);
    for (const said of ["https://kijken.example/avond", "De vraag van de school", "Het was een goede avond."])
      expect(page).toContain(said);
    expect(
      await rows(
        "select name, state from admission_registration where event_id = $1 order by name",
        evening.id,
      ),
    ).toEqual([
      { name: "ada", state: "attended" },
      { name: "bo", state: "noShow" },
    ]);
    await finish(evening);
    const [ada, bo] = [
      await house.mailsTo(evening.emailOf("ada")),
      await house.mailsTo(evening.emailOf("bo")),
    ];
    expect(ada.filter(({ subject }) => subject === nl.letter.subject(evening.title))).toHaveLength(1);
    expect(bo.filter(({ subject }) => subject === nl.letter.absentSubject(evening.title))).toHaveLength(1);
  });

  test("is not possible before it is over; who does not organise it finds nothing there", async () => {
    const evening = await anEvening(house, ["ada"]);
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    const early = await browser.posts(paths.finish(evening.slug));
    expect(early.status).toBe(409);
    expect(early.html).toContain((problems.nl["aftercare/not-over-yet"] as { title: string }).title);
    for (const other of [
      await house.as("samira@dewaterlelie.example"),
      await house.as("anke@schakel.example"),
    ])
      expect((await other.visits(paths.desk(evening.slug))).status).toBe(404);
  });

  test("a wrong address or chapter is named, and nothing typed is lost", async () => {
    const evening = await anEveningOver([], 0);
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    const wrong = {
      recording: "http://onveilig.example",
      chapters: "0:00 Opening",
      lookBack: "Mijn verhaal",
    };
    const answer = await browser.posts(paths.desk(evening.slug), wrong);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(nl.desk.recordingWrong);
    expect(answer.html).toContain("Mijn verhaal");
    const chapters = { ...wrong, recording: "", chapters: "0:00 Opening\nDe vraag" };
    expect((await browser.posts(paths.desk(evening.slug), chapters)).html).toContain(
      nl.desk.chaptersWrong(2),
    );
  });

  test("captions and slides come as files; what they are not is refused", async () => {
    const evening = await anEveningOver(["ada"], 1);
    const browser = await house.as(marit);
    const sends = (path: string, field: string, name: string, content: string) => {
      const body = new FormData();
      body.set(field, new File([content], name));
      return browser.asks(path, { method: "POST", body, headers: { origin: "http://localhost:3000" } });
    };
    const captions = paths.captions(evening.slug);
    expect((await sends(captions, "ondertiteling", "x.vtt", "geen ondertiteling")).status).toBe(422);
    const vtt = "WEBVTT\n\n00:00.000 --> 00:02.000\nWelkom allemaal\n";
    expect((await sends(captions, "ondertiteling", "x.vtt", vtt)).status).toBe(303);
    const slides = paths.slides(evening.slug);
    expect((await sends(slides, "sheets", "sheets.pdf", "MZ een programma")).status).toBe(422);
    expect((await sends(slides, "sheets", "sheets van de avond.exe", "%PDF-1.7\n%âãÏÓ\n")).status).toBe(303);
    const [{ id }] = await rows("select id from aftercare_slides where event_id = $1", evening.id);
    const [file, spoken] = [paths.file(evening.slug, id), paths.captionsFile(evening.slug)];
    for (const path of [file, spoken]) expect((await house.visitor().visits(path)).status).toBe(404);
    await browser.posts(paths.desk(evening.slug), {
      recording: "https://kijken.example/a",
      chapters: "",
      lookBack: "",
    });
    await finish(evening);
    const got = await house.visitor().asks(file);
    expect(got.headers.get("content-disposition")).toContain("sheets van de avond.pdf");
    expect(got.headers.get("content-security-policy")).toContain("sandbox");
    expect(await house.visitor().reads(spoken)).toContain("Welkom allemaal");
    expect(await house.visitor().reads(eventPaths.event(evening.slug))).toContain("Welkom allemaal");
    await browser.visits(paths.desk(evening.slug));
    await browser.posts(paths.noSlides(evening.slug), { sheets: id });
    expect((await house.visitor().visits(file)).status).toBe(404);
  });
});

describe("a certificate", () => {
  test("is for who was there, once it is rounded off; anyone checks it by its code", async () => {
    const evening = await anEveningOver(["Şerife Yılmaz", "bo"], 1);
    const [mine, others] = [key(evening, "Şerife Yılmaz"), key(evening, "bo")];
    expect((await house.visitor().posts(paths.certificate(mine, 1))).status).toBe(409);
    await finish(evening);
    expect((await house.visitor().posts(paths.certificate(others, 1))).status).toBe(409);
    expect((await house.visitor().visits(paths.certificate(mine, 1))).status).toBe(404);
    const browser = house.visitor();
    expect(await browser.reads(admissionPaths.own(mine))).toContain(paths.certificate(mine, 1));
    const pdf = await browser.posts(paths.certificate(mine, 1));
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdf.html.startsWith("%PDF-1.7")).toBe(true);
    // No duo, so no second seat; and asking twice makes one.
    expect((await browser.posts(paths.certificate(mine, 2))).status).toBe(409);
    await browser.posts(paths.certificate(mine, 1));
    const made = await rows("select code from aftercare_certificate where event_id = $1", evening.id);
    expect(made).toHaveLength(1);
    const check = await house.visitor().reads(`${paths.check}?code=${made[0].code.toLowerCase()}`);
    for (const said of [nl.check.real, "Şerife Yılmaz", evening.title]) expect(check).toContain(said);
    const unknown = await house.visitor().reads(`${paths.check}?code=ABCD-EFGH-JKMN`);
    expect(unknown).toContain(nl.check.unknown);
    expect(unknown).not.toContain("Şerife");
  });

  test("of the other half of a duo is theirs, with their own key; so are their answers", async () => {
    const evening = await anEveningOver(["ada"], 1);
    await rows(
      `update admission_registration set partner_name = 'Wim Terpstra', partner_email = 'wim@helft.example',
        partner_asked_at = asked_at where event_id = $1`,
      evening.id,
    );
    await finish(evening);
    const half = partnerToken(house.door.config.secret, evening.idOf("ada"));
    const [mail] = await house.mailsTo("wim@helft.example");
    expect(mail?.subject).toBe(nl.letter.subject(evening.title));
    expect(mail?.text).toContain(admissionPaths.partner(half));
    const browser = house.visitor();
    const page = await browser.reads(admissionPaths.partner(half));
    expect(page).toContain(paths.certificate(half, 2));
    expect(page).not.toContain(paths.certificate(half, 1));
    expect((await browser.posts(paths.certificate(half, 1))).status).toBe(404);
    expect((await browser.posts(paths.certificate(half, 2))).html.startsWith("%PDF-1.7")).toBe(true);
    const answers = { useful: "4", takesAlong: "", couldBeBetter: "" };
    for (const mine of [half, key(evening, "ada")])
      expect((await browser.posts(paths.evaluation(mine), answers)).html).toContain(nl.evaluation.done);
    expect(await rows("select useful from aftercare_answer where event_id = $1", evening.id)).toHaveLength(2);
  });

  test("stays when the registration goes after a year, and goes after five", async () => {
    const evening = await anEveningOver(["ada"], 1);
    await finish(evening);
    await house.visitor().posts(paths.certificate(key(evening, "ada"), 1));
    const left = () =>
      rows("select registration_id from aftercare_certificate where event_id = $1", evening.id);
    await house.door.acts.asSystem("a test", async (act) => {
      await act.tx.execute("delete from admission_registration where name = 'ada'");
    });
    expect(await left()).toEqual([{ registration_id: null }]);
    await house.door.engine.system.query(
      "update aftercare_certificate set issued_at = issued_at - interval '5 years' where event_id = $1",
      [evening.id],
    );
    await house.wait(25 * hour);
    expect(await left()).toEqual([]);
  });
});

describe("three questions", () => {
  const answers = { useful: "4", takesAlong: "Eén aanspreekpunt", couldBeBetter: "" };

  test("are answered without an account, once each, and read from five answers on", async () => {
    const names = ["an", "bo", "cas", "dee", "eef"];
    const evening = await anEveningOver(names, names.length);
    await finish(evening);
    const desk = async () => (await house.as(marit)).reads(paths.desk(evening.slug));
    for (const [i, name] of names.entries()) {
      expect(await desk()).toContain(nl.desk.evaluationFew(i));
      expect(await desk()).not.toContain("Eén aanspreekpunt");
      const browser = house.visitor();
      const done = await browser.posts(paths.evaluation(key(evening, name)), answers);
      expect(done.html).toContain(nl.evaluation.done);
      // A second time replaces the first.
      await browser.posts(paths.evaluation(key(evening, name)), { ...answers, useful: "5" });
    }
    expect(await desk()).toContain(nl.desk.evaluationResult("5", leastAnswers));
    expect(await desk()).toContain("Eén aanspreekpunt");
  });

  test("lead to nobody: no name, address or number of a registration stands with them", async () => {
    const evening = await anEveningOver(["ada"], 1);
    await house.visitor().posts(paths.evaluation(key(evening, "ada")), answers);
    const [row] = await rows("select * from aftercare_answer where event_id = $1", evening.id);
    expect(JSON.stringify(row)).not.toContain(evening.idOf("ada"));
    expect(JSON.stringify(row)).not.toContain("ada@");
    const log = await rows("select subject from house.audit_entry where what = 'aftercare/answered'");
    expect(log.map(({ subject }) => subject)).not.toContain(evening.idOf("ada"));
  });

  test("lead to nobody either when who answers is signed in", async () => {
    const evening = await anEveningOver(["ada"], 1);
    const ada = await house.as("samira@dewaterlelie.example");
    await ada.posts(paths.evaluation(key(evening, "ada")), answers);
    const log = await rows(
      "select actor from house.audit_entry where what = 'aftercare/answered' and subject = $1",
      evening.id,
    );
    expect(log).toEqual([{ actor: null }]);
  });

  test("are for who was there, for a month; what is missing is said", async () => {
    const evening = await anEveningOver(["ada", "bo"], 1);
    const browser = house.visitor();
    const missing = await browser.posts(paths.evaluation(key(evening, "ada")), { ...answers, useful: "" });
    expect(missing.status).toBe(422);
    expect(missing.html).toContain(nl.evaluation.usefulMissing);
    expect(missing.html).toContain("Eén aanspreekpunt");
    expect((await browser.posts(paths.evaluation(key(evening, "bo")), answers)).status).toBe(409);
    expect((await browser.posts(paths.evaluation("iets"), answers)).status).toBe(404);
    await house.wait(31 * 24 * hour);
    const late = await browser.posts(paths.evaluation(key(evening, "ada")), answers);
    expect(late.status).toBe(409);
    expect(late.html).toContain((problems.nl["aftercare/not-for-them"] as { title: string }).title);
  });
});

describe("what was born", () => {
  const born = {
    kind: "idea",
    title: "Een lijst met namen bij de school",
    text: "Het steunpunt pakt dit op.",
  };
  const group = async () =>
    (await rows("select id, slug from theme_group where number = 2 order by slug desc limit 1"))[0] as {
      id: string;
      slug: string;
    };

  test("a dilemma becomes an opening post only by who is in the group, and says where it came from", async () => {
    const evening = await anEveningOver([], 0);
    const { id: groupId, slug } = await group();
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    const dilemma = { ...born, kind: "dilemma", title: "Wie belt de ouders?", groupId };
    expect((await browser.posts(paths.offspring(evening.slug), dilemma)).html).toContain(
      nl.desk.states.waits,
    );
    const [{ id }] = await rows("select id from aftercare_offspring where event_id = $1", evening.id);
    expect((await browser.visits(paths.dilemma(id))).status).toBe(404);
    expect((await browser.posts(paths.dilemma(id))).status).toBe(404);
    const member = await house.as("samira@dewaterlelie.example");
    expect(await member.reads(paths.dilemma(id))).toContain("Wie belt de ouders?");
    const placed = await member.posts(paths.dilemma(id));
    expect(placed.path).toContain(`/themagroepen/${slug}/gesprekken/`);
    for (const said of ["Wie belt de ouders?", evening.title, eventPaths.event(evening.slug)])
      expect(placed.html).toContain(said);
    // Once: a second press leads to the same conversation. And nobody outside reads of it on the page.
    await member.visits(paths.dilemma(id));
    expect((await member.posts(paths.dilemma(id))).path).toBe(placed.path);
    await finish(evening);
    expect(await house.visitor().reads(eventPaths.event(evening.slug))).not.toContain("Wie belt de ouders?");
  });

  test("what seems to be about a child is not kept", async () => {
    const evening = await anEveningOver([], 0);
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    const answer = await browser.posts(paths.offspring(evening.slug), {
      ...born,
      text: "Bij ons zit Sofie van 8 jaar al thuis.",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Dit lijkt over een kind te gaan");
    expect(await rows("select from aftercare_offspring where event_id = $1", evening.id)).toHaveLength(0);
  });

  test("a next meeting and the one it came from know each other", async () => {
    const evening = await anEveningOver([], 0);
    const later = await anEvening(house, []);
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    await browser.posts(paths.offspring(evening.slug), { ...born, kind: "event", becameId: later.id });
    await browser.posts(paths.offspring(evening.slug), born);
    const child = eventPaths.event(later.slug);
    expect(await house.visitor().reads(child)).not.toContain(evening.title);
    await finish(evening);
    expect(await house.visitor().reads(child)).toContain(evening.title);
    const page = await house.visitor().reads(eventPaths.event(evening.slug));
    for (const said of [later.title, born.title]) expect(page).toContain(said);
  });

  test("someone else's meeting cannot be claimed as what came of one's own", async () => {
    const evening = await anEveningOver([], 0);
    const other = await house.door.acts.asSystem("a test", (act) =>
      planEvent(act, {
        ...{
          title: "Van een ander",
          slug: "van-een-ander",
          place: "Elders",
          online: false,
          visibility: "public",
        },
        startsAt: new Date(act.now.getTime() + 24 * hour),
        endsAt: new Date(act.now.getTime() + 26 * hour),
        belongsTo: "6b6f8a2e-0000-4000-8000-00000000000a",
      }),
    );
    const browser = await house.as(marit);
    await browser.visits(paths.desk(evening.slug));
    const answer = await browser.posts(paths.offspring(evening.slug), {
      ...born,
      kind: "event",
      becameId: other.id,
    });
    expect(answer.status).toBe(404);
  });
});

test("answers to an evaluation are gone after a year", async () => {
  const evening = await anEveningOver(["ada"], 1);
  await house.visitor().posts(paths.evaluation(key(evening, "ada")), {
    ...{ useful: "4", takesAlong: "Eén aanspreekpunt", couldBeBetter: "" },
  });
  const kept = () => rows("select from aftercare_answer where event_id = $1", evening.id);
  await house.wait(364 * 24 * hour);
  expect(await kept()).toHaveLength(1);
  await house.wait(3 * 24 * hour);
  expect(await kept()).toHaveLength(0);
});

test("codes are not tried from all addresses of one connection (IPv6 gives it 2^64)", async () => {
  const { app } = house.door;
  const tries = async (n: number) => {
    const incoming = { socket: { remoteAddress: `2001:db8:7:7::${n.toString(16)}`, remoteFamily: "IPv6" } };
    const answer = await app.request(`${paths.check}?code=ABCD-EFGH-JKMN`, {}, { incoming });
    return answer.status;
  };
  for (let n = 1; n <= 60; n++) expect(await tries(n)).toBe(200);
  expect(await tries(61)).toBe(429);
});
