import fc from "fast-check";
import { expect, test } from "vitest";
import { programmeDutch, programmeEnglish, readProgramme } from "./index.ts";

const today = "2026-11-22";

/** Scraps that mean something to the reader, so that chance puts them in combinations nobody thought of. */
const scraps = fc.constantFrom(
  ...[
    "3 mei",
    "31 april",
    "30-02-2027",
    "22 of 23 maart",
    "13 t/m 14 mei 2027",
    "dinsdag",
    "2027",
    "2026-2027",
    "geb.",
  ],
  ...[
    "9.30-12.00 uur",
    "van 1 tot 3 uur",
    "13.00 tot 3.30 uur",
    "half 4",
    "24:00",
    "10 uur",
    "vanaf",
    "25.99",
    "99:99",
  ],
  ...[
    "Bijeenkomst 1:",
    "Thema 2:",
    "thema’s:",
    "vier thema’s",
    "vijf bijeenkomsten",
    "De eerste bijeenkomst",
    "laatste",
  ],
  ...[
    "Waar: ",
    "Locatie:",
    "Kosten:",
    "gratis",
    "€ 25",
    "Tijd:",
    "Datum:",
    "jl.",
    "wet van",
    "uiterlijk",
    "Nieuws",
  ],
  ...[
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    ", ",
    " – ",
    "• ",
    "<li>",
    "</li>",
    "<!--",
    "-->",
    "&nbsp;",
    "&#9999999;",
    "# ",
  ],
  ...[
    "\u0000",
    "\uD800",
    "\u200B",
    "😀",
    "’",
    "constructor",
    "__proto__",
    "May 3, 2027",
    "1-3 pm",
    "0000",
    "12-12-0000",
  ],
);
const anyText = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((words) => words.join("")),
  fc
    .array(fc.oneof(scraps, fc.string({ unit: "binary" })), { maxLength: 40 })
    .map((words) => words.join(" ")),
);

test("any text is read: plain data, unique conflicts, lines that exist, and words for everything", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readProgramme(text, { today });
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      const ids = reading.conflicts.map((conflict) => conflict.id);
      expect(new Set(ids).size).toBe(ids.length);
      const lines = text.split(/\r\n|\r|\n|\u2028|\u2029/).length;
      for (const { evidence } of [...reading.conflicts, ...reading.notes, ...reading.meetings]) {
        for (const { line, excerpt } of evidence) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(excerpt.length).toBeLessThanOrEqual(160);
        }
      }
      for (const words of [programmeDutch, programmeEnglish]) {
        const said = [...reading.conflicts.map(words.conflict), ...reading.notes.map(words.note)];
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
    { numRuns: 1_500 },
  );
});

test("an open conflict always leaves the meeting open", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { meetings, conflicts } = readProgramme(text, { today });
      for (const conflict of conflicts) {
        const meeting = conflict.meeting === null ? undefined : meetings[conflict.meeting];
        if (/date|weekday|year/.test(conflict.kind)) expect(meeting?.date).toBeNull();
        if (/^time|^end/.test(conflict.kind)) expect([meeting?.start, meeting?.end]).toEqual([null, null]);
      }
    }),
    { numRuns: 500 },
  );
});

/** 100 kB of the same: where a pattern goes back over its steps, this takes minutes. */
test.each([
  ...[
    "1 ",
    "9.9.",
    "9.30-",
    "2027-",
    "(",
    "van 1 tot ",
    "3 mei ",
    "3 mei 2027 10.00-12.00 uur\n",
    "half 4 ",
    "13, 14 en ",
  ],
  ...[
    "Thema 1: a\n",
    "vier thema's ",
    "Locatie: Aa\n",
    "Waar: ",
    "Bijeenkomst 1: 3 mei 2027\n\n",
    "januari\n1\n",
    "A-",
    "de ",
  ],
  ...[
    "<p ",
    "<p>",
    "<!--",
    "<!---->",
    "<script>",
    "&#",
    "\t",
    " ",
    "|",
    "-",
    ".",
    "#",
    "*",
    "’",
    "a",
    "é",
    "😀",
    "\u0000",
  ],
])("100 kB of %j is read in seconds", (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const start = performance.now();
  readProgramme(text, { today });
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("a megabyte of ordinary text is read in seconds, and too many dates are said to be too many", () => {
  const page = "Op 12 scholen en in 3 gemeenten praten we in 2027 door, om 9.30 uur. En daarna weer.\n";
  const start = performance.now();
  readProgramme(page.repeat(1_000_000 / page.length), { today });
  expect(performance.now() - start).toBeLessThan(10_000);
  const many = readProgramme("3 mei 2027 10.00-12.00 uur, Meerstad\n".repeat(2_000), { today });
  expect(many.notes).toContainEqual({ kind: "input-shortened", lines: 501, evidence: [] });
});
