/** Words in a programme that tell what a date or a number is about, in Dutch and English. */

export const meetingWord =
  /(?<!\p{L})(?:\p{L}*bijeenkomst(?:en)?|\p{L}*sessies?|\p{L}*webinars?|workshops?|leerkring(?:en)?|(?:studie|netwerk|thema|leer|inspiratie|start|slot|terugkom|kennis)dag(?:en)?|kick-?off|aftrap|meetings?|sessions?|gathering)(?!\p{L})/iu;

/** A line such as this announces the dates below it. */
export const announcesDates =
  /(?<!\p{L})(?:\p{L}*bijeenkomst(?:en)?|\p{L}*data|datums?|wanneer|programma|jaarprogramma|planning|\p{L}*sessies|agenda|meetings?|sessions|dates|when|schedule|programme)(?!\p{L})/iu;

const ordinals = [
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
];
const englishOrdinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const numbers = [
  "een",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];
const englishNumbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const one = "\\p{L}*(?:bijeenkomst|sessie|webinar|workshop|meeting|session)";
const byNumber = new RegExp(`(?<!\\p{L})(?:${one}|dag|day) ?(\\d{1,2})(?!\\d)`, "iu");
const byOrdinal = new RegExp(
  `(?<!\\p{L})(\\d{1,2}|${[...ordinals, ...englishOrdinals].join("|")})(?:e|ste|de|st|nd|rd|th)? (?:online |fysieke |plenaire )?(?:${one})(?!\\p{L})`,
  "iu",
);
const byLast = new RegExp(
  `(?<!\\p{L})(?:laatste|last|final|afsluitende) (?:online |fysieke |plenaire )?(?:${one})|slot(?:bijeenkomst|sessie)`,
  "iu",
);
const byStart =
  /(?<!\p{L})(?:we|wij) (?:starten|beginnen|trappen)(?!\p{L})|start(?:bijeenkomst|sessie)|kick-?off|we (?:start|begin)(?!\p{L})/iu;

/** Which meeting of the year a sentence is about: 1 is the first, -1 the last, null when it does not say. */
export function meetingNumber(sentence: string): number | null {
  const counted = byNumber.exec(sentence);
  if (counted) return Number(counted[1]);
  const ordinal = byOrdinal.exec(sentence);
  if (ordinal) return Number(ordinal[1]) || positionIn(ordinal[1]!, ordinals, englishOrdinals);
  if (byLast.test(sentence)) return -1;
  return byStart.test(sentence) ? 1 : null;
}

const numberWord = `\\d{1,2}|${[...numbers, "één", ...englishNumbers].join("|")}`;

/** The number in "vier thema's" or "five meetings"; `noun` is a pattern. Null when the sentence counts nothing of the kind. */
export function countIn(sentence: string, noun: string): number | null {
  const found = new RegExp(`(?<![\\p{L}\\d.,-])(${numberWord}) (?:${noun})(?!\\p{L})`, "iu").exec(sentence);
  if (!found) return null;
  return Number(found[1]) || positionIn(found[1]!.replace("éé", "ee"), numbers, englishNumbers);
}

function positionIn(word: string, ...lists: readonly (readonly string[])[]): number {
  return Math.max(...lists.map((list) => list.indexOf(word.toLowerCase()))) + 1;
}
