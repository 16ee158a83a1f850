import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { discretionDutch, discretionEnglish, findChildData, passesElevenTest, rewrite } from "./index.ts";
import { fresh, hard, known, remembered } from "./labelled.ts";

const today = "2026-11-22";
const find = (text: string) => findChildData(text, { today });
const found = (text: string) => find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const mended = (text: string) => rewrite(text, find(text));

describe("what is found", () => {
  test.each([
    ["Sem (9) zit thuis.", "name-with-age", "Sem (9)"],
    ["Het gaat om de 8-jarige Fatima.", "name-with-age", "de 8-jarige Fatima"],
    ["Sanne de Boer van 12 jaar komt.", "name-with-age", "Sanne de Boer van 12 jaar"],
    ["Hoe gaat het met Daan uit groep 6?", "name-with-class", "Daan uit groep 6"],
    ["Tim heeft autisme.", "diagnosis", "Tim"],
    ["Nummer 123.456.782 graag.", "citizen-number", "123.456.782"],
    ["Noor (3-2-2016) verhuist.", "birth-date", null],
    ["Zij wonen Lindelaan 14, 1234 AB.", "address", "Lindelaan 14, 1234 AB"],
    ["Bel haar op 06-12345678.", "phone", "06-12345678"],
  ])("%s", (text, kind, words) => {
    expect(found(text)).toContainEqual([kind, words ?? "3-2-2016"]);
  });

  test("a name that must go in one place goes everywhere", () => {
    const text = "Wij zoeken hulp. Sem (9) zit thuis, en Sem mist zijn vrienden.";
    expect(found(text)).toEqual([
      ["name-with-age", "Sem (9)"],
      ["same-name", "Sem"],
    ]);
    expect(mended(text)).toBe(
      "Wij zoeken hulp. Een leerling uit de bovenbouw zit thuis, en deze leerling mist zijn vrienden.",
    );
  });

  test("a birth date beside a name counts only for somebody young, by the day it is", () => {
    expect(found("Verslag van Noor (3-2-1990).")).toEqual([]);
    expect(findChildData("Noor (3-2-1990).", { today: "1999-01-01" }).map(({ kind }) => kind)).toEqual([
      "birth-date",
    ]);
  });

  test("a signature keeps its own address, but hides no child", () => {
    const groet = "\n\nMet vriendelijke groet,\nBram Visser\nKerkplein 3, 7311 CD\n06-12345678";
    expect(found(`Fijn overleg.${groet}`)).toEqual([]);
    expect(found(`Fijn overleg.${groet}\nPS Sem (9) komt ook.`)).toEqual([["name-with-age", "Sem (9)"]]);
  });
});

describe("what is suggested", () => {
  test.each([
    ["Mia van 3 jaar huilt.", "Een peuter huilt."],
    ["Wij kennen Mia (5).", "Wij kennen een kleuter."],
    ["Vandaag was Mia (7) ziek.", "Vandaag was een leerling uit de onderbouw ziek."],
    ["Ik sprak Mia uit 3 havo.", "Ik sprak een leerling van de middelbare school."],
    ["Samir is 20 jaar en zoekt werk.", "Een jongere is 20 jaar en zoekt werk."],
    ["Bij Tim is ADHD vastgesteld.", "Bij een leerling is ADHD vastgesteld."],
    ["Haar BSN is 111222333.", "Haar BSN is [nummer weggelaten]."],
  ])("%s", (text, better) => {
    expect(mended(text)).toBe(better);
  });

  test("in English when asked", () => {
    const [finding] = findChildData("Sem (9) zit thuis.", { today, locale: "en" });
    expect(finding?.suggestion).toBe("A pupil in the upper years");
  });

  test("every kind has words in both languages", () => {
    for (const { kind } of [...known, ...remembered, ...hard, ...fresh].flatMap(([text]) => find(text))) {
      expect(discretionDutch.why(kind)).toMatch(/\.$/);
      expect(discretionEnglish.why(kind)).toMatch(/\.$/);
    }
  });
});

/** A number that passes the test: eight digits, and the ninth that belongs to them. */
const citizenNumber = fc
  .array(fc.nat(9), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, last: digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11 }))
  .filter(({ digits, last }) => last < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, last }) => [...digits, last].join(""));

test("every citizen number is found, plain and grouped; one wrong digit and it is none", () => {
  fc.assert(
    fc.property(citizenNumber, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
      const grouped = [
        number,
        number.replace(/(\d{3})(\d{3})(\d{3})/, "$1.$2.$3"),
        number.replace(/(\d{4})(\d{2})(\d{3})/, "$1 $2 $3"),
      ];
      for (const written of grouped)
        expect(found(`Leerling ${written} is er.`)).toEqual([["citizen-number", written]]);
      const wrong = number.slice(0, place) + ((Number(number[place]) + step) % 10) + number.slice(place + 1);
      expect(passesElevenTest(wrong)).toBe(false);
      expect(found(`Leerling ${wrong} is er.`)).toEqual([]);
    }),
  );
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...[...known, ...remembered, ...hard, ...fresh].map(([text]) => text)),
      fc.constantFrom(
        "Sem",
        "(9)",
        "van",
        "11 jaar",
        "Tim",
        "heeft",
        "ADHD",
        "groep 6",
        "06-12345678",
        "\n",
        "Groet,",
        ". ",
        "😀",
        "\uD800",
      ),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(" "));

test("findings stand in order inside the text and never overlap", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let behind = 0;
      for (const { start, end, suggestion } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(end).toBeGreaterThan(start);
        expect(suggestion).not.toBe("");
        behind = end;
      }
      expect(behind).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1_000 },
  );
});

test("what was suggested is harmless itself", () => {
  for (const [text] of [...known, ...remembered, ...hard, ...fresh])
    expect(found(mended(text)), mended(text)).toEqual([]);
});

test("the same text gives the same findings, whatever was read before", () => {
  const text = "Sem (9) en Noor uit groep 6.";
  const before = find(text);
  for (const [other] of known) find(other);
  expect(find(text)).toEqual(before);
});

test.each([
  ...[
    "1",
    "1 ",
    "1.",
    "06 ",
    "a",
    "A",
    "Aa ",
    "Aa-",
    "Sem ",
    "Sem (",
    "Sem (9) ",
    "de 8-jarige ",
    "van de ",
    "De",
    "De De ",
  ],
  ...[
    "heeft ",
    "Sem heeft ",
    "Tim met ",
    "groep ",
    "geboren ",
    "Laan ",
    "1234 AB ",
    " ",
    "\n",
    "groet ",
    "groet   ",
    "’",
    "(",
    "😀",
  ],
])("100 kB of %j is read in seconds", (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const start = performance.now();
  rewrite(text, find(text));
  expect(performance.now() - start).toBeLessThan(5_000);
});
