import { MailLayout, MailText } from "#design";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { words } from "../messages.ts";

interface Props {
  readonly to: string;
  /** To who decides, to who asked, or to whose name was shown. */
  readonly kind: "asked" | "decided" | "told";
  readonly href: string;
  readonly locale: Locale;
}

/** Says that there is something to read after signing in, without a name, a group or a word of what was said. */
export function unmaskLetter({ to, kind, href, locale }: Props): Letter {
  const { siteName, unmasking: t } = words[locale];
  const { subject, text } = t.letter[kind];
  return {
    to,
    subject,
    text: `${text}\n\n${t.letter.button}:\n${href}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        siteName={siteName}
        button={{ href, label: t.letter.button }}
        footer={[t.letter.why]}
      >
        <MailText>{text}</MailText>
      </MailLayout>,
    ),
  };
}
