import { renderToString } from "preact-render-to-string";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { QrCode } from "#design";
import { admissionPaths, registrationToken } from "#modules/admission";
import { eventPaths } from "#modules/events";
import { anEvening, openHouse, realPostgres } from "#testing";
import { nl } from "./messages.nl.ts";
import { attendancePaths as paths } from "./paths.ts";

const house = openHouse();
const hour = 3_600_000;
const marit = "marit@steunpunt.example";

const states = async (eventId: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await house.door.engine.system.query(
        "select name, state from admission_registration where event_id = $1 order by name",
        [eventId],
      )
    ).rows.map(({ name, state }) => [name, state]),
  );

describe("at the door", () => {
  test("a press says that someone is there; the page says so in words, and another takes it back", async () => {
    const event = await anEvening(house, ["ada", "bo"]);
    const browser = await house.as(marit);
    const page = await browser.reads(paths.list(event.slug));
    expect(page).toContain(nl.door.count(0, 2));
    const done = await browser.posts(paths.tap(event.slug), { gast: event.idOf("ada"), is: "ja" });
    expect(done.html).toContain(nl.door.done.ja("ada"));
    expect(done.html).toContain(nl.door.count(1, 2));
    expect(await states(event.id)).toEqual({ ada: "attended", bo: "confirmed" });
    await browser.posts(paths.tap(event.slug), { gast: event.idOf("ada"), is: "nee" });
    expect(await states(event.id)).toEqual({ ada: "noShow", bo: "confirmed" });
  });

  test("an older tap that arrives late, or twice, undoes nothing that was tapped after it", async () => {
    const event = await anEvening(house, ["ada"]);
    const [one, other] = [await house.as(marit), await house.as(marit)];
    // Without network: tapped ten minutes ago, and arriving only now.
    await one.posts(paths.tap(event.slug), { gast: event.idOf("ada"), is: "nee", geleden: "300000" });
    const late = { gast: event.idOf("ada"), is: "ja", geleden: "600000" };
    for (let i = 0; i < 2; i++) await other.posts(paths.tap(event.slug), late);
    expect(await states(event.id)).toEqual({ ada: "noShow" });
    // Control: the same tap, later than the other, does count.
    await other.posts(paths.tap(event.slug), { ...late, geleden: "60000" });
    expect(await states(event.id)).toEqual({ ada: "attended" });
  });

  test("two people at one door tap different names, and both stand", async () => {
    const event = await anEvening(house, ["ada", "bo"]);
    const [one, other] = [await house.as(marit), await house.as(marit)];
    await one.visits(paths.list(event.slug));
    await other.visits(paths.list(event.slug));
    await one.posts(paths.tap(event.slug), { gast: event.idOf("ada"), is: "ja" });
    await other.posts(paths.tap(event.slug), { gast: event.idOf("bo"), is: "ja" });
    expect(await states(event.id)).toEqual({ ada: "attended", bo: "attended" });
  });

  test("nobody is let in a day before, or when it is long over; a stranger to the event is not on the list", async () => {
    const event = await anEvening(house, ["ada"], {
      event: { startsAt: new Date(house.clock.now().getTime() + 13 * hour) },
    });
    const browser = await house.as(marit);
    const tap = { gast: event.idOf("ada"), is: "ja" };
    expect((await browser.posts(paths.tap(event.slug), tap)).status).toBe(409);
    expect(await browser.reads(paths.list(event.slug))).toContain("Je kunt mensen binnenlaten vanaf");
    const now = await anEvening(house, []);
    expect((await browser.posts(paths.tap(now.slug), tap)).status).toBe(404);
    expect((await browser.posts(paths.tap(now.slug), { gast: "iets", is: "ja" })).status).toBe(422);
  });

  test.runIf(realPostgres)("taps about one person at the same moment end in the newest", async () => {
    const event = await anEvening(house, ["ada"]);
    const browsers = await Promise.all(Array.from({ length: 8 }, () => house.as(marit)));
    await Promise.all(
      browsers.map((browser, i) =>
        browser.posts(paths.tap(event.slug), {
          gast: event.idOf("ada"),
          is: i === 5 ? "nee" : "ja",
          // the sixth of them was tapped last
          geleden: String(i === 5 ? 1000 : 5000 + i * 100),
        }),
      ),
    );
    expect(await states(event.id)).toEqual({ ada: "noShow" });
  });
});

describe("the host", () => {
  const link = async (slug: string): Promise<string> => {
    const browser = await house.as(marit);
    await browser.visits(paths.desk(slug));
    const page = await browser.posts(paths.key(slug));
    return /value="https?:\/\/[^/"]+(\/deur\/[^"]+)"/.exec(page.html)?.[1] ?? "";
  };

  test("sees names and wishes without names, and lets people in without an account", async () => {
    const event = await anEvening(house, ["ada"], { needs: { diet: "geen noten", access: "" } });
    const door = await link(event.slug);
    const host = house.visitor();
    const page = await host.reads(door);
    expect(page).toContain("ada");
    expect(page).toContain("geen noten");
    expect(page).not.toContain(event.emailOf("ada"));
    await host.posts(`${door}/aanwezig`, { gast: event.idOf("ada"), is: "ja" });
    expect(await states(event.id)).toEqual({ ada: "attended" });
  });

  test("a new link makes the old one worthless, and a day after the event none works", async () => {
    const event = await anEvening(house, ["ada"]);
    const [old, current] = [await link(event.slug), await link(event.slug)];
    const host = house.visitor();
    expect((await host.visits(old)).status).toBe(404);
    expect((await host.visits(current)).status).toBe(200);
    // With the seal of another event, and without any.
    const other = await link((await anEvening(house, [])).slug);
    expect((await host.visits(`${current.split(".")[0]}.${other.split(".")[1]}`)).status).toBe(404);
    expect((await host.visits(current.split(".")[0]!)).status).toBe(404);
    await house.wait(28 * hour);
    expect((await host.visits(current)).status).toBe(404);
  });

  test("what guests must know stands on the page of who has a certain seat, and of nobody else", async () => {
    const event = await anEvening(house, ["ada"]);
    const browser = await house.as(marit);
    await browser.visits(paths.desk(event.slug));
    const done = await browser.posts(paths.desk(event.slug), {
      route: "De ingang is aan de Havenweg.",
      houseRules: "Meld je bij de administratie.",
      photoRule: "rooms",
    });
    expect(done.html).toContain(nl.desk.done.bewaard!);
    const own = admissionPaths.own(registrationToken(house.door.config.secret, event.idOf("ada")));
    const page = await house.visitor().reads(own);
    for (const said of ["aan de Havenweg", "Meld je bij", nl.own.codeText]) expect(page).toContain(said);
    expect(page).toContain("Zorg dat er geen kinderen op staan");
    expect(await house.visitor().reads(eventPaths.event(event.slug))).not.toContain("aan de Havenweg");
    // Who gave the seat up reads it no longer.
    await house.visitor().posts(`${own}/afmelding`);
    expect(await house.visitor().reads(own)).not.toContain("aan de Havenweg");
  });
});

describe("the code", () => {
  test("is read by a camera as the address that was meant", () => {
    const address = "https://schakel.example/inchecken/6b6f8a2e-0000-4000-8000-000000000001";
    expect(decodeQR(pictureOf(renderToString(<QrCode value={address} label="" />)))).toBe(address);
  });

  test("opens for an organiser and for a phone that opened the link of that door; to others it does not exist", async () => {
    const event = await anEvening(house, ["ada"]);
    const scan = paths.scan(event.idOf("ada"));
    const organiser = await house.as(marit);
    expect(await organiser.reads(scan)).toContain("ada");
    expect((await (await house.as("samira@dewaterlelie.example")).visits(scan)).status).toBe(404);
    expect((await house.visitor().visits(scan)).path).toContain("/inloggen");
    const phone = house.visitor();
    await organiser.visits(paths.desk(event.slug));
    const page = await organiser.posts(paths.key(event.slug));
    await phone.visits(/value="https?:\/\/[^/"]+(\/deur\/[^"]+)"/.exec(page.html)![1]!);
    const done = await phone.posts(scan);
    expect(done.html).toContain(nl.door.done.ja("ada"));
    expect(await states(event.id)).toEqual({ ada: "attended" });
    // Of another event, the same phone is nobody.
    const elsewhere = await anEvening(house, ["bo"]);
    expect((await phone.visits(paths.scan(elsewhere.idOf("bo")))).status).toBe(404);
  });
});

test("who is not there ten minutes after the beginning hears of it once; who is, does not", async () => {
  const event = await anEvening(house, ["ada", "bo"]);
  const browser = await house.as(marit);
  await browser.visits(paths.desk(event.slug));
  await browser.posts(paths.desk(event.slug), { photoRule: "", remindsLate: "on" });
  await house.wait(hour);
  await browser.posts(paths.tap(event.slug), { gast: event.idOf("ada"), is: "ja" });
  const subject = nl.late.subject(event.title);
  const told = async (name: string) =>
    (await house.mailsTo(event.emailOf(name))).filter((mail) => mail.subject === subject).length;
  for (let i = 0; i < 4; i++) await house.wait(6 * 60_000);
  expect(await told("ada")).toBe(0);
  expect(await told("bo")).toBe(1);
});

/** A drawn code as the pixels of a photo, eight for each dot. */
function pictureOf(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
  const side = size * 8;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const bars = /fill="#000" d="([^"]+)"/.exec(svg)![1]!;
  for (const [, x, y, wide] of bars.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * 8; row < Number(y) * 8 + 8; row++)
      for (let column = Number(x) * 8; column < (Number(x) + Number(wide)) * 8; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  }
  return { width: side, height: side, data };
}
