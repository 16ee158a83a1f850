import { expect, test } from "vitest";
import { programmeDutch, programmeEnglish, readProgramme } from "./index.ts";
import { twoLists } from "./samples.ts";

const reading = readProgramme(twoLists, { today: "2026-11-22" });
const [conflict] = reading.conflicts;

test("a conflict is told in one sentence that names both days and their lines", () => {
  expect(programmeDutch.conflict(conflict!)).toBe(
    "Bijeenkomst 1 heeft verschillende data: dinsdag 9 maart 2027 of woensdag 10 maart 2027. Kies welke klopt (regels 6, 22, 26 en 35).",
  );
  expect(programmeEnglish.conflict(conflict!)).toMatch(
    /^Meeting 1 has different dates: Tuesday,? 9 March 2027 or /,
  );
});

test("each candidate can stand on a button of its own", () => {
  expect(conflict!.candidates.map(programmeDutch.candidate)).toEqual([
    "dinsdag 9 maart 2027",
    "woensdag 10 maart 2027",
  ]);
});

test("a date that was left out says why", () => {
  const said = reading.notes.map(programmeDutch.note);
  expect(said).toContain("Bij de data staat geen jaar. Wij namen 2027 over van regel 20.");
  expect(said).toContain("De datum (regel 18) is geen bijeenkomst geworden: die is al geweest.");
});

test.each([
  [
    "Bijeenkomst: 30 februari 2027, 9.00-11.00 uur",
    "De datum 30 februari 2027 bestaat niet (regel 1). Bedoel je zondag 28 februari 2027 of maandag 1 maart 2027?",
  ],
  [
    "Bijeenkomst: 3 mei 2027 van 13.00 tot 3.30 uur",
    "Bijeenkomst 1 eindigt voordat die begint (regel 1). Bedoel je 13.00 tot 15.30 uur of 03.30 tot 13.00 uur?",
  ],
  ["Twee thema’s\nThema 1: Vroeg", "De tekst noemt 2 thema’s, maar wij vinden er 1 (regels 1 en 2)."],
])("%s", (text, sentence) => {
  expect(readProgramme(text, { today: "2026-11-22" }).conflicts.map(programmeDutch.conflict)).toEqual([
    sentence,
  ]);
});
