import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAgenda } from "./index.ts";

const today = "2026-11-22";
const kinds = (entry: { readonly doubts: readonly { readonly kind: string }[] } | undefined) =>
  entry?.doubts.map(({ kind }) => kind);

const edition = `Op bezoek: 28 mei 2027

Iedere laatste vrijdag van de maand gaan we op bezoek.

Praktijken die op vrijdag 28 mei de deuren openen:

De onderwijszorggroepen, Rietmeer
In kleine groepen werken een leerkracht en een jeugdhulpverlener elke dag samen in de school.
Organisatie: Swv Rietlanden
Locatie: Rietdijk 5, Rietmeer
Tijdstip: 09:00 uur – 11:00 uur

Goed is goed genoeg, Oeverdam
School, gemeente en jeugdhulp laten zien hoe zij samen één team in de school zijn geworden.
Organisatie: Praktijkschool De Steiger
Locatie: Havenweg 12, 8251 GC in Oeverdam.
Tijdstip: 11.00 uur – 13.30 uur, incl. lunch

Meer weten? Mail naar info@steunpunt.example`;

describe("an agenda from elsewhere", () => {
  test("two visits on one day, with what is missing and what bites", () => {
    const [first, second, ...more] = readAgenda(edition, { today });
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{ title: "De onderwijszorggroepen, Rietmeer", day: "2027-05-28", starts: "09:00", ends: "11:00" },
      ...{ place: "Rietdijk 5, Rietmeer", organisedBy: "Swv Rietlanden", lunch: false, online: false },
    });
    expect(second).toMatchObject({
      ...{ title: "Goed is goed genoeg, Oeverdam", day: "2027-05-28", starts: "11:00", ends: "13:30" },
      ...{ place: "Havenweg 12, 8251 GC in Oeverdam", lunch: true },
    });
    expect(kinds(first)).toEqual(["no-postcode", "little-time"]);
    expect(kinds(second)).toEqual(["little-time"]);
    expect(second?.description).toContain("één team");
  });

  test("a rule beside a day that it does not give, and two at one moment", () => {
    const text = edition.replaceAll("28 mei", "21 mei").replace("09:00 uur – 11:00", "12:00 uur – 14:00");
    const [first] = readAgenda(text, { today });
    expect(first?.doubts).toContainEqual({ kind: "rule-differs", day: "2027-05-21", expected: "2027-05-28" });
    expect(kinds(first)).toContain("same-time");
  });

  test("a card: the year is asked, and two numbers stand side by side", () => {
    const card = `juni
13
10:30 - 12:00 uur

Werksessie: wat bedoelen we?

Met een aantal mensen (+/- 8) zoeken we naar woorden die iedereen zo gebruikt, in een werksessie van anderhalf uur.

Heb je interesse om deel te nemen? Maak je interesse kenbaar via post@steunpunt.example.

Organisatie:
Steunpunt Waterrijk
Locatie:
online
Maximum aantal deelnemers:
10
Inschrijvingen:
0`;
    const [entry, ...more] = readAgenda(card, { today });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      ...{ title: "Werksessie: wat bedoelen we?", day: null, starts: "10:30", ends: "12:00" },
      ...{
        online: true,
        place: "",
        seats: 10,
        wanted: 8,
        interest: true,
        organisedBy: "Steunpunt Waterrijk",
      },
    });
    expect(entry?.doubts).toEqual([
      { kind: "year-open", days: ["2025-06-13", "2026-06-13", "2027-06-13"], weekday: null },
      { kind: "seats-differ", wanted: 8, seats: 10 },
      { kind: "counter-beside-mail", counter: 0 },
    ]);
  });

  test.each([
    ["30 februari 2027", "day-does-not-exist"],
    ["maandag 13 mei 2027", "weekday-differs"],
    ["13 of 14 mei 2027", "days-differ"],
    ["29 februari", "year-open"],
  ])("%s is asked, never chosen", (written, kind) => {
    const [entry] = readAgenda(
      `Overleg in de regio\nDatum: ${written}\nTijdstip: 10.00 – 12.00 uur\nLocatie: Zaal`,
      { today },
    );
    expect(entry?.day ?? null).toBeNull();
    expect(kinds(entry)).toContain(kind);
  });

  test("any text is read in time that grows with its length", () => {
    for (const piece of [
      "10.00 - 12.00 uur\n",
      "Tijdstip: \n",
      "1 mei ",
      "Locatie:",
      "a".repeat(999),
      "\n \n",
    ]) {
      const started = performance.now();
      readAgenda(piece.repeat(Math.ceil(100_000 / piece.length)), { today });
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

const seeds = "../shared/seeds";
const real = existsSync(`${seeds}/002.txt`) && existsSync(`${seeds}/004.txt`);
if (!real) process.stderr.write("the real agenda texts are not on this machine: not read\n");

describe.runIf(real)("real texts", () => {
  test("a work session: 13 June, half past ten to twelve, about eight wanted, ten at most, interest by mail", () => {
    const [entry, ...more] = readAgenda(readFileSync(`${seeds}/002.txt`, "utf8"), { today });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      day: null,
      starts: "10:30",
      ends: "12:00",
      seats: 10,
      wanted: 8,
      online: true,
      interest: true,
    });
    expect(entry?.title).toMatch(/^Werksessie /);
    expect(kinds(entry)).toEqual(["year-open", "seats-differ", "counter-beside-mail"]);
  });

  test("four visits in two editions; a postcode is missing for one, and the rule fits neither day", () => {
    const text = readFileSync(`${seeds}/004.txt`, "utf8");
    const part = (from: string, to: string) =>
      text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
    const may = readAgenda(part("Inspiratie-estafette: 18 mei", "Goed is goed genoeg"), {
      today: "2018-02-01",
    });
    expect(may.map(({ day, starts, ends, lunch }) => [day, starts, ends, lunch])).toEqual([
      ["2018-05-18", "11:00", "14:00", true],
      ["2018-05-18", "09:00", "11:00", false],
    ]);
    expect(may.map((entry) => kinds(entry)?.includes("no-postcode"))).toEqual([false, true]);
    expect(may.every((entry) => kinds(entry)?.includes("little-time"))).toBe(true);
    const march = readAgenda(part("Inspiratie-estafette: 23 maart", "Aanmelden kan hier"), {
      today: "2018-02-01",
    });
    expect(march.map(({ day, starts, ends, lunch }) => [day, starts, ends, lunch])).toEqual([
      ["2018-03-23", "11:00", "14:00", true],
      ["2018-03-23", "11:00", "13:30", true],
    ]);
    for (const entry of march) {
      expect(entry.doubts).toContainEqual({
        kind: "rule-differs",
        day: "2018-03-23",
        expected: "2018-03-30",
      });
      expect(kinds(entry)).toContain("same-time");
      expect(entry.place).toMatch(/\d{4} [A-Z]{2}/);
    }
  });
});
