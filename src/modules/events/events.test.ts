import { describe, expect, test } from "vitest";
import { demoPerson } from "#modules/people";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import { openHouse } from "#testing";
import {
  cancelEvent,
  changeEvent,
  eventPaths,
  meetingsOf,
  nextMeetings,
  planEvent,
  publishEvents,
  registerForAll,
  withdrawFromAll,
} from "./index.ts";
import { nl } from "./messages.nl.ts";

const house = openHouse();
const samira = "samira@dewaterlelie.example";
const teun = "teun@jeugdhulpoever.example";
const hour = 3_600_000;

const asHouse = <Result>(story: (act: Act) => Promise<Result>) => house.door.acts.asSystem("a test", story);
const idOf = (email: string) => asHouse(async (act) => (await demoPerson(act, email)).id);

let number = 0;
/** A meeting in four weeks, of a thing of its own unless another is given. */
async function aMeeting(wishes: Partial<Parameters<typeof planEvent>[1]> = {}) {
  const startsAt = wishes.startsAt ?? new Date(house.clock.now().getTime() + 28 * 24 * hour);
  const belongsTo = wishes.belongsTo ?? newId();
  const meeting = await asHouse((act) =>
    planEvent(act, {
      title: `Verder in je themagroep ${++number}`,
      slug: `verder-${number}`,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 2 * hour),
      place: "Utrecht",
      online: false,
      visibility: "public",
      belongsTo,
      ...wishes,
    }),
  );
  return { meeting, belongsTo };
}

describe("the agenda", () => {
  test("shows what is public and to come, and what has been under its own tab", async () => {
    const ahead = await aMeeting();
    const draft = await aMeeting({ visibility: "draft" });
    const past = await aMeeting({ startsAt: new Date(house.clock.now().getTime() - 48 * hour) });
    const visitor = house.visitor();
    const toCome = await visitor.reads(eventPaths.agenda);
    expect(toCome).toContain(ahead.meeting.title);
    expect(toCome).not.toContain(draft.meeting.slug);
    expect(toCome).not.toContain(past.meeting.slug);
    expect(await visitor.reads(eventPaths.past)).toContain(past.meeting.slug);
    expect((await visitor.visits(eventPaths.event(draft.meeting.slug))).status).toBe(404);
    expect((await visitor.visits(eventPaths.file(draft.meeting.slug))).status).toBe(404);
    const feed = await (await visitor.asks(eventPaths.publicFeed)).text();
    expect(feed).toContain(ahead.meeting.id);
    expect(feed).not.toContain(draft.meeting.id);
  });

  test("can be narrowed to what is online", async () => {
    const online = await aMeeting({ online: true, place: "" });
    const onSite = await aMeeting();
    const page = await house.visitor().reads(`${eventPaths.agenda}?waar=online`);
    expect(page).toContain(online.meeting.slug);
    expect(page).not.toContain(onSite.meeting.slug);
  });

  test("publishing shows all drafts of one thing and nothing else", async () => {
    const one = await aMeeting({ visibility: "draft" });
    const other = await aMeeting({ visibility: "draft" });
    await asHouse((act) => publishEvents(act, one.belongsTo));
    const visitor = house.visitor();
    expect((await visitor.visits(eventPaths.event(one.meeting.slug))).status).toBe(200);
    expect((await visitor.visits(eventPaths.event(other.meeting.slug))).status).toBe(404);
  });

  test("a page leads to what the meeting is part of", async () => {
    const { meeting } = await aMeeting({
      series: { title: "Samen op tijd", path: "/leergemeenschappen/samen" },
    });
    expect(await house.visitor().reads(eventPaths.event(meeting.slug))).toContain(
      'href="/leergemeenschappen/samen"',
    );
  });

  test("a second meeting that wants the same address gets a number", async () => {
    const first = await aMeeting({ slug: "startdag" });
    const second = await aMeeting({ slug: "startdag" });
    expect([first.meeting.slug, second.meeting.slug]).toEqual(["startdag", "startdag-2"]);
  });
});

describe("taking part in all of one thing", () => {
  test("covers what is planned already and what is planned later, and ends at once", async () => {
    const samiraId = await idOf(samira);
    const { meeting, belongsTo } = await aMeeting();
    await asHouse((act) => registerForAll(act, belongsTo, samiraId));
    await asHouse((act) => registerForAll(act, belongsTo, samiraId));
    const later = await aMeeting({ belongsTo });
    const browser = await house.as(samira);
    expect(await browser.reads(eventPaths.mine)).toContain(meeting.slug);
    expect(await browser.reads(eventPaths.mine)).toContain(later.meeting.slug);
    const next = await asHouse((act) => nextMeetings(act, samiraId, 10));
    expect(next.map(({ id }) => id)).toEqual(expect.arrayContaining([meeting.id, later.meeting.id]));

    await asHouse((act) => withdrawFromAll(act, belongsTo, samiraId));
    expect(await browser.reads(eventPaths.mine)).not.toContain(meeting.slug);
    await aMeeting({ belongsTo, slug: "na-het-vertrek" });
    expect(await browser.reads(eventPaths.mine)).not.toContain("na-het-vertrek");
  });

  test("what has been stays with who leaves", async () => {
    const teunId = await idOf(teun);
    const { meeting, belongsTo } = await aMeeting({ startsAt: new Date(house.clock.now().getTime() + hour) });
    await asHouse((act) => registerForAll(act, belongsTo, teunId));
    await house.wait(4 * hour);
    await asHouse((act) => withdrawFromAll(act, belongsTo, teunId));
    const page = await (await house.as(teun)).reads(eventPaths.mine);
    expect(page).toContain(meeting.slug);
  });

  test("one meeting can be missed, and come back to", async () => {
    const { meeting, belongsTo } = await aMeeting();
    await asHouse(async (act) => registerForAll(act, belongsTo, await idOfIn(act, samira)));
    const browser = await house.as(samira);
    await browser.visits(eventPaths.event(meeting.slug));
    const away = await browser.posts(eventPaths.cancellation(meeting.slug));
    expect(away.html).toContain(nl.event.done.afgemeld);
    expect(away.html).toContain(nl.event.away);
    await browser.posts(eventPaths.cancellation(meeting.slug));
    const back = await browser.posts(eventPaths.comingBack(meeting.slug));
    expect(back.html).toContain(nl.event.done.aangemeld);
    expect(back.html).toContain(nl.event.registered);
  });

  test("who does not take part cannot walk in or out", async () => {
    const { meeting } = await aMeeting();
    const bram = await house.as("bram@devuurtoren.example");
    expect((await bram.posts(eventPaths.comingBack(meeting.slug))).status).toBe(404);
    expect((await bram.posts(eventPaths.cancellation(meeting.slug))).status).toBe(404);
    expect(await bram.reads(eventPaths.event(meeting.slug))).toContain(nl.event.forGuests);
  });

  test("what is over can no longer be missed", async () => {
    const { meeting, belongsTo } = await aMeeting({ startsAt: new Date(house.clock.now().getTime() + hour) });
    await asHouse(async (act) => registerForAll(act, belongsTo, await idOfIn(act, samira)));
    await house.wait(4 * hour);
    expect((await (await house.as(samira)).posts(eventPaths.cancellation(meeting.slug))).status).toBe(409);
  });
});

describe("where to join", () => {
  test("only who comes sees the link, and not before the doors open", async () => {
    const startsAt = new Date(house.clock.now().getTime() + 2 * hour);
    const { meeting, belongsTo } = await aMeeting({
      startsAt,
      online: true,
      place: "Teams https://meet.example/geheim",
    });
    expect(meeting.place).toBe("Teams");
    await asHouse(async (act) => registerForAll(act, belongsTo, await idOfIn(act, samira)));
    const [comes, other] = [await house.as(samira), await house.as(teun)];
    expect(await comes.reads(eventPaths.event(meeting.slug))).toContain(nl.event.joinLater(15));
    await house.wait(2 * hour - 10 * 60_000);
    expect(await comes.reads(eventPaths.event(meeting.slug))).toContain("https://meet.example/geheim");
    for (const browser of [other, house.visitor()]) {
      const page = await browser.reads(eventPaths.event(meeting.slug));
      expect(page).toContain(meeting.title);
      expect(page).not.toContain("meet.example");
    }
    await comes.posts(eventPaths.cancellation(meeting.slug));
    expect(await comes.reads(eventPaths.event(meeting.slug))).not.toContain("meet.example");
  });
});

describe("a date that changes", () => {
  test("raises the sequence, is shown, and is told once to who comes", async () => {
    const startsAt = new Date("2028-03-22T12:00:00Z");
    const { meeting, belongsTo } = await aMeeting({ startsAt, endsAt: new Date("2028-03-22T14:30:00Z") });
    await asHouse(async (act) => registerForAll(act, belongsTo, await idOfIn(act, samira)));
    const changed = await asHouse((act) =>
      changeEvent(act, meeting.id, {
        startsAt: new Date("2028-03-23T12:00:00Z"),
        endsAt: new Date("2028-03-23T14:30:00Z"),
      }),
    );
    expect(changed.sequence).toBe(1);
    const [mail, ...more] = await mailsAbout(samira, meeting.title);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe(nl.letters.moved(meeting.title));
    expect(mail!.text).toContain("woensdag 22 maart 2028, 13.00 – 15.30 uur");
    expect(mail!.text).toContain("donderdag 23 maart 2028, 13.00 – 15.30 uur");
    expect(mail!.attachments[0]?.content).toContain("DTSTART;TZID=Europe/Amsterdam:20280323T130000");
    expect(mail!.attachments[0]?.content).toContain("SEQUENCE:1");
    const page = await house.visitor().reads(eventPaths.event(meeting.slug));
    expect(page).toContain("woensdag 22 maart 2028");
    expect(await mailsAbout(teun, meeting.title)).toEqual([]);
  });

  test("moved twice before anyone was told: one mail, from what people believed", async () => {
    const { meeting, belongsTo } = await aMeeting({ startsAt: new Date("2028-05-09T12:00:00Z") });
    await asHouse(async (act) => registerForAll(act, belongsTo, await idOfIn(act, samira)));
    await asHouse((act) => changeEvent(act, meeting.id, { endsAt: new Date("2028-05-09T15:00:00Z") }));
    await asHouse((act) => changeEvent(act, meeting.id, { place: "Zwolle" }));
    const [mail, ...more] = await mailsAbout(samira, meeting.title);
    expect(more).toEqual([]);
    expect(mail!.text).toContain("14.00 – 16.00 uur, Utrecht");
    expect(mail!.text).toContain("14.00 – 17.00 uur, Zwolle");
  });

  test("a new title alone is no change of date", async () => {
    const { meeting } = await aMeeting();
    const changed = await asHouse((act) => changeEvent(act, meeting.id, { title: "Oogst" }));
    expect([changed.title, changed.sequence]).toEqual(["Oogst", 0]);
  });

  test("a meeting that is taken off stays visible as cancelled, and is told", async () => {
    const { meeting, belongsTo } = await aMeeting();
    await asHouse(async (act) => registerForAll(act, belongsTo, await idOfIn(act, samira)));
    await asHouse((act) => cancelEvent(act, meeting.id));
    await asHouse((act) => cancelEvent(act, meeting.id));
    const [mail, ...more] = await mailsAbout(samira, meeting.title);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe(nl.letters.off(meeting.title));
    expect(mail!.attachments[0]?.content).toContain("STATUS:CANCELLED");
    expect(await house.visitor().reads(eventPaths.event(meeting.slug))).toContain(nl.event.cancelledTitle);
    await expect(asHouse((act) => changeEvent(act, meeting.id, { place: "Zwolle" }))).rejects.toThrow(
      "events/is-cancelled",
    );
    const [only] = await asHouse((act) => meetingsOf(act, belongsTo));
    expect(only?.sequence).toBe(1);
  });

  test("cannot end before it begins", async () => {
    const { meeting } = await aMeeting();
    await expect(
      asHouse((act) => changeEvent(act, meeting.id, { endsAt: meeting.startsAt })),
    ).rejects.toThrow("events/ends-before-start");
  });
});

/** The mails to an address about one meeting; every meeting has a title of its own. */
const mailsAbout = async (email: string, title: string) =>
  (await house.mailsTo(email)).filter(({ subject }) => subject.endsWith(`: ${title}`));

/** The id of a demo person, inside an act that is open already. */
const idOfIn = async (act: Act, email: string): Promise<string> => (await demoPerson(act, email)).id;
