import type { Locale } from "#platform/locale";
import { abbreviations } from "./abbreviations.ts";

/** A stretch of text; an abbreviation carries what it stands for. */
export interface Stretch {
  readonly text: string;
  readonly meaning?: string;
  /** Names the explanation on its page. */
  readonly id?: string;
}

const any = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(${abbreviations.map(({ term }) => term.replace("'", "['’]")).join("|")})(?![\\p{L}\\p{N}@/]|\\.\\p{L})`,
  "giu",
);
const keyOf = (found: string): string => found.toLowerCase().replace("’", "'");
const byTerm = new Map(abbreviations.map((each) => [each.term, each]));

/**
 * The abbreviations of a text, each explained where it stands first. The text itself stays as it was written.
 *
 * @param seen what was explained on this page before; what is explained now is added to it
 */
export function stretches(text: string, locale: Locale, seen: Set<string>): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(any)) {
    const key = keyOf(match[0]);
    const known = byTerm.get(key);
    if (!known || seen.has(key)) continue;
    seen.add(key);
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ text: match[0], meaning: known.meaning[locale], id: `uitleg-${key.replace(/\W/g, "")}` });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** Inside these an explanation would be a button in a link, or a heading that reads as a sentence. */
const leftAlone = /^(a|h[1-6]|code)$/;

/**
 * The same for HTML that a sanitiser wrote: well formed, its text and attributes escaped.
 *
 * @param draw writes one explained abbreviation as HTML; its text is escaped already
 */
export function explainHtml(
  html: string,
  locale: Locale,
  draw: (stretch: Required<Stretch>) => string,
): string {
  const seen = new Set<string>();
  let inside = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      const [, close, tag = ""] = /^<(\/?)([a-z0-9]+)/.exec(piece) ?? [];
      if (close !== undefined) {
        if (leftAlone.test(tag)) inside += close === "/" ? -1 : 1;
        return piece;
      }
      if (inside > 0) return piece;
      return stretches(piece, locale, seen)
        .map(({ text, meaning, id }) =>
          meaning !== undefined && id !== undefined ? draw({ text, meaning, id }) : text,
        )
        .join("");
    })
    .join("");
}
