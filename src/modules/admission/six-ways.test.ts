import { describe, expect, test } from "vitest";
import { communityBySlug, demoCommunity, themesOf } from "#modules/communities";
import { eventPaths } from "#modules/events";
import { slugOf } from "#platform/ids";
import { openHouse } from "#testing";
import { anEvent, asHouse, someone } from "./an-event.ts";
import { confirm, confirmAsPartner, withdraw } from "./commands/answer.ts";
import { register } from "./commands/register.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { lettersNl } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";
import { admissionPaths as paths } from "./paths.ts";

// Every way in, walked through the pages: from the form of the organiser to the confirmation of who comes.

const house = openHouse();
const marit = "marit@steunpunt.example";
const samira = "samira@dewaterlelie.example";
const lotte = "lotte@gemeentewaterrijk.example";

let number = 0;

/** An event that Marit makes, puts in the agenda and opens, all through her pages; each on a day of its own. */
async function opened(rules: Record<string, string>) {
  const organiser = await house.as(marit);
  const title = `Zes manieren ${++number}`;
  const day = `2027-05-${String(number + 9).padStart(2, "0")}`;
  await organiser.visits(eventPaths.make);
  await organiser.posts(eventPaths.make, {
    ...{ kind: "workSession", title, day, starts: "10:00", ends: "11:30", place: "Havenweg 12, Oeverdam" },
    ...{ joinLink: "", summary: "", description: "", audience: "", costs: "", organisedBy: "", host: "" },
    lastDay: "",
  });
  const slug = `${slugOf(title)}-${day}`;
  await organiser.visits(eventPaths.manage(slug));
  await organiser.posts(eventPaths.publication(slug));
  await organiser.visits(paths.rules(slug));
  const set = await organiser.posts(paths.rules(slug), { linkMinutes: "15", ...rules });
  expect(set.html).toContain(deskNl.done.regels);
  return { organiser, slug, title };
}

/** Fills in the form of a visitor as their browser shows it. */
async function fillsIn(slug: string, email: string, more: Record<string, string> = {}) {
  const visitor = house.visitor();
  await visitor.visits(paths.register(slug));
  return visitor.posts(paths.register(slug), { name: email.split("@")[0]!, email, ...more });
}

/** The newest mail to someone with this subject, and the address of its button. */
async function mail(email: string, subject: string) {
  const found = (await house.mailsTo(email)).find((each) => each.subject === subject);
  expect(found, `${email}: ${subject}`).toBeDefined();
  return { ...found!, button: /https?:\/\/[^/]+(\/\S+)/.exec(found!.text)?.[1] ?? "" };
}

/** Presses the button in a mail, and the one button on the page behind it. */
async function saysYes(button: string) {
  const visitor = house.visitor();
  expect(await visitor.reads(button)).toContain(nl.page.yes);
  const done = await visitor.posts(`${button}/bevestiging`);
  expect(done.html).toContain(nl.page.done.bevestigd);
}

const confirmation = (title: string) => lettersNl.subjects.confirmed!(title);

describe("the six ways in, each through the pages", () => {
  test("open: who registers comes, until it is full", async () => {
    const { slug, title } = await opened({ way: "open", seats: "1" });
    expect((await fillsIn(slug, "open@zes.example")).html).toContain(nl.asked.title);
    await saysYes((await mail("open@zes.example", lettersNl.subjects.registered!(title))).button);
    await mail("open@zes.example", confirmation(title));
    expect(await house.visitor().reads(eventPaths.event(slug))).toContain(nl.box.full);
    expect((await fillsIn(slug, "telaat@zes.example")).status).toBe(409);
  });

  test("with a line: the next one waits, is offered the seat that comes free, and takes it", async () => {
    const { slug, title } = await opened({ way: "line", seats: "1" });
    await fillsIn(slug, "eerste@zes.example");
    const first = (await mail("eerste@zes.example", lettersNl.subjects.registered!(title))).button;
    await saysYes(first);
    await fillsIn(slug, "wacht@zes.example");
    const line = (await mail("wacht@zes.example", lettersNl.subjects.waitlisted!(title))).button;
    expect(await house.visitor().reads(line)).toContain(nl.page.place(1, 1));
    await house.visitor().posts(`${first}/afmelding`);
    await saysYes((await mail("wacht@zes.example", lettersNl.subjects.invited!(title))).button);
    await mail("wacht@zes.example", confirmation(title));
  });

  test("interest first: the organiser sees the balance, chooses with a reason and says a kind no", async () => {
    const { organiser, slug, title } = await opened({ way: "interest", seats: "1", wanted: "1" });
    const about = { kind: "school", sector: "po", region: "Waterrijk" };
    await fillsIn(slug, "school@zes.example", about);
    await fillsIn(slug, "gemeente@zes.example", { ...about, kind: "municipality", sector: "other" });
    await mail("school@zes.example", lettersNl.subjects.interested!(title));
    const list = await organiser.reads(paths.list(slug));
    expect(list).toContain(deskNl.list.balance);
    const box = (name: string) =>
      new RegExp(`${name}[\\s\\S]*?name="ids"[^>]*value="([^"]+)"`).exec(list)?.[1] ?? "";
    await organiser.posts(paths.choice(slug), { ids: box("school"), reason: "Een school ontbrak nog" });
    await organiser.visits(paths.list(slug));
    await organiser.posts(paths.refusal(slug), { ids: box("gemeente"), reason: "Er is al een gemeente" });
    const offer = await mail("school@zes.example", lettersNl.subjects.invited!(title));
    expect(offer.text).toContain("Een school ontbrak nog");
    await saysYes(offer.button);
    await mail("school@zes.example", confirmation(title));
    const no = await mail("gemeente@zes.example", lettersNl.subjects.declined!(title));
    expect(no.text).toContain("Er is al een gemeente");
    expect(no.text).toContain(lettersNl.alternative);
  });

  test("by invitation: nobody registers by themselves; who is asked says yes in time, or the seat is free again", async () => {
    const { organiser, slug, title } = await opened({ way: "invitation", seats: "1" });
    expect(await house.visitor().reads(eventPaths.event(slug))).toContain(nl.box.invitation);
    expect((await fillsIn(slug, "vanzelf@zes.example")).status).toBe(409);
    const asks = async (email: string) => {
      await organiser.visits(paths.list(slug));
      return organiser.posts(paths.invitation(slug), { name: "Een Gast", email });
    };
    await asks("gast@zes.example");
    const { button } = await mail("gast@zes.example", lettersNl.subjects.invited!(title));
    expect((await asks("tweede@zes.example")).status).toBe(409);
    await house.wait(73 * 3_600_000);
    expect((await house.visitor().posts(`${button}/bevestiging`)).status).toBe(409);
    expect((await asks("tweede@zes.example")).html).toContain(deskNl.done.gevraagd);
    await saysYes((await mail("tweede@zes.example", lettersNl.subjects.invited!(title))).button);
    await mail("tweede@zes.example", confirmation(title));
  });

  test("for a group: the organiser chooses which; its members come, and nobody else", async () => {
    const [, group] = await asHouse(house, async (act) =>
      themesOf(act, (await communityBySlug(act, demoCommunity))!.id),
    );
    const { organiser, slug, title } = await opened({ way: "group", seats: "8", circleId: group!.id });
    expect(await organiser.reads(paths.rules(slug))).toContain(`value="${group!.id}" selected`);
    // Who is no member reads whom it is for before filling anything in; a visitor signs in first.
    const other = await house.as(lotte);
    const page = await other.reads(eventPaths.event(slug));
    expect(page).toContain(`themagroep “${group!.title}”`);
    expect(page).not.toContain(paths.register(slug));
    expect((await other.visits(paths.register(slug))).status).toBe(409);
    expect((await other.posts(paths.register(slug), { name: "Lotte", email: lotte })).status).toBe(409);
    expect((await house.visitor().visits(paths.register(slug))).path).toMatch(/^\/inloggen/);
    const member = await house.as(samira);
    await member.visits(paths.register(slug));
    const done = await member.posts(paths.register(slug), {
      name: "Samira Oualid",
      // A colleague from outside does not come in along with a member.
      "colleagues.0.name": "Van Buiten",
      "colleagues.0.email": "vanbuiten@zes.example",
    });
    expect(done.html).toContain(nl.page.states.confirmed);
    await mail(samira, confirmation(title));
    expect(await organiser.reads(paths.list(slug))).not.toContain("Van Buiten");
  });
});

describe("as a duo, through the pages", () => {
  const duo = (name: string) => ({
    partnerName: `Partner van ${name}`,
    partnerEmail: `${name}2@zes.example`,
  });
  const asked = (title: string) => lettersNl.partner.asked.subject(title);

  test("one registers both; the other half gets a mail and says yes: then both come", async () => {
    const { organiser, slug, title } = await opened({ way: "duo", seats: "2" });
    await fillsIn(slug, "duo@zes.example", duo("duo"));
    // Nobody mails a stranger through us: the other half is asked once who registered has proved their own mailbox.
    expect(await house.mailsTo("duo2@zes.example")).toEqual([]);
    const own = (await mail("duo@zes.example", lettersNl.subjects.registered!(title))).button;
    const said = await house.visitor().posts(`${own}/bevestiging`);
    expect(said.html).toContain(nl.page.done.gevraagd);
    expect(said.html).toContain(nl.page.duo.waiting("Partner van duo"));
    await mail("duo@zes.example", lettersNl.duo.subjects.registered!(title));
    expect(await house.visitor().reads(eventPaths.event(slug))).toContain(nl.badge.fullWithLine);
    const { button } = await mail("duo2@zes.example", asked(title));
    const visitor = house.visitor();
    expect(await visitor.reads(button)).toContain(nl.partner.asked("duo"));
    const yes = await visitor.posts(`${button}/bevestiging`);
    expect(yes.html).toContain(nl.partner.done.bevestigd);
    expect(yes.html).toContain(nl.partner.states.confirmed!("duo"));
    for (const email of ["duo@zes.example", "duo2@zes.example"]) {
      const { attachments } = await mail(email, lettersNl.duo.subjects.confirmed!(title));
      expect(attachments[0]?.content).toContain("BEGIN:VEVENT");
    }
    expect(await organiser.reads(paths.list(slug))).toContain("duo + Partner van duo");
    // The key of the one opens nothing of the other.
    expect((await house.visitor().visits(button.replace("/duo/", "/aanmelding/"))).status).toBe(404);
    expect((await house.visitor().visits(own.replace("/aanmelding/", "/duo/"))).status).toBe(404);
  });

  test("the other half says no, or nothing: both seats go to the next pair, and who registered hears it", async () => {
    const { slug, title } = await opened({ way: "duo", seats: "2" });
    const pair = async (name: string) => {
      await fillsIn(slug, `${name}@zes.example`, duo(name));
      return `${name}@zes.example`;
    };
    const says = async (email: string, subject: string) =>
      house.visitor().posts(`${(await mail(email, subject)).button}/bevestiging`);
    const first = await pair("een");
    await says(first, lettersNl.subjects.registered!(title));
    const second = await pair("twee");
    await mail(second, lettersNl.subjects.waitlisted!(title));
    const no = await mail("een2@zes.example", asked(title));
    expect((await house.visitor().posts(`${no.button}/afmelding`)).html).toContain(nl.partner.done.afgemeld);
    await mail(first, lettersNl.duo.subjects.cancelled!(title));
    // The pair that waited is offered both seats; it too is only certain when both said so.
    await says(second, lettersNl.subjects.invited!(title));
    const third = await pair("drie");
    await mail(third, lettersNl.subjects.waitlisted!(title));
    const late = await mail("twee2@zes.example", asked(title));
    await house.wait(73 * 3_600_000);
    await mail(second, lettersNl.duo.subjects.lapsed!(title));
    await mail("twee2@zes.example", lettersNl.partner.over.subject(title));
    expect((await house.visitor().posts(`${late.button}/bevestiging`)).status).toBe(409);
    await mail(third, lettersNl.subjects.invited!(title));
  });

  test("a pair that is invited says whom they bring; a duo of one is no duo", async () => {
    const { organiser, slug, title } = await opened({ way: "duo", seats: "2" });
    const alone = await fillsIn(slug, "solo@zes.example", {
      partnerName: "Ik",
      partnerEmail: "solo@zes.example",
    });
    expect(alone.status).toBe(422);
    expect(alone.html).toContain(nl.form.partnerSame);
    await organiser.visits(paths.list(slug));
    await organiser.posts(paths.invitation(slug), { name: "Gevraagd", email: "gevraagd@zes.example" });
    const { button } = await mail("gevraagd@zes.example", lettersNl.subjects.invited!(title));
    const visitor = house.visitor();
    const none = await visitor.posts(`${button}/bevestiging`, { partnerName: "Alleen een naam" });
    expect(none.status).toBe(422);
    expect(none.html).toContain('value="Alleen een naam"');
    expect(none.html).toContain(nl.form.partnerMissing);
    const named = await visitor.posts(`${button}/bevestiging`, {
      partnerName: "Samira Oualid",
      partnerEmail: samira,
    });
    expect(named.html).toContain(nl.page.duo.waiting("Samira Oualid"));
    await house.visitor().posts(`${(await mail(samira, asked(title))).button}/bevestiging`);
    // The other half has an account: it stands in that agenda too.
    expect(await (await house.as(samira)).reads(eventPaths.mine)).toContain(slug);
  });

  test("who comes as the other half holds no second seat at that moment, or at that event", async () => {
    const startsAt = new Date(house.clock.now().getTime() + 60 * 24 * 3_600_000);
    const pairs = await anEvent(house, { startsAt, rules: { way: "duo", seats: 4 } });
    const same = await anEvent(house, { startsAt, rules: { way: "line", seats: 4 } });
    const wish = (email: string, other: string) => ({
      ...someone(pairs.id, email),
      partner: { name: "De Ander", email: other },
    });
    const come = (who: Parameters<typeof register>[1]) => asHouse(house, (act) => register(act, who));
    const { id } = await come(wish("helft1@zes.example", "helft2@zes.example"));
    await asHouse(house, (act) => confirm(act, id));
    // Until they said yes they are free to go elsewhere; then the pair cannot have them any more.
    const other = await come(someone(same.id, "helft2@zes.example"));
    await expect(asHouse(house, (act) => confirmAsPartner(act, id))).rejects.toThrow("admission/clashes");
    await asHouse(house, (act) => withdraw(act, other.id));
    await asHouse(house, (act) => confirmAsPartner(act, id));
    await expect(come(someone(same.id, "helft2@zes.example"))).rejects.toThrow("admission/clashes");
    await expect(come(wish("helft2@zes.example", "derde@zes.example"))).rejects.toThrow("admission/clashes");
  });
});

describe("seats that are kept", () => {
  test("are for a sector, a kind of organisation or a region, chosen at the desk; never more than there are", async () => {
    const { organiser, slug, title } = await opened({ way: "line", seats: "2" });
    const page = await organiser.reads(paths.rules(slug));
    for (const choice of ["sector:po", "kind:school", "region:Waterrijk en Lagen"])
      expect(page).toContain(`value="${choice}"`);
    const kept = {
      ...{ way: "line", seats: "2", linkMinutes: "15", releaseAt: "2027-04-01" },
      ...{ "share.0": "region:Waterrijk en Lagen", "share.0.seats": "1" },
    };
    const many = await organiser.posts(paths.rules(slug), { ...kept, "share.0.seats": "3" });
    expect(many.status).toBe(422);
    expect(many.html).toContain(deskNl.rules.tooManyReserved);
    expect(many.html).toContain('value="region:Waterrijk en Lagen" selected');
    await organiser.visits(paths.rules(slug));
    await organiser.posts(paths.rules(slug), kept);
    expect(await house.visitor().reads(eventPaths.event(slug))).toContain("1 plek voor Waterrijk en Lagen");
    const about = { kind: "school", sector: "po" };
    await fillsIn(slug, "elders1@zes.example", { ...about, region: "Duinkust" });
    await fillsIn(slug, "elders2@zes.example", { ...about, region: "Duinkust" });
    await mail("elders2@zes.example", lettersNl.subjects.waitlisted!(title));
    // However they write it: who works there has the seat.
    await fillsIn(slug, "hier@zes.example", { ...about, region: "Waterrijk" });
    await mail("hier@zes.example", lettersNl.subjects.registered!(title));
  });
});

describe("an event for a group", () => {
  test("needs a group, and only one that its organiser can call together", async () => {
    const { organiser, slug } = await opened({ way: "line", seats: "3" });
    await organiser.visits(paths.rules(slug));
    const none = await organiser.posts(paths.rules(slug), { way: "group", seats: "3", linkMinutes: "15" });
    expect(none.status).toBe(422);
    expect(none.html).toContain(deskNl.rules.groupMissing);
    await organiser.visits(paths.rules(slug));
    const circleId = "6b6f8a2e-0000-4000-8000-00000000abcd";
    const wish = { way: "group", seats: "3", linkMinutes: "15", circleId };
    expect((await organiser.posts(paths.rules(slug), wish)).status).toBe(404);
  });
});
