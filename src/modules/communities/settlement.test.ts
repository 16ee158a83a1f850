import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conflict, readProgramme } from "#modules/programme";
import { type Answer, ownAnswerOf, settlementOf } from "./settlement.ts";

const read = (text: string): readonly Conflict[] => readProgramme(text, { today: "2026-11-22" }).conflicts;
const nothing: Answer = { choice: "", day: "", starts: "", ends: "", text: "" };

const twoDays = read("Bijeenkomst: 22 of 23 maart 2027, 10.00-12.00 uur");
const conflicts: readonly Conflict[] = [
  ...twoDays,
  ...read("Bijeenkomst: 22 maart 2027, 10.00-12.00 uur of 13.00-15.00 uur"),
  ...read("Bijeenkomst: 3 mei van 13.00 tot 15.00 uur"),
  ...read("Bijeenkomst: 30 februari 2027 van 9.00 tot 11.00 uur"),
  ...read("Thema 1: Vroeg\nThema 1: Samen\n\nLocatie: Meerstad\nWaar: Online\nKosten: gratis\nPrijs: € 25"),
  ...read("Bijeenkomsten:\n3 mei 2027 10.00-12.00 uur\n3 mei 2027 11.00-13.00 uur"),
  ...read("Wij werken aan vier thema’s.\n\nThema 1: Vroeg\nThema 2: Samen\nThema 3: Terug\n"),
];

describe("an answer to what a text says in two ways", () => {
  test("a candidate becomes the day of that meeting", () => {
    expect(settlementOf(twoDays[0]!, { ...nothing, choice: "1" })).toEqual({
      settledAs: "2027-03-23",
      changes: [{ what: "meeting", meeting: 0, set: { day: "2027-03-23" } }],
    });
  });

  test("so does another day, and without a day the field is pointed out", () => {
    expect(settlementOf(twoDays[0]!, { ...nothing, choice: "own", day: "2027-03-30" })).toMatchObject({
      settledAs: "2027-03-30",
    });
    expect(settlementOf(twoDays[0]!, { ...nothing, choice: "own" })).toEqual({ mend: "day" });
  });

  test("one of two meetings at one moment stays, the other needs a time", () => {
    const overlap = conflicts.find(({ kind }) => kind === "meetings-overlap")!;
    expect(settlementOf(overlap, { ...nothing, choice: "0" })).toMatchObject({
      changes: [{ what: "meeting", meeting: 1, set: { starts: null, ends: null } }],
    });
  });

  test("every contradiction has a way out, and no answer leaves it half settled", () => {
    expect(new Set(conflicts.map(({ kind }) => kind)).size).toBeGreaterThan(6);
    const own: Answer = {
      choice: "own",
      day: "2027-03-30",
      starts: "10:00",
      ends: "12:00",
      text: "Meerstad",
    };
    for (const conflict of conflicts) {
      const wayOut = ownAnswerOf(conflict) === "as-is" ? { ...nothing, choice: "as-is" } : own;
      expect(settlementOf(conflict, wayOut)).toHaveProperty("settledAs");
      for (const [index] of conflict.candidates.entries())
        expect(settlementOf(conflict, { ...nothing, choice: String(index) })).toHaveProperty("settledAs");
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...conflicts),
        fc.record({
          choice: fc.string(),
          day: fc.string(),
          starts: fc.string(),
          ends: fc.string(),
          text: fc.string(),
        }),
        (conflict, answer) => {
          const settlement = settlementOf(conflict, answer);
          expect("mend" in settlement !== "settledAs" in settlement).toBe(true);
        },
      ),
    );
  });
});
