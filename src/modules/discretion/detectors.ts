import { diagnosisAfter, diagnosisAround, diagnosisBefore } from "./diagnosis.ts";
import type { AgeBand, FindingKind, Span } from "./finding.ts";
import type { Name } from "./names.ts";

/** A finding before it has words. */
export interface Mark extends Span {
  readonly kind: FindingKind;
  readonly band: AgeBand | null;
  /** The first name in it, when there is one. */
  readonly name: string | null;
}

const numberWords = [
  "nul",
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
  "dertien",
  "veertien",
  "vijftien",
  "zestien",
  "zeventien",
  "achttien",
  "negentien",
  "twintig",
];
// "Een" is an article far more often than an age.
const age = `\\d{1,2}(?:[,.]5|½)?|${numberWords.slice(2).join("|")}`;
const years = "(?: ?(?:jaar|jr\\.?|jaren|j\\.|years? old|yrs?)(?![\\p{L}]))";

const level =
  "vmbo(?:[ -](?:t|b|k|bb|kb|gt|tl))?|havo|vwo|mavo|gymnasium|atheneum|mbo|praktijkonderwijs|pro|tweetalig vwo";

const agePatterns: readonly { readonly pattern: RegExp; readonly opening: boolean }[] = [
  {
    pattern: new RegExp(
      `^ ?\\((?:nu |bijna |net |pas |van )?(${age})${years}?(?: oud)?(?=[),;/ ])[^()\\n]{0,40}\\)?`,
      "iu",
    ),
    opening: false,
  },
  {
    pattern: new RegExp(
      `^(?:,? (?:een|de|die|onze|mijn) (?:\\p{L}{1,20} ){1,3})?,? ?van (?:bijna |net |nu )?(${age})${years}?(?= |[.,;!?)]|$)(?! ?(?:tot|t/m|-|en) ?\\d| (?:${level}))`,
      "iu",
    ),
    opening: false,
  },
  {
    pattern: new RegExp(
      `^,? (?:(?:is|wordt|was|is nu|is net|is bijna|wordt bijna) )?(?:nu |net |bijna |pas |morgen |volgende week )?(${age})${years}(?: oud)?`,
      "iu",
    ),
    opening: true,
  },
  {
    pattern: new RegExp(
      `^ (?:is|wordt) (?:nu |net |bijna |pas |morgen |volgende week )?(${age})(?=[.,;!?]| en | maar | geworden|$)`,
      "iu",
    ),
    opening: false,
  },
  { pattern: /^, (\d{1,2})(?=[,?!)]|\.(?: |$)|$)/iu, opening: false },
  {
    pattern: new RegExp(
      `^,? (?:een |de |onze |mijn |die )?(?:\\p{L}{1,20} )?(${age})[ -]?jarige?(?: (?:jongen|meisje|leerling|zoon|dochter|kleuter|peuter|puber))?`,
      "iu",
    ),
    opening: true,
  },
];
const agedBefore = new RegExp(
  `(?:(?:de|een|onze|mijn|het|die|deze|zijn|haar|hun) )?(${age})[ -]?jarige? (?:(?:jongen|meisje|leerling|zoon|dochter|kleuter|peuter|puber|zoontje|dochtertje|broer|broertje|zus|zusje|pleegkind|kind|tweeling),? )?(?:genaamd )?$`,
  "iu",
);

/** "Sem (9)", "Noor, 11 jaar", "de 8-jarige Fatima". */
export function namesWithAge(text: string, names: readonly Name[]): Mark[] {
  const marks: Mark[] = [];
  for (const name of names) {
    const before = agedBefore.exec(text.slice(Math.max(0, name.start - 60), name.start));
    const young = before ? ageOf(before[1]!) : null;
    if (before && young !== null && starts(text, name.start - before[0].length)) {
      marks.push({
        kind: "name-with-age",
        start: name.start - before[0].length,
        end: name.end,
        band: bandOf(young),
        name: name.first,
      });
      continue;
    }
    const rest = text.slice(name.end, name.end + 80);
    for (const { pattern, opening } of agePatterns) {
      if (name.trust === "opening" && !opening) continue;
      const found = pattern.exec(rest);
      const years = found ? ageOf(found[1]!) : null;
      if (!found || years === null || countsSomething.test(rest.slice(found[0].length))) continue;
      // "Samir is 20 jaar" stays a sentence when only the name goes; "Samir (20)" must go as a whole.
      const end = /^,? (?:is|wordt|was) /i.test(found[0]) ? name.end : name.end + found[0].length;
      marks.push({ kind: "name-with-age", start: name.start, end, band: bandOf(years), name: name.first });
      break;
    }
  }
  return marks;
}

/** "de basis is 9 jaar lang gratis" and "Twente, 14 gemeenten" count something else than a life. */
const countsSomething =
  /^ ?(?:lang|geleden|later|ervaring|werkzaam|bezig|in dienst|scholen|gemeenten|uur|minuten|dagen|weken|maanden|procent|%|euro|keer)(?!\p{L})/iu;

function starts(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\d-]/u.test(text[at - 1]!);
}

/** The age in years when it is that of a child or a young person, else null. */
function ageOf(written: string): number | null {
  const word = numberWords.indexOf(written.toLowerCase());
  const years = word >= 0 ? word : Number(/^\d+/.exec(written)?.[0] ?? Number.NaN);
  return years >= 0 && years <= 23 ? years : null;
}

function bandOf(years: number): AgeBand {
  if (years < 4) return "toddler";
  if (years < 6) return "infant";
  if (years < 9) return "junior";
  if (years < 13) return "senior";
  return years < 19 ? "secondary" : "youth";
}

const schoolClass = `groep [1-8](?:[a-d]|/[1-8])?(?!\\d)(?! ?(?:en|t/m|tot|-|/) ?[1-8])|groep (?:een|twee|drie|vier|vijf|zes|zeven|acht)(?!\\p{L})|(?:de )?(?:klas [1-6]|[1-6]e klas|brugklas|kleuterklas|kleutergroep|eindexamenklas|peutergroep)|(?:klas )?[1-6][a-h]?(?: |-)?(?:${level})(?!\\p{L})|(?:${level})[ -]?[1-6](?!\\d)|leerjaar [1-6]|[1-6][a-h](?![\\p{L}\\d])`;
const classAfter = new RegExp(
  `^(?: (?:uit|van|in|zit (?:nu |dit jaar |al )?in|gaat naar|doet|start in|begint in|komt in|volgt) |, | ?\\(|,? (?:een )?leerling (?:uit|in|van) )(?:onze |mijn |de )?(${schoolClass})\\)?`,
  "iu",
);
const classBefore = new RegExp(
  `(?:leerling|jongen|meisje|kind)? ?(?:uit|van|in) (?:onze |mijn |de )?(${schoolClass}),? (?:heet|zit|hebben we|hebben wij|is|zit ook|heb ik) $|(${schoolClass}) ?(?:\\(|, )$`,
  "iu",
);

/** "Daan uit groep 6", "Lisa in 3 havo", "groep 7 (Noor)". */
export function namesWithClass(text: string, names: readonly Name[]): Mark[] {
  const marks: Mark[] = [];
  for (const name of names) {
    if (name.trust === "opening") continue;
    const found = classAfter.exec(text.slice(name.end, name.end + 60));
    const before = found ? null : classBefore.exec(text.slice(Math.max(0, name.start - 60), name.start));
    if (found) {
      const end = name.end + found[0].length;
      marks.push({
        kind: "name-with-class",
        start: name.start,
        end,
        band: bandOfClass(found[1]!),
        name: name.first,
      });
    } else if (before) {
      const band = bandOfClass(before[1] ?? before[2] ?? "");
      marks.push({ kind: "name-with-class", start: name.start, end: name.end, band, name: name.first });
    }
  }
  return marks;
}

function bandOfClass(written: string): AgeBand {
  if (/peuter/i.test(written)) return "toddler";
  if (/kleuter/i.test(written)) return "infant";
  const group = /groep (\d|\p{L}+)/iu.exec(written)?.[1];
  if (group === undefined) return "secondary";
  const number = Number(group) || numberWords.indexOf(group.toLowerCase());
  if (number <= 2) return "infant";
  return number <= 5 ? "junior" : "senior";
}

/** "Tim heeft autisme": the name is what must go, so the name is what is marked. */
export function namesWithDiagnosis(text: string, names: readonly Name[]): Mark[] {
  return names
    .filter((name) => {
      const after = text.slice(name.end, name.end + 120);
      const before = text.slice(Math.max(0, name.start - 80), name.start);
      return (
        diagnosisAfter(after, name.trust) ||
        (name.trust !== "opening" && (diagnosisBefore(before) || diagnosisAround(before, after)))
      );
    })
    .map(({ start, end, first }) => ({ kind: "diagnosis", start, end, band: null, name: first }));
}
