import { MailLayout, MailText } from "#design";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { words } from "../messages.ts";

interface Story {
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button: { readonly href: string; readonly label: string };
  readonly otherwise?: { readonly href: string; readonly label: string };
  readonly attachments?: Letter["attachments"];
  /** Why someone gets this mail. */
  readonly why: string;
}

/** One story told twice: as a page and as plain text, each complete. */
export function letter({
  to,
  locale,
  subject,
  paragraphs,
  button,
  otherwise,
  attachments = [],
  why,
}: Story): Letter {
  const { siteName } = words[locale];
  const text = [
    ...paragraphs,
    `${button.label}:\n${button.href}`,
    otherwise && `${otherwise.label}:\n${otherwise.href}`,
    `-- \n${siteName}. ${why}`,
  ];
  return {
    to,
    subject,
    attachments,
    text: `${text.filter(Boolean).join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={paragraphs[0]}
        siteName={siteName}
        button={button}
        otherwise={otherwise}
        footer={[why]}
      >
        {paragraphs.map((paragraph) => (
          <MailText key={paragraph}>{paragraph}</MailText>
        ))}
      </MailLayout>,
    ),
  };
}
