import { beforeAll, describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { demoCommunity } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";

const house = openHouse();
const groupSlug = "hulp-regelen-vanuit-de-school-2027";
let joris: Browser;
let marit: Browser;
let samira: Browser;
beforeAll(async () => {
  [joris, marit, samira] = [
    await house.as("joris@swvrietlanden.example"),
    await house.as("marit@steunpunt.example"),
    await house.as("samira@dewaterlelie.example"),
  ];
});

const idOf = async (email: string): Promise<string> =>
  (await house.door.engine.owner.query("select id from person where email = $1", [email])).rows[0].id;
const groupId = async (number: number): Promise<string> =>
  (
    await house.door.engine.owner.query(
      "select g.id from theme_group g join community c on c.id = g.community_id where c.slug = $1 and g.number = $2",
      [demoCommunity, number],
    )
  ).rows[0].id;

const furnished = {
  title: "Hulp regelen vanuit de school",
  description: "Van lichte tot gespecialiseerde hulp.",
  places: "28",
  houseRules: "We luisteren eerst.",
  welcome: "Welkom in onze groep.",
};

describe("a facilitator without rights for the site", () => {
  test("sets up the own group: what it is for, its rules, its welcome and its places", async () => {
    await joris.visits(paths.setUp(groupSlug));
    const answer = await joris.posts(paths.setUp(groupSlug), furnished);
    expect(answer.html).toContain(nl.done.bewaard);
    expect(answer.html).toContain("Welkom in onze groep.");
    const page = await house.visitor().reads(paths.community(demoCommunity));
    expect(page).toContain("Van lichte tot gespecialiseerde hulp.");
    expect(page).not.toContain("Welkom in onze groep.");
  });

  test("cannot have fewer places than people; what was typed stays", async () => {
    const answer = await joris.posts(paths.setUp(groupSlug), { ...furnished, places: "2", welcome: "Nieuw" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("Minder plekken kan niet");
    expect(answer.html).toContain("Nieuw");
  });

  test("asks someone along: known people lead at once, others from their first visit", async () => {
    const known = await joris.posts(paths.leaders(groupSlug), { email: "Lotte@gemeentewaterrijk.example" });
    expect(known.html).toContain(nl.done.gevraagd);
    expect(known.html).toContain("Lotte Vermaat");
    const mails = await house.mailsTo("lotte@gemeentewaterrijk.example");
    const mail = mails.find(
      ({ subject }) => subject === nl.letter.facilitator("Hulp regelen vanuit de school"),
    );
    expect(mail?.text).toContain(paths.setUp(groupSlug));
    expect(mail?.text).not.toContain("Welkom in onze groep");
    const lotte = await house.as("lotte@gemeentewaterrijk.example");
    expect((await lotte.visits(paths.setUp(groupSlug))).status).toBe(200);

    await joris.visits(paths.setUp(groupSlug));
    const unknown = await joris.posts(paths.leaders(groupSlug), { email: "nieuw@vuurtoren.example" });
    expect(unknown.html).toContain(nl.manage.waiting("nieuw@vuurtoren.example"));
  });

  test("whose role ends is outside on the next request", async () => {
    const lotte = await house.as("lotte@gemeentewaterrijk.example");
    const answer = await joris.posts(
      paths.leaderEnd(groupSlug, await idOf("lotte@gemeentewaterrijk.example")),
    );
    expect(answer.html).toContain(nl.done.gestopt);
    expect((await lotte.visits(paths.setUp(groupSlug))).status).toBe(404);
  });

  test("stays, when there is nobody else", async () => {
    const answer = await joris.posts(paths.leaderEnd(groupSlug, await idOf("joris@swvrietlanden.example")));
    expect(answer.status).toBe(409);
    expect((await joris.visits(paths.setUp(groupSlug))).status).toBe(200);
  });

  test.each([
    ["a member of the group", "samira@dewaterlelie.example"],
    ["a member of another group", "lotte@gemeentewaterrijk.example"],
    ["the organiser", "marit@steunpunt.example"],
    ["an administrator", "anke@schakel.example"],
    ["someone who is nowhere in it", "bram@devuurtoren.example"],
  ])("for %s the page does not exist, just as for a group that is not there", async (_, email) => {
    const browser = await house.as(email);
    for (const path of [paths.setUp, paths.move]) {
      const closed = await browser.visits(path(groupSlug));
      const absent = await browser.visits(path("bestaat-niet-2027"));
      expect([closed.status, absent.status]).toEqual([404, 404]);
      expect(closed.html.replaceAll(groupSlug, "")).toBe(absent.html.replaceAll("bestaat-niet-2027", ""));
    }
    expect((await browser.posts(paths.setUp(groupSlug), furnished)).status).toBe(404);
  });
});

describe("the desk of an organiser", () => {
  test("sets up a group and names who facilitates it, from outside its door", async () => {
    await marit.visits(paths.theme(demoCommunity, 1));
    const named = await marit.posts(paths.themeLeaders(demoCommunity, 1), {
      email: "bram@devuurtoren.example",
    });
    expect(named.html).toContain("Bram Polderman");
    const bram = await house.as("bram@devuurtoren.example");
    expect((await bram.visits(paths.setUp("samen-vroeg-helpen-2027"))).status).toBe(200);
    await marit.posts(paths.themeLeaderEnd(demoCommunity, 1, await idOf("bram@devuurtoren.example")));
    expect((await bram.visits(paths.setUp("samen-vroeg-helpen-2027"))).status).toBe(404);
  });

  test("a member who becomes facilitator frees a place", async () => {
    const before = await marit.reads(paths.theme(demoCommunity, 3));
    expect(before).toContain(nl.themePage.placesHelp(2));
    await marit.posts(paths.themeLeaders(demoCommunity, 3), { email: "milan@vsodekade.example" });
    expect(await marit.reads(paths.theme(demoCommunity, 3))).toContain(nl.themePage.placesHelp(1));
  });

  test("a fellow organiser has the same desk, until it ends", async () => {
    const bram = await house.as("bram@devuurtoren.example");
    expect((await bram.visits(paths.manage(demoCommunity))).status).toBe(404);
    await marit.visits(paths.manage(demoCommunity));
    await marit.posts(paths.organisers(demoCommunity), { email: "bram@devuurtoren.example" });
    expect((await bram.visits(paths.manage(demoCommunity))).status).toBe(200);
    await marit.posts(paths.organiserEnd(demoCommunity, await idOf("bram@devuurtoren.example")));
    expect((await bram.visits(paths.manage(demoCommunity))).status).toBe(404);
  });

  test("the last organiser cannot go", async () => {
    const answer = await marit.posts(
      paths.organiserEnd(demoCommunity, await idOf("marit@steunpunt.example")),
    );
    expect(answer.status).toBe(409);
  });

  test("an address that is none comes back with what to mend", async () => {
    const answer = await marit.posts(paths.organisers(demoCommunity), { email: "geen adres" });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(nl.manage.inviteWrong);
    expect(answer.html).toContain("geen adres");
  });

  test("a changed meeting is told to everyone who comes", async () => {
    const html = await marit.reads(paths.manage(demoCommunity));
    const path = /href="([^"]*\/bijeenkomst\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? "";
    await marit.visits(path);
    const answer = await marit.posts(path, {
      title: "Samen van start",
      day: "2027-03-24",
      starts: "10.00",
      ends: "12.30",
      place: "",
      online: "on",
    });
    expect(answer.html).toContain("woensdag 24 maart 2027");
    expect(answer.html).toContain(nl.manage.warnDay("dinsdag 23 maart 2027", "woensdag 24 maart 2027"));
    const mails = await house.mailsTo("samira@dewaterlelie.example");
    expect(mails.some(({ text }) => text.includes("24 maart"))).toBe(true);
    await marit.visits(path);
    await marit.posts(path, {
      title: "Samen van start",
      day: "2027-03-23",
      starts: "10:00",
      ends: "12:30",
      online: "on",
    });
  });

  test.each(["0027-03-16", "0000-01-01", "9999-12-31", "2027-02-30"])(
    "a day that can only be a slip of the finger comes back: %s",
    async (day) => {
      const fields = { title: "Later", day, starts: "10:00", ends: "11:00", place: "", online: "on" };
      const answer = await marit.posts(paths.newMeeting(demoCommunity), fields);
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(`value="${day}"`);
    },
  );

  test("who is stopped twice, is stopped", async () => {
    const teun = await idOf("teun@jeugdhulpoever.example");
    const stop = paths.themeLeaderEnd(demoCommunity, 1, teun);
    await marit.posts(paths.themeLeaders(demoCommunity, 1), { email: "teun@jeugdhulpoever.example" });
    expect((await marit.posts(stop)).html).toContain(nl.done.gestopt);
    expect((await marit.posts(stop)).html).toContain(nl.done.gestopt);
    expect((await samira.posts(stop)).status).toBe(404);
  });

  test("a meeting without an end, or that ends before it begins, comes back", async () => {
    await marit.visits(paths.newMeeting(demoCommunity));
    const answer = await marit.posts(paths.newMeeting(demoCommunity), {
      title: "Extra",
      day: "2027-06-01",
      starts: "13:00",
      ends: "12:00",
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(nl.proposal.endsWrong);
  });

  test("a meeting that is added is in the agenda of everyone who takes part", async () => {
    await marit.visits(paths.newMeeting(demoCommunity));
    await marit.posts(paths.newMeeting(demoCommunity), {
      title: "Extra themabijeenkomst",
      day: "2027-06-01",
      starts: "13:00",
      ends: "14:00",
      online: "on",
    });
    expect(await samira.reads("/mijn/agenda")).toContain("Extra themabijeenkomst");
  });
});

describe("moving someone", () => {
  test("by the facilitator, until the first meeting without a reason", async () => {
    const [noor, first] = [await idOf("noor@bsdehoutrib.example"), await groupId(1)];
    await joris.visits(paths.move(groupSlug));
    const answer = await joris.posts(paths.move(groupSlug), { person: noor, to: first, reason: "" });
    expect(answer.html).toContain(nl.done.verplaatst);
    expect(answer.html).not.toContain("Noor Veenstra");
  });

  test("not into a full group", async () => {
    const answer = await joris.posts(paths.move(groupSlug), {
      person: await idOf("daan@wijkteamzuid.example"),
      to: await groupId(4),
      reason: "",
    });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain("Deze groep is vol");
    expect(await joris.reads(paths.move(groupSlug))).toContain("Daan Kuiper");
  });

  test("not into a group of another year, and not someone who is not there", async () => {
    const old = (
      await house.door.engine.owner.query("select id from theme_group where slug = 'samen-vroeg-helpen-2026'")
    ).rows[0].id;
    const daan = await idOf("daan@wijkteamzuid.example");
    expect((await joris.posts(paths.move(groupSlug), { person: daan, to: old, reason: "x" })).status).toBe(
      404,
    );
    const lotte = await idOf("lotte@gemeentewaterrijk.example");
    const answer = await joris.posts(paths.move(groupSlug), {
      person: lotte,
      to: await groupId(3),
      reason: "x",
    });
    expect(answer.status).toBe(409);
  });

  test("after the first meeting with a reason, which both groups can read", async () => {
    await house.wait(Date.parse("2027-03-23T12:00:00Z") - house.clock.now().getTime());
    joris = await house.as("joris@swvrietlanden.example");
    const daan = await idOf("daan@wijkteamzuid.example");
    const silent = await joris.posts(paths.move(groupSlug), {
      person: daan,
      to: await groupId(1),
      reason: " ",
    });
    expect(silent.status).toBe(422);
    expect(silent.html).toContain(nl.movePage.reasonMissing);
    await joris.posts(paths.move(groupSlug), {
      person: daan,
      to: await groupId(1),
      reason: "Werkt nu in de preventie.",
    });
    const { rows } = await house.door.engine.owner.query(
      "select reason from group_move where person_id = $1",
      [daan],
    );
    expect(rows).toEqual([{ reason: "Werkt nu in de preventie." }]);
  });
});

test("one's own start page shows one's groups, and an organiser what is still to be settled", async () => {
  expect(await (await house.as("teun@jeugdhulpoever.example")).reads("/mijn")).toContain(
    paths.group(groupSlug),
  );
});
