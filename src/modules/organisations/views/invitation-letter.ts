import { type Locale, longDate } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import type { Offer } from "../commands/invite.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";

interface Props {
  /** Of the invitation: it tells where to look, and opens nothing without signing in with the address it was sent to. */
  readonly id: string;
  readonly offer: Offer;
  /** The name of the organisation. */
  readonly organisation: string;
  readonly expiresAt: Date;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** Asks someone to take on a function or the administration of an organisation. */
export function invitationLetter({ id, offer, organisation, expiresAt, publicUrl, locale }: Props): Letter {
  const t = words[locale].letter;
  return letter({
    to: offer.email,
    locale,
    subject: t[offer.role](organisation),
    paragraphs: [
      offer.role === "function"
        ? t.functionText(offer.title, organisation)
        : t.administratorText(organisation),
      t.how,
    ],
    button: { href: publicUrl + organisationPaths.invitation(id), label: t.button },
    deadline: t.deadline(longDate(expiresAt, locale)),
    why: t.why,
  });
}
