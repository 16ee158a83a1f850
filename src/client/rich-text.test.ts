import { describe, expect, test } from "vitest";
import { readMarkdown, writeMarkdown } from "./rich-text.ts";

// A text that goes through the editor means the same on the page afterwards.

const through = (text: string): string => writeMarkdown(readMarkdown(text));

describe("a text that goes through the editor", () => {
  test.each([
    ["words alone", "Een gewone zin."],
    ["two paragraphs", "Eerst dit.\n\nDan dat."],
    ["a new line", "Eerst dit.\nDan dat."],
    ["bold and slanted", "Dit is **vet** en dit *schuin*."],
    ["a quote", "> Wat iemand zei.\n> En nog wat."],
    ["a line", "Boven\n\n---\n\nOnder"],
    ["an address with signs in it", "Kijk op https://voorbeeld.example/a_b_c*d?x=1 voor meer."],
    ["a link with words", "Lees [de regels](https://voorbeeld.example/x)."],
    ["someone named with @", "Dank @Teun Wierdsma, goed idee."],
    ["a list", "* een\n* twee"],
    ["a numbered list", "1. een\n2. twee"],
  ])("stays as it was: %s", (_, text) => {
    expect(through(through(text))).toBe(through(text));
    expect(through(text).replaceAll("\\", "")).toBe(text);
  });

  test("with signs that mean nothing keeps them as signs", () => {
    for (const text of [
      "5 * 3 = 15",
      "een_woord_met_streepjes",
      "# geen titel",
      "<b>geen html</b>",
      "[haakjes]",
    ])
      expect(readMarkdown(through(text)).textContent).toBe(readMarkdown(text).textContent);
  });
});
