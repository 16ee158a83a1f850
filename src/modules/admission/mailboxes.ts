import { type Locale, localeOf } from "#platform/locale";
import { type Registration, registration } from "./schema.ts";

/** What to select of a registration to know whom to write to. */
export const mailboxColumns = {
  email: registration.email,
  language: registration.language,
  personId: registration.personId,
  partnerEmail: registration.partnerEmail,
  partnerAskedAt: registration.partnerAskedAt,
  partnerId: registration.partnerId,
};

interface ToWrite {
  readonly email: string;
  readonly locale: Locale;
  /** The account behind it, when there is one. */
  readonly personId: string | null;
}

/** Who is written to about a registration: who registered, and the other half of a duo from the moment they were asked. */
export function mailboxesOf(found: Pick<Registration, keyof typeof mailboxColumns>): readonly ToWrite[] {
  const { email, language, personId, partnerEmail, partnerAskedAt, partnerId } = found;
  const locale = localeOf(language);
  const first = { email, locale, personId };
  if (partnerAskedAt === null || partnerEmail === "") return [first];
  return [first, { email: partnerEmail, locale, personId: partnerId }];
}
