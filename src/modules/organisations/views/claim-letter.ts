import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";

interface Props {
  /** Someone asks to administer it, who asked heard yes or no, or a fellow administrator came. */
  readonly kind: "asked" | "granted" | "refused" | "joined";
  readonly to: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** What was given as reason, for asking or for refusing. */
  readonly reason?: string;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** What happens around a question to administer an organisation, for whom it concerns. */
export function claimLetter({ kind, to, organisationId, organisationName, reason, ...rest }: Props): Letter {
  const { publicUrl, locale } = rest;
  const { claimLetter: t } = words[locale];
  const page = kind === "refused" ? organisationPaths.organisation : organisationPaths.people;
  return letter({
    to,
    locale,
    subject: t[kind].subject(organisationName),
    paragraphs: [t[kind].text(organisationName), ...(reason ? [`${t.theirWords} “${reason}”`] : [])],
    button: { href: publicUrl + page(organisationId), label: t.button },
    why: t.why,
  });
}
