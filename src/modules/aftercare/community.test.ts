import { expect, test } from "vitest";
import { admissionPaths } from "#modules/admission";
import { attendancePaths } from "#modules/attendance";
import { communityBySlug, demoCommunity, themesOf } from "#modules/communities";
import { eventPaths, meetingsOf } from "#modules/events";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { aftercarePaths as paths } from "./paths.ts";

// A meeting of a learning community, from its door to what remains of it: for who takes part in the community, and for nobody else.

const house = openHouse();
const hour = 3_600_000;
const marit = "marit@steunpunt.example";
const samira = "samira@dewaterlelie.example";
const teun = "teun@jeugdhulpoever.example";
const bram = "bram@devuurtoren.example";

test("has a door and an after-care desk like any other: who comes is on the list by itself", async () => {
  const { meeting, groups } = await house.door.acts.asSystem("a test", async (act) => {
    const community = await communityBySlug(act, demoCommunity);
    const meetings = await meetingsOf(act, community!.id);
    return {
      meeting: meetings.find(({ startsAt }) => startsAt > act.now)!,
      groups: await themesOf(act, community!.id),
    };
  });
  let organiser = await house.as(marit);
  const { slug } = meeting;
  const until = (moment: Date) => house.wait(moment.getTime() - house.clock.now().getTime());

  // Its organisers find it on their desk; words, dates and seats are for the pages of the community.
  const desk = await organiser.reads(eventPaths.manage(slug));
  expect(desk).toContain(meeting.title);
  expect(desk).not.toContain(eventPaths.edit(slug));
  for (const path of [eventPaths.edit(slug), eventPaths.moreDates(slug), admissionPaths.rules(slug)])
    expect((await organiser.visits(path)).status, path).toBe(404);
  expect((await organiser.posts(eventPaths.callingOff(slug))).status).toBe(404);
  for (const email of [samira, bram])
    expect((await (await house.as(email)).visits(eventPaths.manage(slug))).status).toBe(404);

  // Two days before those who come are on the list of its door; they still come and go on its own page.
  await until(new Date(meeting.startsAt.getTime() - 40 * hour));
  organiser = await house.as(marit);
  const member = await house.as(samira);
  const list = async () => organiser.reads(attendancePaths.list(slug));
  expect(await list()).toContain("Samira Oualid");
  expect(await list()).toContain("Teun Wierdsma");
  const other = await house.as(teun);
  await other.visits(eventPaths.event(slug));
  await other.posts(eventPaths.cancellation(slug));
  await house.wait(hour);
  expect(await list()).not.toContain("Teun Wierdsma");
  // Nobody comes in from outside through the pages of registering.
  const outsider = await house.as(bram);
  expect(await outsider.reads(eventPaths.event(slug))).not.toContain(admissionPaths.register(slug));
  expect((await outsider.posts(admissionPaths.register(slug), { name: "Bram", email: bram })).status).toBe(
    409,
  );

  await until(meeting.startsAt);
  const [{ id }] = (
    await house.door.engine.system.query(
      "select r.id from admission_registration r where r.event_id = $1 and r.email = $2",
      [meeting.id, samira],
    )
  ).rows;
  await organiser.posts(attendancePaths.tap(slug), { gast: id, is: "ja" });

  await until(new Date(meeting.endsAt.getTime() + hour));
  await organiser.visits(paths.desk(slug));
  await organiser.posts(paths.desk(slug), {
    recording: "https://kijken.example/leergemeenschap",
    chapters: "",
    lookBack: "We spraken af wie de ouders belt.",
  });
  await organiser.visits(paths.desk(slug));
  await organiser.posts(paths.offspring(slug), {
    ...{ kind: "dilemma", title: "Wie belt de ouders?", text: "Daar kwamen we niet uit." },
    ...{ groupId: groups[1]!.id, becameId: "" },
  });
  await organiser.visits(paths.desk(slug));
  expect((await organiser.posts(paths.finish(slug))).html).toContain(nl.desk.done.klaar!);

  // Who was there hears it, and has a certificate and three questions.
  const mail = (await house.mailsTo(samira)).find(
    ({ subject }) => subject === nl.letter.subject(meeting.title),
  );
  const own = /https?:\/\/[^/]+(\/aanmelding\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
  const page = await house.visitor().reads(own);
  expect(page).toContain(nl.own.certificate);
  expect(page).not.toContain("/afmelding");
  const pdf = await house.visitor().posts(own.replace("/aanmelding/", "/bewijs/").concat("/1"));
  expect(pdf.html.startsWith("%PDF-1.7")).toBe(true);
  expect((await member.visits(admissionPaths.mine(slug))).path).toBe(own);
  // What remains is for who takes part in the community.
  expect(await member.reads(eventPaths.event(slug))).toContain("We spraken af wie de ouders belt.");
  expect(await other.reads(eventPaths.event(slug))).toContain("https://kijken.example/leergemeenschap");
  for (const browser of [outsider, house.visitor()]) {
    const seen = await browser.reads(eventPaths.event(slug));
    for (const words of ["wie de ouders belt", "kijken.example"]) expect(seen).not.toContain(words);
  }
  // The dilemma waits for who leads the group it is for.
  expect(await (await house.as("joris@swvrietlanden.example")).reads("/mijn")).toContain(nl.dilemma.waiting);
});
