import type { Evidence } from "./reading.ts";

/** One line as we read it. A pasted line with HTML in it can become several of these. */
export interface Line {
  /** Line in the pasted text, counted from 1. */
  readonly number: number;
  /** As a visitor sees it: no tags, single spaces. */
  readonly shown: string;
  /** `shown`, character by character in plain dashes and quotes: what the parsers read. */
  readonly plain: string;
  /** Marked as a heading by HTML or Markdown. */
  readonly heading: boolean;
}

/** A text longer than this is read up to here: far beyond any programme, still read within seconds. */
const longestText = 2_000_000;
const mostLines = 50_000;

/** Cuts a pasted text in lines. Every step looks at every character once, whatever is pasted. */
export function linesOf(text: string): { readonly lines: readonly Line[]; readonly shortened: boolean } {
  const raw = text
    .slice(0, longestText)
    .normalize("NFC")
    .split(/\r\n|\r|\n|\u2028|\u2029/);
  const html = looksLikeHtml(text);
  const lines: Line[] = [];
  let hidden: string | null = null;
  for (const [index, pasted] of raw.slice(0, mostLines).entries()) {
    const seen: { text: string; hidden: string | null } = html
      ? withoutHidden(pasted, hidden)
      : { text: pasted, hidden: null };
    hidden = seen.hidden;
    for (const piece of html ? htmlPieces(seen.text) : [markdownPiece(seen.text)]) {
      lines.push(lineOf(index + 1, piece.text, piece.heading));
    }
  }
  return { lines: joinSplitDates(lines), shortened: text.length > longestText || raw.length > mostLines };
}

/** Cuts a line in sentences of at most 400 characters, so that no parser ever sees a long text. */
export function sentencesOf(line: Line): readonly { readonly plain: string; readonly at: number }[] {
  const { plain } = line;
  const sentences: { plain: string; at: number }[] = [];
  let from = 0;
  while (from < plain.length) {
    const piece = plain.slice(from, from + longestSentence);
    const stop = piece.search(sentenceEnd);
    const whole = from + longestSentence >= plain.length;
    let length = stop >= 0 ? stop + 1 : piece.length;
    if (stop < 0 && !whole) {
      const space = piece.lastIndexOf(" ");
      if (space > longestSentence / 2) length = space + 1;
    }
    sentences.push({ plain: plain.slice(from, from + length), at: from });
    from += length;
  }
  return sentences;
}

const longestSentence = 400;
// A full stop ends a sentence when a capital follows: "3 febr. 9.30" goes on.
const sentenceEnd = /(?<=[\p{L})'\d][\p{L})'\d])[.!?](?= ['"(]?\p{Lu})/u;

export function evidenceOf(line: Line, at = 0, length = 0): Evidence {
  return { line: line.number, excerpt: excerptOf(line.shown, at, length) };
}

const longestExcerpt = 160;

function excerptOf(shown: string, at: number, length: number): string {
  let from = 0;
  if (shown.length > longestExcerpt && at + length > longestExcerpt - 30) {
    from = Math.max(0, at - Math.floor((longestExcerpt - length) / 2));
    const space = shown.indexOf(" ", from);
    if (space >= 0 && space < at) from = space + 1;
  }
  const room = longestExcerpt - 2;
  const rest = shown.slice(from);
  const cut = rest.length > room ? `${wholeCharacters(rest.slice(0, room)).trimEnd()}…` : rest;
  return `${from > 0 ? "…" : ""}${cut}`.replace(/ +/g, " ").trim();
}

/** A cut must not leave half of a character that takes two places. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

function lineOf(number: number, text: string, heading: boolean): Line {
  const shown = text
    .replace(/\t/g, " | ")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/\p{Cc}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const plain = shown
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"');
  return { number, shown, plain, heading };
}

function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|li|ul|ol|div|h[1-6]|table|t[rdh]|span|strong|body|html|section|article)\b[^<>]{0,300}>/i.test(
    text,
  );
}

/** Drops what a browser would not show, also when it runs over several lines. */
function withoutHidden(text: string, hidden: string | null): { text: string; hidden: string | null } {
  let left = "";
  let from = 0;
  let until = hidden;
  for (;;) {
    if (until !== null) {
      const end = find(new RegExp(until, "gi"), text, from);
      if (!end) return { text: left, hidden: until };
      from = end.index + end[0].length;
    }
    const start = find(/<!--|<script\b|<style\b/gi, text, from);
    if (!start) return { text: left + text.slice(from), hidden: null };
    left += text.slice(from, start.index);
    from = start.index + start[0].length;
    until = start[0] === "<!--" ? "-->" : `</${start[0].slice(1)}>`;
  }
}

function find(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const blockTag =
  /<\/?(?:p|br|li|ul|ol|div|h[1-6]|table|tr|section|article|header|footer|dt|dd)\b[^<>]{0,300}>/gi;

function htmlPieces(text: string): { text: string; heading: boolean }[] {
  const pieces: { text: string; heading: boolean }[] = [];
  let heading = false;
  let from = 0;
  for (const tag of text.matchAll(blockTag)) {
    pieces.push({ text: text.slice(from, tag.index), heading });
    heading = /^<h[1-6]\b/i.test(tag[0]);
    from = tag.index + tag[0].length;
  }
  pieces.push({ text: text.slice(from), heading });
  const words = pieces.map((piece) => ({ ...piece, text: withoutTags(piece.text) }));
  const filled = words.filter((piece) => piece.text.trim() !== "");
  return filled.length > 0 ? filled : [{ text: "", heading: false }];
}

function withoutTags(text: string): string {
  return text
    .replace(/<\/t[dh]>/gi, "\t")
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, " ")
    .replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole);
}

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  eacute: "é",
  euml: "ë",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
  egrave: "è",
  shy: "",
};

function entity(name: string): string | undefined {
  if (!name.startsWith("#"))
    return Object.hasOwn(entities, name.toLowerCase()) ? entities[name.toLowerCase()] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function markdownPiece(text: string): { text: string; heading: boolean } {
  const marks = /^\s{0,3}#{1,6}\s+/.exec(text);
  const stripped = (marks ? text.slice(marks[0].length) : text).replace(/\*\*|__/g, "");
  return { text: stripped, heading: marks !== null };
}

const onlyMonth =
  /^(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\.?$/i;

/** A calendar tile pastes as two lines, "juni" and "13": together they are one date. */
function joinSplitDates(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    const day = next && /^\d{1,2}$/.test(next.plain) ? next : null;
    const month = next && onlyMonth.test(next.plain) ? next : null;
    if (day && onlyMonth.test(line.plain)) {
      joined.push(lineOf(line.number, `${day.shown} ${line.shown}`, false));
      i++;
    } else if (month && /^\d{1,2}$/.test(line.plain)) {
      joined.push(lineOf(line.number, `${line.shown} ${month.shown}`, false));
      i++;
    } else joined.push(line);
  }
  return joined;
}
