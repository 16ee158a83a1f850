import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ProgrammeReading, readProgramme } from "./index.ts";
import { cards, html, table, twoLists } from "./samples.ts";

const read = (text: string): ProgrammeReading => readProgramme(text, { today: "2026-11-22" });
const when = ({ meetings }: ProgrammeReading) =>
  meetings.map(({ date, start, end }) => `${date} ${start}-${end}`);
const kinds = (reading: ProgrammeReading) => reading.conflicts.map((conflict) => conflict.kind);
const notes = (reading: ProgrammeReading) => reading.notes.map((note) => note.kind);

describe("a programme with two lists that disagree", () => {
  const reading = read(twoLists);

  test("gives the community its name, year, audience, place and costs", () => {
    expect(reading.title?.text).toBe("Leergemeenschap Samen rond het kind");
    expect(reading.year).toBe(2027);
    expect(reading.yearEvidence[0]?.excerpt).toBe("Eerste bijeenkomst in 2027 en vervolgdata");
    expect(reading.pageDate?.date).toBe("2027-01-04");
    expect(reading.audience?.text).toBe("intern begeleiders, jeugdprofessionals en gemeenten");
    expect(reading.place?.text).toBe("Online");
    expect(reading.costs?.free).toBe(true);
    expect(reading.description?.text).toMatch(/^De leergemeenschap/);
  });

  test("gives the themes with a short title and the parts of their description", () => {
    expect(reading.themes.map(({ number, title }) => [number, title])).toEqual([
      [1, "Vroeg erbij"],
      [2, "Thuis met een plan"],
      [3, "Terug naar school"],
    ]);
    expect(reading.themes[2]?.parts).toEqual(["kleine stappen", "wie is de vaste persoon?"]);
  });

  test("leaves the day that differs open, and shows where each day stands", () => {
    expect(when(reading)).toEqual(["null 09:30-12:00", "2027-05-12 13:00-15:30", "2027-10-07 13:00-15:30"]);
    expect(reading.conflicts).toHaveLength(1);
    const [conflict] = reading.conflicts;
    expect(conflict).toMatchObject({
      id: "date-differs:2027-03-09:2027-03-10",
      kind: "date-differs",
      meeting: 0,
    });
    expect(conflict?.candidates).toEqual([
      { date: "2027-03-09", weekday: 2, evidence: [{ line: 26, excerpt: "9 maart van 9.30 – 12.00 uur" }] },
      { date: "2027-03-10", weekday: 3, evidence: expect.any(Array) },
    ]);
    expect(conflict?.candidates[1]?.evidence.map(({ line }) => line)).toEqual([6, 22, 35]);
  });

  test("says of every other date why it is no meeting", () => {
    const left = reading.notes.flatMap((note) =>
      note.kind === "date-left-out" ? [[note.date, note.reason]] : [],
    );
    expect(left).toEqual([
      [null, "past"],
      [null, "deadline"],
      ["2027-02-22", "publication"],
      ["2027-02-06", "law"],
    ]);
  });

  test("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

const published = "../shared/seeds/000.txt";

test.skipIf(!existsSync(published))(
  `a programme as it was really published (skipped without ${published})`,
  () => {
    const reading = read(readFileSync(published, "utf8"));
    expect(reading.title?.text).toBe("Leergemeenschap Jeugdhulp in school");
    expect(reading.year).toBe(2021);
    expect(reading.pageDate?.date).toBe("2021-02-10");
    expect(reading.place?.text).toBe("Online");
    expect(reading.costs?.free).toBe(true);
    expect(reading.audience?.text).toMatch(/^Medewerkers scholen/);
    expect(reading.themes.map((theme) => theme.number)).toEqual([1, 2, 3, 4]);
    expect(reading.themes[1]?.title).toBe("Toegang tot jeugdhulp vanuit de school");
    expect(reading.themes[3]?.parts).toHaveLength(5);
    expect(when(reading)).toEqual([
      "null 10:00-12:30",
      "2021-05-20 13:00-15:30",
      "2021-06-30 09:00-11:30",
      "2021-09-16 13:00-15:30",
      "2021-11-02 13:00-15:30",
    ]);
    expect(reading.meetings.every((meeting) => meeting.place === "Online")).toBe(true);
    expect(kinds(reading)).toEqual(["date-differs"]);
    expect(reading.conflicts[0]).toMatchObject({
      meeting: 0,
      candidates: [
        { date: "2021-03-22", weekday: 1, evidence: [{ line: 53 }] },
        { date: "2021-03-23", weekday: 2, evidence: [{ line: 8 }, { line: 45 }, { line: 64 }] },
      ],
    });
    expect(notes(reading)).toContain("year-past");
  },
);

describe("other layouts", () => {
  test("cards with labels keep their own time and place", () => {
    const reading = read(cards);
    expect(when(reading)).toEqual(["2027-02-02 09:30-12:00", "2027-04-08 13:00-15:30"]);
    expect(reading.meetings.map((meeting) => meeting.place)).toEqual(["Havenkade 3, Meerstad", "online"]);
    expect(reading.title?.text).toBe("Leerkring Waterrijk");
    expect(reading.conflicts).toEqual([]);
  });

  test("HTML pasted as text reads as the page it was, without what the page hides", () => {
    const reading = read(html);
    expect(reading.title?.text).toBe("Netwerk Waterrijk");
    expect(when(reading)).toEqual(["2027-02-01 10:00-12:00", "2027-04-05 10:00-12:00"]);
    expect(reading.meetings[0]?.evidence).toEqual([
      { line: 4, excerpt: "maandag 1 februari 2027, 10.00–12.00 uur" },
    ]);
  });

  test("table rows give date, time, name and place", () => {
    expect(read(table).meetings).toMatchObject([
      { date: "2027-02-03", start: "09:30", end: "12:00", title: "Welkom en kennismaken", place: "Meerstad" },
      { date: "2027-03-10", start: "13:00", end: "15:30", title: "Samen met ouders", place: "Online" },
    ]);
  });

  test.each([
    ["dinsdag 2 februari 2027, 9.30-12.00 uur, Utrecht", "2027-02-02 09:30-12:00"],
    ["Bijeenkomst 1: 3 februari 2027 (09:30 - 12:00)", "2027-02-03 09:30-12:00"],
    ["1. 03-02-2027 09.30 tot 12.00", "2027-02-03 09:30-12:00"],
    ["✓ wo 3 feb. 2027 van 10 tot 12.30 uur", "2027-02-03 10:00-12:30"],
    ["3 februari 2027 's ochtends 9 uur tot 12 uur", "2027-02-03 09:00-12:00"],
    ["3 februari 2027 ’s middags van 1 tot half 4", "2027-02-03 13:00-15:30"],
    [
      "De eerste bijeenkomst is op 3 februari 2027 van 9.30 tot 12.00 uur in Meerstad.",
      "2027-02-03 09:30-12:00",
    ],
    ["Wednesday 3 February 2027, 9:30 am - 12:00 pm", "2027-02-03 09:30-12:00"],
    ["February 3, 2027 from 1 to 3 pm", "2027-02-03 13:00-15:00"],
    ["3 februari 2027\n13.00 – 15.30 uur", "2027-02-03 13:00-15:30"],
    [
      "3 februari 2027, 9.30-12.00 uur (inloop vanaf 9.00 uur, lunch 12.00-13.00 uur)",
      "2027-02-03 09:30-12:00",
    ],
    ["juni\n13\n10:30 - 12:00 uur\n\nWerksessie 2027", "2027-06-13 10:30-12:00"],
  ])("%s", (text, meeting) => {
    const reading = read(text);
    expect(when(reading)).toEqual([meeting]);
    expect(reading.conflicts).toEqual([]);
  });

  test("a meeting of several days keeps its last day", () => {
    const [meeting] = read("Bijeenkomst: 13 t/m 14 mei 2027, 10.00-16.00 uur").meetings;
    expect(meeting).toMatchObject({
      date: "2027-05-13",
      endDate: "2027-05-14",
      start: "10:00",
      end: "16:00",
    });
  });

  test("one time for all dates, said once", () => {
    const text =
      "Programma\n\nData:\n- 20 mei 2027\n- 30 juni 2027\n\nAlle bijeenkomsten zijn van 13.00 tot 15.30 uur.";
    expect(when(read(text))).toEqual(["2027-05-20 13:00-15:30", "2027-06-30 13:00-15:30"]);
    expect(when(read("Data: 20 mei, 30 juni en 16 september 2027, telkens van 13.00 tot 15.30 uur"))).toEqual(
      ["2027-05-20 13:00-15:30", "2027-06-30 13:00-15:30", "2027-09-16 13:00-15:30"],
    );
  });

  test("a school year gives each date the year it falls in", () => {
    const text =
      "Leerkring 2026-2027\n\nBijeenkomsten:\n16 september 13.00-15.00 uur\n20 januari 13.00-15.00 uur";
    expect(when(read(text))).toEqual(["2026-09-16 13:00-15:00", "2027-01-20 13:00-15:00"]);
  });
});

describe("contradictions", () => {
  test("a weekday that is not the day of the date", () => {
    const reading = read("Bijeenkomst 1: dinsdag 22 maart 2021, 10.00-12.30 uur");
    expect(reading.meetings[0]?.date).toBeNull();
    expect(reading.conflicts).toMatchObject([
      {
        kind: "weekday-differs",
        candidates: [
          { date: "2021-03-22", weekday: 1 },
          { date: "2021-03-23", weekday: 2 },
        ],
      },
    ]);
  });

  test("a weekday that fits another year, when the year was not in the date", () => {
    const reading = read("Bijeenkomsten in 2027\ndinsdag 22 maart, 10.00-12.30 uur");
    expect(reading.conflicts[0]?.candidates.map((one) => "date" in one && one.date)).toEqual([
      "2027-03-22",
      "2027-03-23",
    ]);
    const other = read("Bijeenkomsten in 2027\ndinsdag 21 maart, 10.00-12.30 uur");
    expect(other.conflicts[0]?.candidates.map((one) => "date" in one && one.date)).toContain("2027-03-23");
  });

  test("a date that does not exist", () => {
    expect(read("Bijeenkomst: 30 februari 2027 van 9.00 tot 11.00 uur").conflicts).toMatchObject([
      {
        kind: "date-does-not-exist",
        written: "2027-02-30",
        candidates: [{ date: "2027-02-28" }, { date: "2027-03-01" }],
      },
    ]);
  });

  test("an end before the start", () => {
    const reading = read("Bijeenkomst: 3 februari 2027 van 13.00 tot 3.30 uur");
    expect(reading.meetings[0]).toMatchObject({ date: "2027-02-03", start: null, end: null });
    expect(reading.conflicts).toMatchObject([
      {
        kind: "end-before-start",
        candidates: [
          { start: "13:00", end: "15:30" },
          { start: "03:30", end: "13:00" },
        ],
      },
    ]);
  });

  test("two days or two times on one line", () => {
    expect(read("Bijeenkomst: 22 of 23 maart 2027, 10.00-12.00 uur").conflicts).toMatchObject([
      { kind: "date-differs", candidates: [{ date: "2027-03-22" }, { date: "2027-03-23" }] },
    ]);
    expect(kinds(read("Bijeenkomst: 22 maart 2027, 10.00-12.00 uur of 13.00-15.00 uur"))).toEqual([
      "time-differs",
    ]);
  });

  test("an hour that could be in the morning or in the afternoon", () => {
    expect(read("Bijeenkomst: 3 mei 2027 van 1 tot 3 uur").conflicts).toMatchObject([
      {
        kind: "time-unclear",
        candidates: [
          { start: "01:00", end: "03:00" },
          { start: "13:00", end: "15:00" },
        ],
      },
    ]);
  });

  test("no year anywhere", () => {
    const reading = read("Bijeenkomst: 3 mei van 13.00 tot 15.00 uur");
    expect(reading.year).toBeNull();
    expect(reading.conflicts).toMatchObject([
      { kind: "year-unknown", candidates: [{ date: "2026-05-03" }, { date: "2027-05-03" }] },
    ]);
  });

  test("two lists with other times, or with one meeting more", () => {
    const list = (rows: readonly string[]) => `Bijeenkomsten 2027:\n${rows.join("\n")}\n\n`;
    const first = ["3 februari 10.00-12.00 uur", "10 maart 10.00-12.00 uur", "12 mei 10.00-12.00 uur"];
    expect(kinds(read(list(first) + list(first)))).toEqual([]);
    expect(kinds(read(list(first) + list(first.with(1, "10 maart 13.00-15.00 uur"))))).toEqual([
      "time-differs",
    ]);
    const shorter = read(list(first) + list(first.slice(0, 2)));
    expect(shorter.conflicts).toMatchObject([{ kind: "meeting-in-one-list", meeting: 2 }]);
  });

  test("meetings at the same moment", () => {
    const reading = read("Bijeenkomsten:\n3 mei 2027 10.00-12.00 uur\n3 mei 2027 11.00-13.00 uur");
    expect(reading.conflicts).toMatchObject([
      { kind: "meetings-overlap", candidates: [{ meeting: 0 }, { meeting: 1 }] },
    ]);
  });

  test("counts that do not agree with what is listed", () => {
    const themes = "Wij werken aan vier thema’s.\n\nThema 1: Vroeg\nThema 2: Samen\nThema 3: Terug\n";
    expect(read(themes).conflicts).toMatchObject([
      {
        kind: "theme-count-differs",
        candidates: [
          { count: 4, from: "text" },
          { count: 3, from: "found" },
        ],
      },
    ]);
    const meetings = "Er zijn drie bijeenkomsten:\n3 mei 2027 10.00-12.00 uur\n4 juni 2027 10.00-12.00 uur";
    expect(kinds(read(meetings))).toEqual(["meeting-count-differs"]);
  });

  test("a theme with two names, two places, and costs that are free and are not", () => {
    const text =
      "Thema 1: Vroeg\nThema 1: Samen\n\nLocatie: Meerstad\nWaar: Online\nKosten: gratis\nPrijs: € 25";
    expect(kinds(read(text))).toEqual(["theme-title-differs", "place-differs", "costs-differ"]);
  });
});

describe("notes", () => {
  test("a year that was taken from the page, and times that are missing", () => {
    const reading = read(
      "Bijeenkomsten in 2027\n\nBijeenkomst 1: 3 mei\nBijeenkomst 2: 4 juni vanaf 10.00 uur",
    );
    expect(notes(reading)).toEqual(["year-inferred", "time-missing", "end-time-missing"]);
    expect(reading.notes[0]).toMatchObject({ year: 2027, evidence: [{ line: 1 }] });
    expect(reading.conflicts).toEqual([]);
  });

  test("a year that has passed, and times written in two ways", () => {
    const reading = read("Data:\n3 mei 2021 10.00-12.00 uur\n4 juni 2021 10:00 tot 12:00 uur");
    expect(notes(reading)).toEqual(["year-past", "mixed-time-notation"]);
  });
});

test("themes without numbers are counted in the order of their list", () => {
  const { themes } = read("Onze thema’s:\n\n- Vroeg erbij: samen kijken\n- Terug naar school\n\nMeer lezen");
  expect(themes.map(({ number, title }) => [number, title])).toEqual([
    [1, "Vroeg erbij"],
    [2, "Terug naar school"],
  ]);
});

test("a sentence about a theme is no theme, and a name may stand on the next line", () => {
  const { themes } = read(
    "Thema 1\nVroeg erbij\n\nThema 2 Samen met ouders\n\nThema 2 sluit aan bij de wijk.",
  );
  expect(themes.map(({ number, title }) => [number, title])).toEqual([
    [1, "Vroeg erbij"],
    [2, "Samen met ouders"],
  ]);
});

test("a text that is no programme proposes nothing", () => {
  const text =
    "Handreiking\n\nSinds januari 2015 helpen gemeenten. Het netwerk organiseerde op 14 september 2017 een rondgang. Een ouder was op 27 januari te gast bij een bijeenkomst.";
  const reading = read(text);
  expect([reading.year, reading.meetings, reading.conflicts]).toEqual([null, [], []]);
  expect(notes(reading)).toEqual(["date-left-out", "date-left-out"]);
});

test("an empty text reads as nothing", () => {
  expect(read("")).toEqual({
    title: null,
    year: null,
    yearEvidence: [],
    pageDate: null,
    description: null,
    audience: null,
    place: null,
    costs: null,
    themes: [],
    meetings: [],
    conflicts: [],
    notes: [],
  });
});

test("line ends of any system give the same reading", () => {
  expect(read(twoLists.replaceAll("\n", "\r\n"))).toEqual(read(twoLists));
  expect(read(twoLists.replaceAll("\n", "\r"))).toEqual(read(twoLists));
});
