import { expect, test } from "vitest";
import { synonyms } from "./synonyms.ts";

test("a word stands in one set only, in small letters, and a set says more than one thing", () => {
  const all = synonyms.flat();
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  expect(all.filter((word) => word !== word.toLowerCase().trim())).toEqual([]);
  expect(synonyms.filter(({ length }) => length < 2)).toEqual([]);
});
