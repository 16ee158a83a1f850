import { describe, expect, test } from "vitest";
import { pieces } from "./found.ts";
import { readQuery } from "./query.ts";

const same = [
  ["mdo", "multidisciplinair overleg"],
  ["ib'er", "intern begeleider"],
];

describe("what someone searches for", () => {
  test("is asked in other words for the same too", () => {
    expect(readQuery("ouders bij MDO", same)?.ways).toEqual([
      "ouders bij MDO",
      'ouders bij "multidisciplinair overleg"',
    ]);
    expect(readQuery("intern begeleider en mdo", same)?.ways).toHaveLength(4);
    expect(readQuery("mdoverleg", same)?.ways).toEqual(["mdoverleg"]);
  });

  test("is nothing without a word, and never longer than a question", () => {
    for (const empty of ["", "  ", "!?", "\0"]) expect(readQuery(empty, same)).toBeNull();
    expect(readQuery("woord ".repeat(100), same)?.words).toHaveLength(12);
    expect(readQuery("x".repeat(5000), same)?.text).toHaveLength(200);
  });

  test("stands out where it was found", () => {
    expect(pieces("Wie \u0002belt\u0003 de \u0002huisarts\u0003?")).toEqual([
      { text: "Wie ", hit: false },
      { text: "belt", hit: true },
      { text: " de ", hit: false },
      { text: "huisarts", hit: true },
      { text: "?", hit: false },
    ]);
  });
});
