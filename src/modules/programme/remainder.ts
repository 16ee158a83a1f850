import { weekdayNames } from "./calendar.ts";
import type { Moment } from "./moments.ts";
import type { Line } from "./text.ts";
import { meetingWord } from "./words.ts";

/** What a line with a date says beside the date: the name of the meeting, and where it is. */
export interface Remainder {
  readonly title: string | null;
  readonly place: string | null;
  readonly length: number;
}

const online = /^(?:online|digitaal|via (?:teams|zoom)|(?:ms |microsoft )?teams|zoom|webinar)(?!\p{L})/iu;
const locative = /^(?:in|te|bij|locatie|plaats|waar|at|venue|location):? (?=\p{Lu}|\d)/iu;
const placeName =
  /^(?:(?:de|het|den|'s|aan|op|in|van|der|the)[ -])*\p{Lu}[\p{L}'.-]*(?: (?:(?:de|het|den|aan|op|in|van|der|bij|en) )*(?:\p{Lu}[\p{L}'.-]*|\d{1,4}[a-z]?))*$/u;
const filler = new RegExp(
  `^(?:op|om|van|tot|uur|datum|data|tijd|wanneer|de|het|on|at|from|en|and|telkens|steeds|${weekdayNames})$`,
  "iu",
);

export function remainderOf(
  line: Line,
  sentence: { readonly plain: string; readonly at: number },
  moments: readonly Moment[],
): Remainder {
  const shown = line.shown.slice(sentence.at, sentence.at + sentence.plain.length);
  const pieces: string[] = [];
  let from = 0;
  for (const moment of moments) {
    pieces.push(...piecesOf(shown.slice(from, moment.at)));
    from = moment.at + moment.length;
  }
  pieces.push(...piecesOf(shown.slice(from)));
  const place = pieces.findLast(isPlace) ?? null;
  const title = pieces.find((piece) => piece !== place && isTitle(piece)) ?? null;
  return {
    title: title && title.length <= 120 ? title : null,
    place: place?.replace(locative, "") ?? null,
    length: pieces.reduce((sum, piece) => sum + piece.length, 0),
  };
}

function piecesOf(text: string): string[] {
  return text
    .split(/[|,;:()[\]•·▪●◦*►‣→✓]| [-–—] |^[-–—] ?/u)
    .map((piece) =>
      piece
        .trim()
        .replace(/^[-–—.]+|[-–—.]+$/g, "")
        .trim(),
    )
    .map(withoutFillers)
    .filter((piece) => /\p{L}{2}/u.test(piece));
}

function withoutFillers(piece: string): string {
  const words = piece.split(" ");
  while (words.length > 0 && filler.test(words.at(-1)!.replace(/\.$/, ""))) words.pop();
  while (words.length > 1 && /^(?:op|om|uur|on)$/i.test(words[0]!)) words.shift();
  return words.join(" ");
}

function isPlace(piece: string): boolean {
  if (piece.length > 60) return false;
  if (online.test(piece)) return true;
  if (
    meetingWord.test(piece) ||
    /^(?:thema|theme|start|lezing|intervisie|afsluiting|deel|week)(?!\p{L})/iu.test(piece)
  )
    return false;
  const name = piece.replace(locative, "");
  return placeName.test(name) && (name !== piece || name.split(" ").length <= 5);
}

/** "Bijeenkomst 2" is a number, not a name. */
function isTitle(piece: string): boolean {
  return !/^(?:\p{L}+ ?\d{1,2}|\d{1,2}(?:e|de|ste) \p{L}+|wanneer|datum|data|\d+)$/iu.test(piece);
}
