import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type ProgrammeReading, readProgramme } from "./index.ts";

interface Planned {
  readonly day: Temporal.PlainDate;
  /** Minutes since midnight. */
  readonly start: number;
  readonly end: number;
}

const dutch = (day: Temporal.PlainDate, options: Intl.DateTimeFormatOptions) =>
  day.toLocaleString("nl-NL", options);
const full = (day: Temporal.PlainDate) => dutch(day, { day: "numeric", month: "long", year: "numeric" });
const at = (minutes: number, mark: string, pad = true) =>
  `${String(Math.floor(minutes / 60)).padStart(pad ? 2 : 1, "0")}${mark}${String(minutes % 60).padStart(2, "0")}`;
const numeric = (day: Temporal.PlainDate, mark: string) =>
  [String(day.day).padStart(2, "0"), String(day.month).padStart(2, "0"), day.year].join(mark);
const english = (minutes: number) => {
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
};

/** Every way of writing a meeting that we promise to read; the README lists them. */
const notations: readonly ((meeting: Planned, number: number) => string)[] = [
  ({ day, start, end }) => `${full(day)} van ${at(start, ".")} – ${at(end, ".")} uur`,
  ({ day, start, end }) =>
    `${dutch(day, { weekday: "long" })} ${full(day)}, ${at(start, ".", false)}-${at(end, ".")} uur, Meerstad`,
  ({ day, start, end }, number) =>
    `Bijeenkomst ${number}: ${full(day)} (${at(start, ":")} - ${at(end, ":")})`,
  ({ day, start, end }) => `• ${full(day)} van ${at(start, ".")} uur tot ${at(end, ".")} uur`,
  ({ day, start, end }) => `${numeric(day, "-")} ${at(start, ":")}-${at(end, ":")}`,
  ({ day, start, end }) => `- ${numeric(day, "/")}, ${at(start, ".")} tot ${at(end, ".")}`,
  ({ day, start, end }) => `${numeric(day, ".")}  ${at(start, ".")} uur t/m ${at(end, ".")} uur`,
  ({ day, start, end }) => `${day.toString()} ${at(start, ":")} - ${at(end, ":")}`,
  ({ day, start, end }) => `${full(day)}\t${at(start, ":")} - ${at(end, ":")}\tMeerstad`,
  ({ day, start, end }) => `${full(day)}\t${at(start, ".")}\t${at(end, ".")}\tMeerstad`,
  ({ day, start, end }, number) =>
    `${number}. ${dutch(day, { weekday: "short" })} ${full(day)} | ${at(start, "u")} - ${at(end, "u")}`,
  ({ day, start, end }) => `${full(day)}\n${at(start, ".")} tot ${at(end, ".")} uur`,
  ({ day, start, end }) =>
    `${day.toLocaleString("en-GB", { weekday: "long" })} ${day.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" })}, ${english(start)} - ${english(end)}`,
  ({ day, start, end }) =>
    `${day.toLocaleString("en-US", { day: "numeric", month: "long", year: "numeric" })}, from ${english(start)} to ${english(end)}`,
];

const start = Temporal.PlainDate.from("2027-01-01");

/** A year's meetings: different days, in order, at daytime hours. */
const plannedMeetings = (most: number, least = 1): fc.Arbitrary<readonly Planned[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: least, maxLength: most }).chain((days) =>
    fc.tuple(
      ...days
        .toSorted((one, other) => one - other)
        .map((days) =>
          fc.record({
            day: fc.constant(start.add({ days })),
            start: fc.integer({ min: 14, max: 36 }).map((quarter) => quarter * 30),
            end: fc.integer({ min: 37, max: 44 }).map((quarter) => quarter * 30),
          }),
        ),
    ),
  );

const written = (meetings: readonly Planned[], notation: number) =>
  meetings.map((meeting, index) => notations[notation]!(meeting, index + 1)).join("\n");
const read = (text: string): ProgrammeReading => readProgramme(text, { today: "2026-11-22" });
const when = ({ meetings }: ProgrammeReading) =>
  meetings.map((meeting) => `${meeting.date} ${meeting.start}-${meeting.end}`);
const expected = (meetings: readonly Planned[]) =>
  meetings.map((meeting) => `${meeting.day} ${at(meeting.start, ":")}-${at(meeting.end, ":")}`);
const anyNotation = fc.integer({ min: 0, max: notations.length - 1 });

test("meetings written in any supported notation are read back as they were", () => {
  fc.assert(
    fc.property(plannedMeetings(8), anyNotation, (meetings, notation) => {
      const reading = read(`Leerkring Waterrijk\n\nDe bijeenkomsten:\n\n${written(meetings, notation)}\n`);
      expect(when(reading)).toEqual(expected(meetings));
      expect(reading.conflicts).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test("two lists of the same meetings are one list, however each is written", () => {
  fc.assert(
    fc.property(plannedMeetings(6), anyNotation, anyNotation, (meetings, one, other) => {
      const reading = read(
        `${written(meetings, one)}\n\nPraktische informatie\n\n${written(meetings, other)}`,
      );
      expect(when(reading)).toEqual(expected(meetings));
      expect(reading.conflicts).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test("another day for one meeting in one of two lists is always exactly one conflict, with both days", () => {
  const differing = plannedMeetings(6, 2).chain((meetings) =>
    fc.tuple(
      fc.constant(meetings),
      fc.nat(meetings.length - 1),
      fc.integer({ min: 0, max: 364 }).map((days) => start.add({ days })),
      anyNotation,
      anyNotation,
    ),
  );
  fc.assert(
    fc.property(differing, ([meetings, index, day, one, other]) => {
      fc.pre(meetings.every((meeting) => !meeting.day.equals(day)));
      const changed = meetings.with(index, { ...meetings[index]!, day });
      const reading = read(
        `${written(meetings, one)}\n\nPraktische informatie\n\n${written(changed, other)}`,
      );
      expect(reading.conflicts.map((conflict) => conflict.kind)).toEqual(["date-differs"]);
      const dates = reading.conflicts[0]!.candidates.map(
        (candidate) => "date" in candidate && candidate.date,
      );
      expect(dates).toEqual([meetings[index]!.day.toString(), day.toString()].sort());
      expect(reading.meetings.filter((meeting) => meeting.date === null)).toHaveLength(1);
      expect(reading.meetings).toHaveLength(meetings.length);
    }),
    { numRuns: 250 },
  );
});
