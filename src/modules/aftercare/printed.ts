import { whenInWords, whereInWords } from "#modules/events";
import { type Locale, longDate } from "#platform/locale";
import type { PrintedCertificate } from "./certificate-pdf.ts";
import { durationOf } from "./duration.ts";
import { words } from "./messages.ts";
import { aftercarePaths } from "./paths.ts";
import type { KnownCertificate } from "./queries/certificates.ts";

/** A certificate in words, ready to print. */
export function printed(
  { code, name, issuedAt, event }: KnownCertificate,
  locale: Locale,
  publicUrl: string,
): PrintedCertificate {
  const t = words[locale].pdf;
  const where = whereInWords(event, locale);
  const address = publicUrl + aftercarePaths.check;
  return {
    locale,
    title: t.title,
    intro: t.intro,
    name,
    was: t.was,
    event: event.title,
    facts: [
      { term: t.when, value: whenInWords(event, locale) },
      ...(where ? [{ term: t.where, value: where }] : []),
      { term: t.duration, value: durationOf(event, locale) },
      { term: t.issued, value: longDate(issuedAt, locale) },
    ],
    check: t.check(code),
    checkAt: address,
    address: `${address}?code=${code}`,
    codeLabel: t.codeLabel(code),
  };
}
