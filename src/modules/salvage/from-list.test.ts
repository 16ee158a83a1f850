import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fromList } from "./from-list.ts";

const now = new Date("2026-11-25T12:00:00Z");
const itemsOf = (text: string) => {
  const found = fromList(text, { now });
  if (found.refusal) throw new Error(found.refusal.why);
  return found;
};

test("each dated line is a piece with its own text; what stands around the list is told and left out", () => {
  const { items, leftOut } = itemsOf(
    `Praktijkvoorbeelden\n\n• 12-03-2019 Samen aan tafel in Oost\n   Een school en een wijkteam [gallery id="3"] begonnen klein.\n   • Bellen hielp.\n   • Langsgaan ook.\n   Lees verder →\n• 1/2/2018 Een loket voor ouders\n   Ouders weten waar ze moeten zijn.\n\nVragen? Stuur ons een bericht.\n`,
  );
  expect(items.map(({ title, publishedAt, body }) => [title, publishedAt?.slice(0, 10), body])).toEqual([
    [
      "Samen aan tafel in Oost",
      "2019-03-11",
      "Een school en een wijkteam begonnen klein.\n\n- Bellen hielp.\n- Langsgaan ook.",
    ],
    ["Een loket voor ouders", "2018-01-31", "Ouders weten waar ze moeten zijn."],
  ]);
  expect(items[0]!.notes).toEqual([{ what: "shortcode", said: '[gallery id="3"]' }]);
  expect(leftOut.map(({ title }) => title)).toEqual([
    "Praktijkvoorbeelden",
    "Vragen? Stuur ons een bericht.",
  ]);
});

test("a day that does not exist is said, twice the same is once, and a text that is no list brings nothing", () => {
  const { items, leftOut } = itemsOf(
    "- 31-02-2019 Dag die er niet is\n  Tekst.\n- 01-02-2019 Tweemaal\n  Tekst.\n- 01-02-2019 Tweemaal\n  Tekst.\n",
  );
  expect(items.map(({ publishedAt, notes }) => [publishedAt === null, notes[0]?.what])).toEqual([
    [true, "date-wrong"],
    [false, undefined],
  ]);
  expect(leftOut).toEqual([{ title: "Tweemaal", origin: "pasted", why: "double" }]);
  for (const text of ["", "Gewoon een verhaal.", "01-02-2019 Maar één\n  Tekst."])
    expect(fromList(text, { now })).toEqual({ refusal: { why: "no-list" } });
});

const published = "../shared/seeds/001.txt";
test.skipIf(!existsSync(published))(
  "a page as it was really published holds nineteen dated examples (skipped without the texts of real pages)",
  () => {
    const { items } = itemsOf(readFileSync(published, "utf8"));
    expect(items).toHaveLength(19);
    const days = items.map(({ publishedAt }) => publishedAt);
    expect(days.every((day) => day !== null && day < now.toISOString())).toBe(true);
    expect(items.every(({ body, title }) => body !== "" && !/\[[a-z_]+[^\]]*\]/.test(body + title))).toBe(
      true,
    );
  },
);

test.each([
  ["points", "  1. punt\n"],
  ["days", "12-03-2019 Dag\n  Tekst.\n"],
  ["openings of a shortcode", "  [a 'x' [b\n"],
])("the longest text of %s is read before anyone waits for it", (_, line) => {
  const started = performance.now();
  itemsOf(`12-03-2019 Een\n  Tekst.\n13-03-2019 Twee\n${line.repeat(390_000 / line.length)}`);
  expect(performance.now() - started).toBeLessThan(5_000);
});
