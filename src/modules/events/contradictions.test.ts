import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { momentOf } from "#platform/locale";
import { contradictionKey, contradictionsIn, unsettled } from "./contradictions.ts";

const meeting = (day: string, starts: string, ends: string) => ({
  title: "Samen van start",
  startsAt: momentOf(day, starts),
  endsAt: momentOf(day, ends),
});
const programme = [meeting("2027-03-23", "10:00", "12:30"), meeting("2027-05-20", "13:00", "15:30")];
const said = (text: string) =>
  contradictionsIn([text], programme).map(({ saysDay, saysTimes }) => [saysDay, saysTimes]);

describe("a text beside the programme", () => {
  test.each([
    ["Op 22 maart pakken we het gesprek weer op.", [["2027-03-22", null]]],
    ["De eerste bijeenkomst is op dinsdag 24 maart 2027.", [["2027-03-24", null]]],
    ["Op 23 maart van 9.00 tot 12.00 uur komen we samen.", [["2027-03-23", "09:00-12:00"]]],
    [
      "We zien elkaar op 22 maart en op 21 mei.",
      [
        ["2027-03-22", null],
        ["2027-05-21", null],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ["the same day", "Op 23 maart pakken we het gesprek weer op."],
    ["the same day and times", "Op 23 maart van 10.00 tot 12.30 uur zien we elkaar."],
    ["another year", "Op 22 maart 2026 waren we in Meerstad."],
    ["a deadline", "Aanmelden kan tot 20 maart."],
    ["a day far from any meeting", "Op 1 februari is er een webinar."],
    ["no day at all", "We werken het hele jaar samen, 10 mensen per groep."],
  ])("says nothing about %s", (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test("whatever day within a week of a meeting is named, it is noticed unless it is the day itself", () => {
    const months = ["maart", "mei"] as const;
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 30 }), fc.constantFrom(...months), (day, month) => {
        const kept = month === "maart" ? 23 : 20;
        fc.pre(Math.abs(day - kept) <= 7 && day >= 13);
        expect(said(`Wij zien elkaar op ${day} ${month}.`)).toHaveLength(day === kept ? 0 : 1);
      }),
    );
  });

  test("any text is read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(said(text))));
  });

  test("an organiser calls it right once, until the date or the text becomes another", () => {
    const text = ["Na de bijeenkomst van 1 februari gaan we verder."];
    const [asked] = unsettled(text, programme, []);
    expect(asked).toMatchObject({ saysDay: "2027-02-01" });
    const right = [contradictionKey(asked!)];
    expect(unsettled(text, programme, right)).toEqual([]);
    expect(unsettled(text, [meeting("2027-03-24", "10:00", "12:30")], right)).toHaveLength(1);
    expect(unsettled(["Na de bijeenkomst van 2 februari."], programme, right)).toHaveLength(1);
  });
});
