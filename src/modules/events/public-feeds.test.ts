import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { beforeAll, describe, expect, test } from "vitest";
import { areaOf } from "#modules/areas";
import { demoPerson } from "#modules/people";
import type { Actor } from "#platform/acts";
import { openHouse } from "#testing";
import { publishEvent } from "./commands/edit-event.ts";
import { makeEvent } from "./commands/make-event.ts";
import { eventPaths } from "./index.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { nl } from "./messages.nl.ts";
import type { EventWish } from "./wish.ts";

// Every calendar that goes out is read back by two parsers that know nothing of each other or of the library we write with.

const house = openHouse();
let organiser: Actor;
let municipality: { id: string; name: string };

beforeAll(async () => {
  const marit = await house.door.acts.asSystem("a test", (act) => demoPerson(act, "marit@steunpunt.example"));
  organiser = { kind: "person", id: marit.id, grants: new Set(["organiser"]) };
  // Some municipality that the demo house has today, by its own name.
  const { rows } = await house.door.engine.owner.query(
    "select distinct l.name from area a join area_listing l on l.area_id = a.id where a.kind = 'municipality' order by 1",
  );
  for (const { name } of rows) {
    const found = await house.door.acts.asSystem("a test", (act) => areaOf(act, name, "nl"));
    if (found.found === "one") municipality = found;
  }
});

let number = 0;
async function published(wish: Partial<EventWish>) {
  return house.door.acts.act(organiser, async (act) => {
    const made = await makeEvent(act, {
      ...{
        kind: "meeting",
        title: `Volgbaar ${++number}`,
        day: "2027-04-08",
        lastDay: "",
        starts: "13:00",
        ends: "15:00",
      },
      ...{
        place: "Zaal 1",
        online: false,
        joinLink: "",
        summary: "",
        description: "",
        audience: "",
        costs: "",
      },
      ...{ host: "", organisedBy: "", right: [], sectors: [], areaId: null, areaName: "" },
      ...wish,
    } as EventWish);
    await publishEvent(act, made.slug);
    return made;
  });
}

const feed = async (query = "") => (await house.visitor().asks(`${eventPaths.publicFeed}${query}`)).text();

interface Read {
  readonly uid: string;
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
}
const first = (text: string): readonly Read[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each))
    .map(({ uid, summary, startDate, endDate }) => ({
      ...{
        uid,
        title: summary,
        starts: startDate.toJSDate().toISOString(),
        ends: endDate.toJSDate().toISOString(),
      },
    }));
const second = (text: string): readonly Read[] =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
    each?.type === "VEVENT"
      ? [
          {
            ...{ uid: each.uid, title: String(each.summary) },
            ...{ starts: new Date(each.start).toISOString(), ends: new Date(each.end ?? 0).toISOString() },
          },
        ]
      : [],
  );
const sorted = (read: readonly Read[]) => [...read].sort((one, other) => (one.uid < other.uid ? -1 : 1));

describe("public calendars", () => {
  test("follow a kind, a sector and a region; what is for everyone is in each sector", async () => {
    const primary = await published({ sectors: ["po"], kind: "workshop" });
    const secondary = await published({ sectors: ["vo"] });
    const everyone = await published({});
    const near = await published({ areaId: municipality.id, areaName: municipality.name });
    const uids = async (query: string) => first(await feed(query)).map(({ uid }) => uid);
    expect(await uids("")).toEqual(
      expect.arrayContaining([primary, secondary, everyone, near].map(({ id }) => id)),
    );
    const po = await uids("?sector=po");
    expect(po).toEqual(expect.arrayContaining([primary.id, everyone.id]));
    expect(po).not.toContain(secondary.id);
    expect(await uids("?soort=workshop")).toEqual([primary.id]);
    expect(await uids(`?regio=${municipality.id}`)).toEqual([near.id]);
    expect(await uids("?regio=geen-id")).toEqual(await uids(""));
  });

  test("follow one community", async () => {
    const page = await house.visitor().reads(eventPaths.agenda);
    const community = /name="hoort-bij"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="hoort-bij"/.exec(page);
    const series = community?.[1] ?? community?.[2];
    const read = first(await feed(`?hoort-bij=${encodeURIComponent(series!)}`));
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(first(await feed()).length);
  });

  test("the page gives the calendar of what was chosen", async () => {
    await published({ sectors: ["mbo"] });
    const page = await house.visitor().reads(`${eventPaths.agenda}?sector=mbo`);
    expect(page).toContain(`${eventPaths.publicFeed}?sector=mbo`);
    expect(page).toContain(nl.agenda.subscribeChosen);
  });

  test("two parsers read the same, and so does the page", async () => {
    const summer = await published({ day: "2027-07-01" });
    const overNight = await published({
      day: "2027-10-30",
      lastDay: "2027-10-31",
      starts: "20:00",
      ends: "09:00",
    });
    const leap = await published({ day: "2028-02-29", title: "Schrikkeldag; een, twee\\drie" });
    const text = await feed();
    expect(sorted(second(text))).toEqual(sorted(first(text)));
    const read = new Map(first(text).map((each) => [each.uid, each]));
    expect(read.get(summer.id)).toMatchObject({ starts: "2027-07-01T11:00:00.000Z" });
    // The clock goes back that night: thirteen hours on the clock are fourteen.
    expect(read.get(overNight.id)).toMatchObject({
      starts: "2027-10-30T18:00:00.000Z",
      ends: "2027-10-31T08:00:00.000Z",
    });
    expect(read.get(leap.id)).toMatchObject({
      title: "Schrikkeldag; een, twee\\drie",
      starts: "2028-02-29T12:00:00.000Z",
    });
    expect(await house.visitor().reads(eventPaths.event(summer.slug))).toContain("13.00");
  });

  test.runIf(has("khal"))(
    "a calendar program of the distribution shows it, and following beside an invitation doubles nothing",
    async () => {
      const event = await published({
        title: "Te zien in khal",
        day: "2027-05-12",
        starts: "10:30",
        ends: "12:00",
      });
      const home = mkdtempSync(path.join(os.tmpdir(), "schakel-khal-"));
      const config = path.join(home, "config");
      writeFileSync(
        config,
        `[calendars]\n[[agenda]]\npath = ${home}/agenda\ntype = calendar\n[locale]\nlocal_timezone = Europe/Amsterdam\n` +
          "default_timezone = Europe/Amsterdam\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n" +
          `datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${home}/khal.db\n`,
      );
      const khal = (...words: string[]) =>
        execFileSync("khal", ["-c", config, ...words], {
          env: { ...process.env, HOME: home, LC_ALL: "C.UTF-8", PYTHONWARNINGS: "ignore" },
          stdio: ["ignore", "pipe", "ignore"],
        }).toString();
      const take = (name: string, text: string) => {
        writeFileSync(path.join(home, name), text);
        khal("import", "--batch", "-a", "agenda", path.join(home, name));
      };
      take("uitnodiging.ics", await (await house.visitor().asks(eventPaths.file(event.slug))).text());
      take("kalender.ics", await feed());
      const shown = khal("list", "2027-05-12", "1d");
      expect(shown).toContain("10:30-12:00 Te zien in khal");
      expect(shown.split("Te zien in khal")).toHaveLength(2);
    },
  );
});

describe("the region of an event", () => {
  test("is one that exists; what could be several is asked and nothing typed is lost", async () => {
    const browser = await house.as("marit@steunpunt.example");
    await browser.visits(eventPaths.make);
    const fields = {
      kind: "meeting",
      title: "Met regio",
      day: "2027-04-09",
      starts: "10:00",
      ends: "11:00",
      online: "on",
    };
    const unknown = await browser.posts(eventPaths.make, { ...fields, areaName: "Nergenshuizen" });
    expect(unknown.status).toBe(422);
    expect(unknown.html).toContain(deskNl.form.areaUnknown);
    expect(unknown.html).toContain('value="Nergenshuizen"');
    const made = await browser.posts(eventPaths.make, {
      ...fields,
      areaName: municipality.name.toLowerCase(),
      sectors: ["po", "so"],
    });
    expect(made.status).toBe(200);
    const { rows } = await house.door.engine.owner.query(
      "select area_name, sectors from event where title = 'Met regio'",
    );
    expect(rows).toEqual([{ area_name: municipality.name, sectors: ["po", "so"] }]);
  });
});

function has(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write(`${program} is not on this machine: no look in a calendar program\n`);
    return false;
  }
}
