import type { Span } from "./finding.ts";

/** The eleven-test of the burgerservicenummer: nine digits, the last weighing minus one. Source: Logisch Ontwerp BSN, RvIG. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

const nineDigits =
  /(?<![\p{L}\d])(?<!\d[.,-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{2}([ .-])\d{3}\3\d{2}\3\d{2}|(?:\d[ .-]){8}\d)(?![\p{L}\d]|[.,-]\d)/gu;
const named =
  /(?:bsn|burgerservice\p{L}*|sofi\p{L}*|pgn|onderwijsnummer|persoonsgebonden\p{L}*)[^\d]{0,20}$/iu;
const other =
  /(?:\+\d{2}|0031|\(0\)|rsin|fiscaal ?nummer|kvk\p{L}*|factuur\p{L}*|order\p{L}*|zaak\p{L}*|ticket|referentie\p{L}*|€|eur|kenmerk|dossiern\p{L}*)(?: is| was| nummer)? ?:? ?-?$/iu;
const amount = /^ ?(?:euro|eur|inwoners|leerlingen|€)/iu;

/** Nine digits that can be a citizen number, however they are grouped. Phone, company and bank numbers are left alone. */
export function citizenNumbers(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(nineDigits)) {
    const start = found.index;
    const end = start + found[0].length;
    const before = text.slice(Math.max(0, start - 45), start);
    const after = text.slice(end, end + 14);
    const inLongerNumber = found[0].includes(" ") && (/\d $/.test(before) || /^ \d/.test(after));
    const excused = inLongerNumber || other.test(before) || amount.test(after);
    const passes = passesElevenTest(found[0].replace(/\D/g, ""));
    if (named.test(before) || (passes && !excused)) spans.push({ start, end });
  }
  return spans;
}
