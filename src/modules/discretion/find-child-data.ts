import { Temporal } from "temporal-polyfill";
import { citizenNumbers } from "./citizen-number.ts";
import { addresses, birthDates, phoneNumbers } from "./contact.ts";
import { type Mark, namesWithAge, namesWithClass, namesWithDiagnosis } from "./detectors.ts";
import type { Finding, Span } from "./finding.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { type Name, namesIn } from "./names.ts";

export interface Options {
  /** The language of the suggestions; Dutch unless said otherwise. */
  readonly locale?: "nl" | "en";
  /** To tell a young person's date of birth from another date; the day it is in the Netherlands unless said otherwise. */
  readonly today?: Temporal.PlainDate | string;
}

/**
 * Recognises what could tell which child a text is about, before it is posted.
 *
 * It warns, and proves nothing: what it misses is still personal, and what it finds may be harmless. It remembers
 * nothing, and takes time that grows with the length of the text. Findings come from left to right.
 */
export function findChildData(text: string, { locale = "nl", today }: Options = {}): readonly Finding[] {
  const words = { nl, en }[locale];
  const day = Temporal.PlainDate.from(today ?? Temporal.Now.plainDateISO("Europe/Amsterdam"));
  const signature = signatureStart(text);
  const names = namesIn(text);
  const inBody = names.filter((name) => name.start < signature);
  const marks: Mark[] = withoutOverlap([
    ...citizenNumbers(text).map((span) => mark("citizen-number", span)),
    ...namesWithAge(text, names),
    ...birthDates(text, names, day).map((span) => mark("birth-date", span)),
    ...addresses(text.slice(0, signature)).map((span) => mark("address", span)),
    ...phoneNumbers(text.slice(0, signature)).map((span) => mark("phone", span)),
    ...namesWithClass(text, inBody),
    ...namesWithDiagnosis(text, names),
  ]);
  const all = [...marks, ...sameNames(marks, names)].sort((one, other) => one.start - other.start);
  return all.map(({ kind, start, end, band }) => {
    const suggestion =
      kind === "same-name"
        ? words.samePerson
        : kind === "name-with-age" || kind === "name-with-class" || kind === "diagnosis"
          ? words.person(band)
          : words.leftOut(kind);
    return { kind, start, end, suggestion: opensSentence(text, start) ? capital(suggestion) : suggestion };
  });
}

/** Puts the suggestions in the place of what was found. */
export function rewrite(text: string, findings: readonly Finding[]): string {
  let rewritten = "";
  let from = 0;
  for (const { start, end, suggestion } of findings.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    rewritten += text.slice(from, start) + suggestion;
    from = end;
  }
  return rewritten + text.slice(from);
}

function mark(kind: Mark["kind"], { start, end }: Span): Mark {
  return { kind, start, end, band: null, name: null };
}

/** Of findings on the same words the first in the list stays: it says most. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const ranked = marks
    .map((one, rank) => ({ one, rank }))
    .sort((a, b) => a.one.start - b.one.start || a.rank - b.rank);
  const kept: Mark[] = [];
  for (const { one } of ranked) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
  }
  return kept;
}

/** A name that must go in one place must go everywhere. */
function sameNames(marks: readonly Mark[], names: readonly Name[]): Mark[] {
  const found = new Set(marks.flatMap((one) => (one.name === null ? [] : [one.name])));
  let next = 0;
  return names.flatMap((name): Mark[] => {
    while (next < marks.length && marks[next]!.end <= name.start) next++;
    const covered = next < marks.length && marks[next]!.start < name.end;
    return covered || !found.has(name.first) ? [] : [{ ...mark("same-name", name), name: name.first }];
  });
}

const closing =
  /^[ \t]*(?:met (?:vriendelijke|hartelijke|collegiale) groet(?:en)?|(?:vriendelijke |hartelijke |warme )?groet(?:en|jes)?|mvg|kind regards|best regards|regards)(?:[ \t]*[,.!])?[ \t]*$/gimu;

/** Below a greeting people write their own name, class, number and address: that is theirs to share. */
function signatureStart(text: string): number {
  let start = text.length;
  for (const found of text.matchAll(closing)) start = found.index;
  const lines = text
    .slice(start, start + longestSignature)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.length <= 9 && text.length - start <= longestSignature ? start : text.length;
}

const longestSignature = 600;

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
