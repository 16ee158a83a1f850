import { expect, test } from "vitest";
import { findChildData } from "./index.ts";
import { fresh, hard, known, type Labelled, remembered } from "./labelled.ts";

const today = "2026-11-22";

/** Recall: of the sentences with data about a child, how many are found as what they are. Precision: of the warnings, how many are right. */
function measure(sentences: readonly Labelled[]) {
  const kindsIn = (sentence: string) => findChildData(sentence, { today }).map((finding) => finding.kind);
  const harmful = sentences.filter(([, kind]) => kind !== null);
  const missed = harmful.filter(([sentence, kind]) => !kindsIn(sentence).includes(kind!));
  const warned = sentences.filter(([sentence]) => kindsIn(sentence).length > 0);
  const wrong = warned.filter(([, kind]) => kind === null);
  return {
    recall: (harmful.length - missed.length) / harmful.length,
    precision: (warned.length - wrong.length) / warned.length,
    missed: missed.map(([sentence]) => sentence),
    wrong: wrong.map(([sentence]) => sentence),
  };
}

test("the labelled set is large enough, and half of it is harmless", () => {
  const all = [...known, ...remembered, ...hard, ...fresh];
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(([sentence]) => sentence)).size).toBe(all.length);
  expect(all.filter(([, kind]) => kind === null).length / all.length).toBeCloseTo(0.5, 1);
});

test.each([
  ["sentences we know", known],
  ["sentences we remembered", remembered],
  ["hard sentences", hard],
  ["fresh sentences", fresh],
  ["all sentences", [...known, ...remembered, ...hard, ...fresh]],
])("finds nearly all and warns for little else: %s", (name, sentences) => {
  const { recall, precision, missed, wrong } = measure(sentences);
  console.info(
    `${name} (${sentences.length}): recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
  );
  expect(recall, `missed:\n${missed.join("\n")}`).toBeGreaterThanOrEqual(0.9);
  expect(precision, `wrong:\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(0.95);
});
