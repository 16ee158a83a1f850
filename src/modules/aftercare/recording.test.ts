import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captionsFile, readCaptions, readChapters, timeIn, transcript } from "./recording.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("captions", () => {
  test("are read from WebVTT and SRT, without marks, with who speaks", async () => {
    const vtt =
      "WEBVTT\n\n00:00.000 --> 00:02.500\n<v Roos>Welkom &amp; <b>dag</b>\n\n1\n00:01:03.500 --> 00:01:05.000 align:start\nTweede\nregel\n";
    expect(await readCaptions(bytes(vtt))).toEqual([
      { from: 0, until: 2.5, text: "Roos: Welkom & dag" },
      { from: 63.5, until: 65, text: "Tweede regel" },
    ]);
    const srt =
      "1\r\n00:00:00,000 --> 00:00:02,000\r\nWelkom\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nDag\r\n";
    expect(await readCaptions(bytes(srt))).toHaveLength(2);
  });

  test("what is no file with captions is refused", async () => {
    for (const wrong of ["", "WEBVTT\n", "Notulen van de vergadering", "%PDF-1.7"])
      expect(await readCaptions(bytes(wrong))).toBeNull();
    expect(await readCaptions(new Uint8Array([0xff, 0xfe, 0x00]))).toBeNull();
  });

  test("hold no NUL character, which no database keeps, and marks may lie in each other as deep as they like", async () => {
    const cue = (text: string) => bytes(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}\n`);
    expect(await readCaptions(cue("ho\0i"))).toMatchObject([{ text: "hoi" }]);
    expect(await readCaptions(cue(`${"<b>".repeat(50_000)}diep`))).toMatchObject([{ text: "diep" }]);
  });

  test("whatever was said, the file that goes out is read back as it was", async () => {
    const said = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .map((text) =>
        text
          .replaceAll(/\p{Cc}|\p{Zl}|\p{Zp}/gu, " ")
          .replaceAll(/\s+/g, " ")
          .trim(),
      )
      .filter((text) => text !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 8 }), async (texts) => {
        const captions = texts.map((text, i) => ({ from: i * 3.25, until: i * 3.25 + 3, text }));
        expect(await readCaptions(bytes(captionsFile(captions)))).toEqual(captions);
      }),
      { numRuns: 60 },
    );
  });
});

describe("chapters", () => {
  test("are lines with a time before them, in order", () => {
    expect(readChapters("12:30 De vraag\n\n0:00 Opening\n1:02:03  Slot ")).toEqual([
      { at: 0, title: "Opening" },
      { at: 750, title: "De vraag" },
      { at: 3723, title: "Slot" },
    ]);
    expect([0, 750, 3723].map(timeIn)).toEqual(["0:00", "12:30", "1:02:03"]);
  });

  test("a line without a time is named by its number", () => {
    for (const wrong of ["0:00 Opening\nDe vraag", "0:00 Opening\n12:75 Te veel", "0:00 Opening\n12:30"])
      expect(readChapters(wrong)).toEqual({ wrongLine: 2 });
  });
});

test("what was said stands under its chapter, in paragraphs of half a minute", () => {
  const captions = [0, 10, 20, 40, 100].map((from) => ({ from, until: from + 5, text: `na ${from}` }));
  const parts = transcript([{ at: 30, title: "Slot" }], captions);
  expect(
    parts.map(({ chapter, paragraphs }) => [chapter?.title ?? null, paragraphs.map(({ text }) => text)]),
  ).toEqual([
    [null, ["na 0 na 10 na 20"]],
    ["Slot", ["na 40", "na 100"]],
  ]);
});
