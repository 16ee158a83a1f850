import fc from "fast-check";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { calendarText } from "./calendar.ts";
import type { ListedMeeting } from "./meeting.ts";

// ical.js is a parser that knows nothing of the library we write with.

const meeting: ListedMeeting = {
  id: "0b9fd4f0-8f9f-4a6e-9d7c-6b1f0d0a1c11",
  slug: "aftrap",
  title: "Aftrap",
  startsAt: new Date("2027-03-23T12:00:00Z"),
  endsAt: new Date("2027-03-23T14:30:00Z"),
  place: "",
  online: true,
  kind: "meeting",
  summary: "",
  sequence: 0,
  cancelledAt: null,
  changedAt: new Date("2027-01-12T09:00:00Z"),
  series: null,
};
const written = (...meetings: ListedMeeting[]): string =>
  calendarText(meetings, { name: "Agenda", online: "Online", publicUrl: "https://schakel.example" });
const parsed = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) => parsed(text).getAllSubcomponents("vevent");

describe("a calendar that other programs read", () => {
  test("an event has its own name for ever, its sequence and its state", () => {
    const [event] = eventsIn(
      written({ ...meeting, sequence: 3, cancelledAt: new Date("2027-02-01T10:00:00Z") }),
    );
    expect(event?.getFirstPropertyValue("uid")).toBe(meeting.id);
    expect(event?.getFirstPropertyValue("sequence")).toBe(3);
    expect(event?.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event?.getFirstPropertyValue("location")).toBe("Online");
    expect(event?.getFirstPropertyValue("url")).toBe("https://schakel.example/agenda/aftrap");
  });

  const properties = (component: ICAL.Component) => component.getAllProperties().map(({ name }) => name);
  const plain = eventsIn(written({ ...meeting, place: "x", series: { title: "x", path: "/x" } }))[0]!;
  const intended = properties(plain);
  const calendarProperties = properties(parsed(written(meeting)));

  const nasty = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom(
          "\r",
          "\n",
          "\r\n",
          "\u2028",
          "\u2029",
          "\u0085",
          "\0",
          "\ud800",
          ";",
          ",",
          "\\",
          "\\n",
          ":",
          '"',
          "^n",
          "\r\nATTENDEE:mailto:x@x.example",
          "\nEND:VEVENT",
          "\rBEGIN:VALARM",
          " ",
          "é".repeat(120),
          "👩‍👩‍👧‍👦".repeat(30),
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => `a${parts.join("")}z`);

  test("whatever is typed: exactly the intended properties, and the text comes back", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, place, series) => {
        const text = written({ ...meeting, title, place, series: { title: series, path: "/x" } });
        const [event, ...others] = eventsIn(text);
        expect(others).toEqual([]);
        expect(
          parsed(text)
            .getAllSubcomponents()
            .map(({ name }) => name),
        ).toEqual(["vtimezone", "vevent"]);
        expect(properties(parsed(text))).toEqual(calendarProperties);
        expect(properties(event!)).toEqual(intended);
        expect(event!.getAllSubcomponents()).toEqual([]);
        const oneLine = (typed: string) =>
          typed
            .toWellFormed()
            .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
            .trim();
        expect(event!.getFirstPropertyValue("summary")).toBe(oneLine(title));
        expect(event!.getFirstPropertyValue("location")).toBe(oneLine(place));
        expect(event!.getFirstPropertyValue("description")).toBe(oneLine(series));
      }),
      { numRuns: 300 },
    );
  });

  test("whatever is typed: no line is longer than 75 octets, and every line ends in CR LF", () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const text = written({ ...meeting, title });
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });
});

describe("summer and winter", () => {
  const minute = 60_000;
  const day = 24 * 60 * minute;
  const moments = fc.oneof(
    fc.date({
      min: new Date("2021-01-01T00:00:00Z"),
      max: new Date("2049-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    // Around the two nights on which the clock jumps.
    fc
      .tuple(
        fc.integer({ min: 2021, max: 2049 }),
        fc.constantFrom(3, 10),
        fc.integer({ min: -180, max: 180 }),
      )
      .map(([year, month, minutes]) => {
        const last = new Date(Date.UTC(year, month, 0));
        return new Date(last.getTime() - last.getUTCDay() * day + 60 * minute + minutes * minute);
      }),
  );

  test("a program that only knows our VTIMEZONE reads the moment that was meant", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const startsAt = new Date(Math.floor(moment.getTime() / minute) * minute);
        const text = written({ ...meeting, startsAt, endsAt: new Date(startsAt.getTime() + 90 * minute) });
        const zone = new ICAL.Timezone(parsed(text).getFirstSubcomponent("vtimezone")!);
        const start = eventsIn(text)[0]!.getFirstPropertyValue("dtstart") as ICAL.Time;
        start.zone = zone;
        const wall = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(
          "Europe/Amsterdam",
        );
        expect(start.toString()).toBe(wall.toPlainDateTime().toString({ smallestUnit: "second" }));
        // In the hour that comes twice, no local time can say which of the two is meant (RFC 5545 3.3.5).
        const [one, other] = (["earlier", "later"] as const).map(
          (disambiguation) =>
            wall.toPlainDateTime().toZonedDateTime("Europe/Amsterdam", { disambiguation }).epochMilliseconds,
        );
        if (one === other) expect(start.toUnixTime() * 1000).toBe(startsAt.getTime());
      }),
      { numRuns: 300 },
    );
  });

  test("one o'clock is one o'clock, in winter and in summer", () => {
    const at = (iso: string) =>
      eventsIn(
        written({ ...meeting, startsAt: new Date(iso), endsAt: new Date(Date.parse(iso) + 60 * minute) }),
      )[0]!
        .getFirstPropertyValue("dtstart")
        ?.toString();
    expect(at("2027-01-12T12:00:00Z")).toBe("2027-01-12T13:00:00");
    expect(at("2027-07-12T11:00:00Z")).toBe("2027-07-12T13:00:00");
  });
});
