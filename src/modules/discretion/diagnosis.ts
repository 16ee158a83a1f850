import type { Name } from "./names.ts";

const term =
  "autisme|autistisch\\p{L}*|asperger|adhd|add|pdd-?nos|ass|odd|ocd|nld|lvb|tos|fas|ptss|cptss|dyslexie|dyslectisch|dyscalculie|dyspraxie|hechtings\\p{L}+|" +
  "\\p{L}*trauma|getraumatiseerd|depressie|depressief|depressieve \\p{L}+|\\p{L}*angst|angst\\p{L}+|paniek\\p{L}+|eetstoornis|anorexia|boulimia|\\p{L}*verslaving|verslaafd|gedragsstoornis|gedragsproblem\\p{L}+|" +
  "\\p{L}*ontwikkelingsstoornis|(?:licht )?verstandelijke? (?:beperking|beperkt|gehandicapt)|licht verstandelijk beperkt|down|downsyndroom|syndroom van \\p{L}+|tourette|epilepsie|mutisme|" +
  "psychos\\p{L}+|psychotisch|borderline|schizofrenie|su[iï]cidaal|su[iï]cide\\p{L}*|zelfbeschadig\\p{L}+|automutil\\p{L}+|hoogbegaafd\\p{L}*|dwangstoornis|\\p{L}+stoornis|cerebrale parese|diabetes|slechthorend|blind|doof|een taalachterstand|ritalin|concerta|methylfenidaat";
/** Letters that are also words count as a diagnosis only in capitals. */
const capitalsOnly = /^(?:ass|add|odd|tos|fas|down|ocd|nld)$/i;

const joint =
  "(?:heeft|had|met|kreeg|krijgt|is|lijdt|worstelt|kampt|gebruikt|slikt|blijkt|vertoont|diagnose|gediagnosticeerd|vastgesteld|last van|kenmerken van|vermoeden van|vermoedelijk|vanwege (?:zijn|haar)|door (?:zijn|haar)|zijn|haar|bekend met|has|with|is diagnosed)";
const after = new RegExp(
  `^(?:'s|’s|s)?(?:,| \\([^()]{0,20}\\))?(?: [^.!?;\\n]{0,60}?)??(?<![\\p{L}])${joint}(?![\\p{L}])[^.!?;\\n]{0,50}?(?<![\\p{L}])(${term})(?![\\p{L}])`,
  "iu",
);
const direct = new RegExp(
  `^ (?:heeft|had|kreeg|krijgt|gebruikt|slikt|lijdt aan|worstelt met|kampt met|is|has|met) (?:[\\p{L}'’-]+ ){0,4}?(${term})(?![\\p{L}])`,
  "iu",
);
const before = new RegExp(
  `(?<![\\p{L}])(${term})(?: is)?(?: vastgesteld| gediagnosticeerd| geconstateerd)? (?:van|bij|voor) (?:(?:onze|mijn|de) (?:leerling|zoon|dochter) )?$`,
  "iu",
);

/** "Sinds kort heeft Levi PTSS", "door haar angst kan Noor niet komen". */
const verbBefore =
  /(?<!\p{L})(?:heeft|had|kreeg|krijgt|gebruikt|slikt|is|was|blijkt|bij)(?: \p{L}+leerling| mijn \p{L}+| onze \p{L}+)? $/iu;
const termNext = new RegExp(`^ (?:[\\p{L}'’-]+ ){0,4}?(${term})(?![\\p{L}])`, "iu");
const ownTerm = new RegExp(
  `(?<![\\p{L}])(?:zijn|haar|met|de diagnose) (?:\\p{L}+ )?(${term})(?![\\p{L}])[^.!?;\\n]{0,40} $`,
  "iu",
);
const relative = new RegExp(
  `^(?:,? (?:die|dat|wie))? (?:[\\p{L}'’-]+ ){0,5}?(${term}) (?:heeft|had|kreeg|krijgt|gebruikt|blijkt)(?!\\p{L})`,
  "iu",
);

/** Words that make it somebody who works with children, or a story in general. */
const work =
  /(?<!\p{L})(?:over|expert|specialist|deskundige|ervaring met|ervaren|werkt|werken|training|trainingen|workshop|lezing|boek|onderzoek|onderzoekt|begeleidt|begeleiden|behandelt|behandelaar|kinderen|leerlingen|jongeren|cliënten|ouders|gespecialiseerd|psycholoog|coach|vertelt|vraagt|schrijft|presenteert|geeft|weet|kennis|protocol|aanpak|doelgroep|vereniging|stichting|scholing)(?!\p{L})/iu;

export function diagnosisAfter(text: string, trust: Name["trust"]): boolean {
  const found = (trust === "opening" ? direct : after).exec(text);
  return found !== null && isTerm(found[1]!) && !work.test(found[0]);
}

export function diagnosisBefore(text: string): boolean {
  const found = before.exec(text);
  return found !== null && isTerm(found[1]!) && !work.test(text.slice(text.lastIndexOf(".") + 1));
}

export function diagnosisAround(before: string, after: string): boolean {
  const found =
    (verbBefore.test(before) && termNext.exec(after)) || relative.exec(after) || ownTerm.exec(before);
  return found !== null && isTerm(found[1]!) && !work.test(found[0]);
}

function isTerm(written: string): boolean {
  return !capitalsOnly.test(written) || /^\p{Lu}/u.test(written);
}
