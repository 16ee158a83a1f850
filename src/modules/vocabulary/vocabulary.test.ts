import { expect, test } from "vitest";
import { abbreviations } from "./abbreviations.ts";
import { explainHtml, stretches } from "./explain.ts";
import { synonyms } from "./synonyms.ts";

test("a word stands in one set only, in small letters, and a set says more than one thing", () => {
  const all = synonyms.flat();
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  expect(all.filter((word) => word !== word.toLowerCase().trim())).toEqual([]);
  expect(synonyms.filter(({ length }) => length < 2)).toEqual([]);
});

test("an abbreviation is in small letters, once, and says something in both languages", () => {
  const terms = abbreviations.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  for (const { term, meaning } of abbreviations) {
    expect(term).toBe(term.toLowerCase());
    for (const said of Object.values(meaning)) expect(said).not.toMatch(/^$|[<&]/);
  }
});

test("an abbreviation is explained where it stands first, as a whole word, and the text stays as it was", () => {
  const text =
    "Het MDO en de ib’er. Een mdo? Kijk op po.example of www.swv.nl, of mail vo@school.example. De po-school.";
  const found = stretches(text, "nl", new Set());
  expect(found.map((each) => each.text).join("")).toBe(text);
  expect(found.filter(({ meaning }) => meaning).map((each) => each.text)).toEqual(["MDO", "ib’er", "po"]);
  expect(found.filter(({ meaning }) => meaning).at(-1)).toEqual(
    expect.objectContaining({ id: "uitleg-po", meaning: expect.stringContaining("basisschool") }),
  );
});

test("links, headings and attributes are left alone", () => {
  const html = '<h2>Het mdo</h2><p><a href="https://swv.example/mdo">swv</a> en <em>mdo</em> met swv.</p>';
  const explained = explainHtml(html, "nl", ({ text }) => `[${text}]`);
  expect(explained).toBe(
    '<h2>Het mdo</h2><p><a href="https://swv.example/mdo">swv</a> en <em>[mdo]</em> met [swv].</p>',
  );
});
