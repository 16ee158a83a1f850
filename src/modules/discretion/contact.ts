import type { Temporal } from "temporal-polyfill";
import type { Span } from "./finding.ts";
import type { Name } from "./names.ts";

const street =
  /(?<![\p{L}-])(?!(?:Leer|Zorg|Werk|Ontwikkel)(?:pad|plein)|Onderweg)(?:(?:Burgemeester|Burg\.|Dr\.|Prof\.|Meester|Mr\.|Koningin|Koning|Prins|Prinses|Oude|Nieuwe|Lange|Korte|Sint|St\.|van|de|der|den|het|ter|ten|Van|De|Het|\p{Lu}\.) ?){0,5}\p{Lu}[\p{L}-]{1,30}(?<=[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Gg]racht|[Ss]ingel|[Dd]ijk|[Kk]ade|[Pp]ad|[Hh]of|[Ss]teeg|[Pp]lantsoen|[Dd]reef|[Pp]ark|[Bb]aan|[Bb]rink|[Ee]rf|[Aa]kker|[Kk]amp|[Ww]al|[Hh]aven|[Ww]eide|[Hh]orst|[Dd]onk|[Ee]sch) \d{1,4}(?:[ -]?(?:[a-h]|[IVX]{1,3}|bis|hs|\d{1,2}hoog))?(?![\p{L}\d])(?:,? ?[1-9]\d{3} ?[A-Z]{2}(?!\p{L}))?/gu;
const postcode =
  /(?<![\d\p{L}])[1-9]\d{3} ?[A-Z]{2}(?:,? (?:huisnummer |nr\.? ?|nummer |no\.? ?))?,? ?\d{1,4}(?:[ -]?[a-h])?(?![\p{L}\d])/gu;
const homeless =
  /(?<!\p{L})(?:locatie|bijeenkomst\p{L}*|vergader\p{L}*|bezoekadres|postadres|kantoor|kantoren|gemeentehuis|stadhuis|studiedag|congres|webinar|training|workshop|zaal|waar|werklocatie|schoolgebouw|het gebouw|onze school|de school staat|gevestigd|parkeren|inloop|venue|location)(?!\p{L})/iu;

/** A home address; the address of a meeting or an office, said in the same sentence, is left alone. */
export function addresses(text: string): readonly Span[] {
  return [...text.matchAll(street), ...text.matchAll(postcode)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => !homeless.test(sentenceAround(text, start, end)));
}

const number =
  /(?<![\p{L}\d+])(?:(?:\+31|0031)[ -]?(?:\(0\))?[ -]?[1-9](?:[ -]?\d){8}|06[ -]{0,3}(?:\d[ -]?){7}\d|0[1-57]\d{1,2}[ -](?:\d ?){5,6}\d|0[1-57]\d{8})(?![\p{L}\d])/gu;
const atWork =
  /(?<!\p{L})(?:helpdesk|kantoor|loket|meldpunt|veilig thuis|receptie|servicedesk|klantenservice|secretariaat|bel (?:mij|me|ons)|bellen (?:mij|me|ons)|mij bellen|me bellen|ons bellen|mij bereiken|ons bereiken|mij op|ons op|mijn (?:\p{L}+ )?nummer|ons (?:\p{L}+ )?nummer|algemene? (?:telefoon)?nummer|wijkteam|huisartsenpost|steunpunt|call me|ik ben (?:\p{L}+ )?bereikbaar|bereikbaar (?:op|via)|ggd|centrum voor jeugd)(?!\p{L})/iu;

/** A phone number, unless the sentence says that it is one of an office or of the writer. */
export function phoneNumbers(text: string): readonly Span[] {
  return [...text.matchAll(number)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => !atWork.test(sentenceAround(text, start, end)));
}

const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec";
const date = new RegExp(
  `(?<![\\d.,/-])(?:(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})|(\\d{1,2}) (?:${months})\\.? (?:'|’)?(\\d{4}|\\d{2})|(\\d{4})-\\d{2}-\\d{2})(?![\\d])`,
  "giu",
);
const bornBefore =
  /(?:geboren|geb\.? ?dat\p{L}*|geb\.?|gebdat\p{L}*|geboortedatum|geboorte|g\.d\.|born|birth ?date|date of birth|dob|verjaardag)(?: (?:is|was|op|on|(?:in|te)(?: [\p{L}-]{1,30})?)){0,4}[ :(*]{0,3}$|\*\s?$/iu;
const bornAfter = /^\)? ?(?:is|werd) (?:\p{L}+ ){0,3}geboren|^\)? geboren/iu;

/** A date of birth: said to be one, or straight behind a name and of somebody younger than 24. */
export function birthDates(text: string, names: readonly Name[], today: Temporal.PlainDate): readonly Span[] {
  const ends = new Map(names.filter((name) => name.trust !== "opening").map((name) => [name.end, name]));
  const spans: Span[] = [];
  for (const found of text.matchAll(date)) {
    const start = found.index;
    const end = start + found[0].length;
    const said =
      bornBefore.test(text.slice(Math.max(0, start - 60), start)) ||
      bornAfter.test(text.slice(end, end + 60));
    const age = today.year - yearOf(found, today);
    if (said || (age >= 0 && age <= 23 && besideName(text, start, ends, age))) spans.push({ start, end });
  }
  return spans;
}

function yearOf(found: RegExpMatchArray, today: Temporal.PlainDate): number {
  const written = found[3] ?? found[5] ?? found[6] ?? "";
  if (written.length === 4) return Number(written);
  const century = today.year - (today.year % 100);
  return Number(written) <= today.year % 100 ? century + Number(written) : century - 100 + Number(written);
}

/** "Noor (3-2-2016)" at any age; "Noor, 3-2-2016" only when it cannot be the day on which something was written. */
function besideName(text: string, start: number, ends: ReadonlyMap<number, Name>, age: number): boolean {
  const between = /[ ,(:*°-]{1,4}$/.exec(text.slice(Math.max(0, start - 4), start));
  if (!between) return false;
  const name = ends.get(start - between[0].length);
  return name !== undefined && (between[0].includes("(") || age >= 2);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 80);
  const from = Math.max(
    before.lastIndexOf(". "),
    before.lastIndexOf("\n"),
    before.lastIndexOf("? "),
    before.lastIndexOf("! "),
  );
  const stop = after.search(/[.!?] |\n/);
  return before.slice(from + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}
