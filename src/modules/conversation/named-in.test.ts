import { expect, test } from "vitest";
import { namedIn } from "./named-in.ts";

const people = [
  { id: "t", name: "Teun Wierdsma" },
  { id: "s", name: "Samira Oualid" },
  { id: "s2", name: "Samira de Boer" },
  { id: "j", name: "Jos" },
];

test.each([
  ["Wat vind jij, @Teun Wierdsma?", ["t"]],
  ["Wat vind jij, @teun?", ["t"]],
  ["@Samira, weet jij het?", []],
  ["@Samira de Boer en @Samira Oualid", ["s", "s2"]],
  ["> @Teun zei iets\n\nDat klopt.", []],
  ["mail teun@wierdsma.example of x@Teun", []],
  ["@Josefien en @Joske", []],
  ["@Jos.", ["j"]],
  ["Teun Wierdsma zonder teken", []],
  ["(@[Teun]) $& \\", []],
])("%s", (text, named) => {
  expect([...namedIn(text, people)].sort()).toEqual(named);
});
