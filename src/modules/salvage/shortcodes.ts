/** A shortcode in a text: from where to where, and what stands there. */
export interface Shortcode {
  readonly start: number;
  readonly end: number;
}

/** What many sites carry, also without anything that gives it away. */
const known = new Set(
  (
    "gallery caption embed audio video playlist wp_caption button row column columns tabs tab accordion toggle spoiler " +
    "contactform form map googlemap youtube vimeo soundcloud slideshow slider rev_slider divider spacer clear sidebar share " +
    "sharing login register loop posts calendar events event archives sitemap search menu quote box alert highlight dropcap " +
    "icon pullquote code html raw php print download downloads document gview pdf iframe testimonials recentposts subscribe newsletter"
  ).split(" "),
);

/** Between brackets in running text, and meant for readers. */
const editorial = new Set("sic red redactie noot naam bron cit vert nb".split(" "));

const longest = 2000;
const name = /^\[{1,2}\/?([a-zA-Z][\w-]{0,60})/;

/**
 * The shortcodes of WordPress and its extensions in a text: `[gallery ids="1,2"]`, `[/caption]`, `[[escaped]]`, `[vc_row]`. A word between
 * brackets alone counts, unless it is what editors write there (“[sic]”); more words count when they are given as a shortcode gives them.
 */
export function shortcodesIn(text: string): readonly Shortcode[] {
  const found: Shortcode[] = [];
  for (let at = text.indexOf("["); at !== -1; at = text.indexOf("[", at)) {
    const end = endOf(text, at);
    if (end === null) at++;
    else {
      found.push({ start: at, end });
      at = end;
    }
  }
  return found;
}

/** Takes them out, and tells each one. What takes shape when another is gone goes too. */
export function withoutShortcodes(text: string, tell: (shortcode: string) => void): string {
  let left = text.replace(invisible, "");
  for (let round = 0; round < mostRounds; round++) {
    const found = shortcodesIn(left);
    if (found.length === 0) return left;
    for (const { start, end } of found) tell(left.slice(start, end));
    left = cutOut(left, found);
  }
  return left.replaceAll("[", "(");
}

/** A text without these pieces. */
export function cutOut(text: string, pieces: readonly Shortcode[]): string {
  let [kept, from] = ["", 0];
  for (const { start, end } of pieces) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** Rounds of shortcodes inside shortcodes before what is left can only be meant to confuse. */
export const mostRounds = 12;

/** Characters without a shape, which would hide a word from whoever looks for it. */
export const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

function endOf(text: string, at: number): number | null {
  const piece = text.slice(at, at + longest);
  const [opening, word] = name.exec(piece) ?? [];
  if (!opening || !word) return null;
  const close = closing(piece, opening.length) ?? piece.indexOf("]", opening.length);
  if (close < opening.length) return null;
  const given = piece.slice(opening.length, close);
  if (given !== "" && !/^[\s/=:,"'“”]/.test(given)) return null;
  // A link as Markdown writes it is for readers.
  if (text[at + close + 1] === "(" && !isShortcode(opening, word.toLowerCase(), given, true)) return null;
  if (!isShortcode(opening, word.toLowerCase(), given, false)) return null;
  const doubled = opening.startsWith("[[") && text[at + close + 1] === "]";
  return at + close + (doubled ? 2 : 1);
}

function isShortcode(opening: string, word: string, given: string, strict: boolean): boolean {
  if (/[_]/.test(word) || opening.includes("/") || /=|\/\s*$/.test(given)) return true;
  if (known.has(word)) return true;
  if (strict) return false;
  const rest = given.trim();
  if (rest === "") return !editorial.has(word) && !/^[A-Z]/.test(opening.replace(/^\[+\/?/, ""));
  return /^(?:https?:\/\/|["'“”]|\d+$)/.test(rest);
}

/** Where it closes, seen that a quotation may hold a bracket. Null when a quotation has no end. */
function closing(piece: string, from: number): number | null {
  for (let at = from; at < piece.length; at++) {
    const sign = piece[at]!;
    if (sign === "]") return at;
    if (sign === "[") return null;
    if (sign === '"' || sign === "'") {
      const end = piece.indexOf(sign, at + 1);
      if (end === -1) return null;
      at = end;
    }
  }
  return null;
}
