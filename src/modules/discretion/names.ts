import type { Span } from "./finding.ts";
import { firstNames } from "./first-names.ts";
import { beforeAdult, beforePlace, beforeTitle, notNames } from "./not-names.ts";

/** Something that looks like a first name, with a surname when one follows. */
export interface Name extends Span {
  /** The first name as written. */
  readonly first: string;
  /** "known" stands in our list; "likely" has a capital inside a sentence; "opening" has one because its sentence starts. */
  readonly trust: "known" | "likely" | "opening";
}

/** All names in a text, from left to right. A grown-up at work ("juf Anouk", "dr. Visser") is not one of them. */
export function namesIn(text: string): readonly Name[] {
  const names: Name[] = [];
  let previous: { word: string; end: number } | null = null;
  let behind = 0;
  for (const found of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const word = found[0];
    const start = found.index;
    const before =
      previous && /^[ .]{1,2}$/.test(text.slice(previous.end, start)) ? previous.word.toLowerCase() : "";
    previous = { word, end: start + word.length };
    if (start < behind || word.length < 2 || word.length > 30) continue;
    const trust = trustIn(text, word, start, before);
    if (!trust) continue;
    const name = { first: word, start, end: withSurname(text, start + word.length), trust };
    behind = name.end;
    names.push(name);
  }
  return names;
}

function trustIn(text: string, word: string, start: number, before: string): Name["trust"] | null {
  const lower = word.toLowerCase();
  if (beforeAdult.has(before)) return null;
  const capital = /^\p{Lu}/u.test(word);
  // People type names without a capital too, but many short names are words then.
  if (!capital) return firstNames.has(lower) && lower.length >= 3 && !alsoWords.has(lower) ? "known" : null;
  if (/^\p{Lu}{2,}$/u.test(word) || (/\p{Lu}.*\p{Lu}/u.test(word) && !word.includes("-"))) return null;
  if (firstNames.has(lower) && !beforeTitle.has(before)) return "known";
  if (notNames.has(lower) || organisation.test(word) || beforePlace.has(before)) return null;
  // In "Kleine Emre" the second word is the name.
  const next = /^ (\p{Lu}[\p{L}-]*)/u.exec(text.slice(start + word.length, start + word.length + 31))?.[1];
  if (next && firstNames.has(next.toLowerCase())) return null;
  return /(?:^|[.!?:\n"“‘•*-])\s*$/.test(text.slice(Math.max(0, start - 4), start)) ? "opening" : "likely";
}

const alsoWords = new Set(
  "adam alle amber bas bente bo boris can case dag dean demi dex elif ela faith fay febe floor fleur freek has hava jack jade jet jill jip job joep joy juul kai kate keet kick kim lara leo lex lien lieve lies lou luna maan mark max may mees mei mia mick mika mo moos noor olaf otto otis pim pien puck rens rick robin roos rose ruby saar sam sem seth sil stan ster sterre storm summer tara tim tom toon vic vera victor wies wout".split(
    " ",
  ),
);
const organisation =
  /(?:school|scholen|college|lyceum|wet|bond|raad|plan|instituut|centrum|groep|team|straat|laan|weg|plein|dag|punt|huis|berg|dam|dorp|stad|burg|kring)$/i;

/** "Sem de Vries" and "Sem V." are one name. */
function withSurname(text: string, end: number): number {
  const rest = text.slice(end, end + 60);
  const surname =
    /^(?: (?:van|de|der|den|ten|ter|te|el|al|ait|ben|von|'t|’t)){0,3} (?:\p{Lu}\.|\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?/u.exec(
      rest,
    );
  if (!surname) return end;
  const words = surname[0].trim().split(" ");
  return words.some(
    (word) => /^\p{Lu}{2,}$/u.test(word) || (notNames.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)),
  )
    ? end
    : end + surname[0].length;
}
