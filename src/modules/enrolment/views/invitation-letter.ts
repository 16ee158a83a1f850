import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  /** The name of who asks. */
  readonly from: string;
  readonly community: string;
  readonly theme: string | null;
  readonly page: string;
}

/** Someone asks to come along as the other half of a duo. */
export function invitationLetter({ to, locale, from, community, theme, page }: Props): Letter {
  const t = words[locale].letters.invited;
  return letter({
    to,
    locale,
    subject: t.subject(from),
    paragraphs: [t.text(from, community), ...(theme ? [t.theme(theme)] : []), t.bound(to)],
    button: { href: page, label: t.button },
    why: t.why(from),
  });
}
