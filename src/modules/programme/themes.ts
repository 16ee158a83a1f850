import type { Evidence, ThemeReading } from "./reading.ts";
import type { OpenConflict } from "./settle.ts";
import { differing, unique } from "./settle.ts";
import { evidenceOf, type Line, sentencesOf } from "./text.ts";
import { countIn } from "./words.ts";

export interface Themes {
  readonly themes: readonly ThemeReading[];
  readonly conflicts: readonly OpenConflict[];
}

interface ThemeLine {
  readonly number: number;
  readonly title: string;
  readonly parts: readonly string[];
  readonly evidence: Evidence;
}

/** Reads "Thema 2: Toegang – zowel licht als zwaar", or else the list under "De thema's zijn:". */
export function readThemes(lines: readonly Line[]): Themes {
  const numbered = numberedThemes(lines);
  const found = numbered.length > 0 ? numbered : listedThemes(lines);
  const numbers = [...new Set(found.map((theme) => theme.number))].sort((one, other) => one - other);
  const conflicts: OpenConflict[] = [];
  const themes = numbers.map((number): ThemeReading => {
    const same = found.filter((theme) => theme.number === number);
    const titles = differing(same.map(({ title, evidence }) => ({ text: title, evidence: [evidence] })));
    const evidence = unique(same.map((theme) => theme.evidence));
    if (titles) {
      conflicts.push({
        kind: "theme-title-differs",
        meeting: null,
        theme: number,
        candidates: titles,
        evidence,
      });
    }
    const fullest = same.reduce((best, next) => (next.parts.length > best.parts.length ? next : best));
    return { number, title: fullest.title, parts: fullest.parts, evidence };
  });
  const count = countConflict(lines, themes);
  return { themes, conflicts: count ? [...conflicts, count] : conflicts };
}

const bullet = /^(?:[^\p{L}\d(]{1,4}|\(?(?:\d{1,2}|[a-z])[.)] ) ?/u;
const named =
  /^(?:[^\p{L}\d]{1,4})?(?:thema(?:groep)?|theme|werkgroep) ?(?:nr\.? ?)?(\d{1,2}|[a-h]|i{1,3}|iv|v|vi{1,3})( ?[:.)|]| ?- |$| )(.*)$/iu;

function numberedThemes(lines: readonly Line[]): ThemeLine[] {
  const found: ThemeLine[] = [];
  for (const [row, line] of lines.entries()) {
    const match = named.exec(line.plain.slice(0, 2_000));
    if (!match || found.length >= mostThemes) continue;
    const [, mark = "", sign, rest = ""] = match;
    // "Thema 1 sluit aan bij ..." is a sentence; a title without a colon has a capital.
    if (sign === " " && !/^['"(]?\p{Lu}/u.test(rest)) continue;
    const said = line.shown.slice(Math.min(line.plain.length, 2_000) - rest.length).trim();
    const text = said !== "" ? said : (lines[row + 1]?.shown ?? "");
    if (text === "") continue;
    found.push(themeOf(numberOf(mark), text, continued(lines, row), line));
  }
  return found;
}

/** More than this is no programme, and would only cost time. */
const mostThemes = 60;

const announcesThemes = /(?<!\p{L})(?:thema's|themas|themes)(?!\p{L})[^.]{0,60}:$/iu;

function listedThemes(lines: readonly Line[]): ThemeLine[] {
  const start = lines.findIndex(
    (line) =>
      announcesThemes.test(line.plain.slice(-100)) || /^(?:de )?(?:thema's|themes):?$/i.test(line.plain),
  );
  if (start < 0) return [];
  const found: ThemeLine[] = [];
  for (const line of lines.slice(start + 1, start + 1 + mostThemes)) {
    if (line.plain === "") {
      if (found.length > 0) break;
      continue;
    }
    const mark = bullet.exec(line.plain);
    if (!mark) break;
    const digits = /\d{1,2}/.exec(mark[0]);
    found.push(
      themeOf(digits ? Number(digits[0]) : found.length + 1, line.shown.slice(mark[0].length), [], line),
    );
  }
  return found;
}

function themeOf(number: number, text: string, more: readonly string[], line: Line): ThemeLine {
  const [title = "", ...parts] = text.split(/ [-–—] |(?<=\p{L}{2})[:;] /u).map((part) => part.trim());
  const kept = [...parts, ...more].filter((part) => part !== "").map((part) => part.replace(/\.$/, ""));
  return { number, title: title.replace(/[.,]$/, ""), parts: kept, evidence: evidenceOf(line) };
}

/** Plain lines straight below a theme explain it. */
function continued(lines: readonly Line[], row: number): readonly string[] {
  const next = lines[row + 1];
  const filled = /[\p{L}\d]{2}.*[:.)-] ?\p{L}|\d \p{L}/u.test(lines[row]!.plain.slice(0, 200));
  if (!filled || !next || next.plain === "" || next.heading) return [];
  if (
    bullet.test(next.plain) ||
    named.test(next.plain.slice(0, 200)) ||
    /\d/.test(next.plain) ||
    /^[^:]{1,25}:/.test(next.plain)
  )
    return [];
  return [next.shown];
}

function numberOf(mark: string): number {
  const digits = Number(mark);
  if (digits) return digits;
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"].indexOf(mark.toLowerCase());
  return roman >= 0 ? roman + 1 : mark.toLowerCase().charCodeAt(0) - 96;
}

function countConflict(lines: readonly Line[], themes: readonly ThemeReading[]): OpenConflict | null {
  if (themes.length === 0) return null;
  const said = countsIn(lines, "(?:hoofd)?(?:thema's|themas|themes)");
  const wrong = said.find(({ count }) => count !== themes.length);
  if (!wrong) return null;
  const found = unique(themes.flatMap((theme) => theme.evidence));
  return {
    kind: "theme-count-differs",
    meeting: null,
    theme: null,
    candidates: [
      { count: wrong.count, from: "text", evidence: [wrong.evidence] },
      { count: themes.length, from: "found", evidence: found },
    ],
    evidence: unique([wrong.evidence, ...found]),
  };
}

/** Every "vier thema's" or "vijf bijeenkomsten" in the text that is not about another time. */
export function countsIn(
  lines: readonly Line[],
  noun: string,
): readonly { count: number; evidence: Evidence }[] {
  const said: { count: number; evidence: Evidence }[] = [];
  const quick = new RegExp(noun, "i");
  for (const line of lines) {
    if (!quick.test(line.plain)) continue;
    for (const sentence of sentencesOf(line)) {
      const count =
        quick.test(sentence.plain) && !elsewhen.test(sentence.plain) ? countIn(sentence.plain, noun) : null;
      if (count !== null && said.length < mostThemes)
        said.push({ count, evidence: evidenceOf(line, sentence.at, 80) });
    }
  }
  return said;
}

const elsewhen =
  /(?<!\p{L})(?:afgelopen|vorig|vorige|eerder|eerdere|jl|tijdens|terug|waren|was|hadden|hielden|vonden|minimaal|maximaal|minstens|een van|van de|of the|were|had|last)(?!\p{L})/iu;
