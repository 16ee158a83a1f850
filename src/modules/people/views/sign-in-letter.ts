import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";

interface Props {
  readonly to: string;
  readonly code: string;
  readonly link: string;
  readonly minutes: number;
  readonly locale: Locale;
}

/** The code to type, and a link for who would rather press a button. */
export function signInLetter({ to, code, link, minutes, locale }: Props): Letter {
  const t = words[locale].letters.signIn;
  return letter({
    to,
    locale,
    subject: t.subject,
    paragraphs: [t.typeCode],
    code,
    button: { href: link, label: t.button },
    deadline: t.deadline(minutes),
    why: t.why,
  });
}
