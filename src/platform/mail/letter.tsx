import { MailCode, MailLayout, MailText } from "#design";
import type { Locale } from "#platform/locale";
import type { Letter } from "./index.ts";
import { letterHtml } from "./letter-html.ts";

interface Link {
  readonly href: string;
  readonly label: string;
}

/** What a letter tells, in the order in which it is read. */
interface Story {
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** To type over. */
  readonly code?: string;
  /** The one thing to do. */
  readonly button?: Link;
  /** The other way out. */
  readonly otherwise?: Link;
  /** Until when it counts, in words. */
  readonly deadline?: string;
  /** Why someone gets this mail. */
  readonly why: string;
  readonly attachments?: Letter["attachments"];
}

/** Who writes; a name, so the same in every language. */
const siteName = "Schakel";

/** One story told twice: as a page and as plain text, each complete. */
export function letter({ to, locale, subject, attachments, ...story }: Story): Letter {
  const { paragraphs, code, button, otherwise, deadline, why } = story;
  const text = [
    ...paragraphs,
    code,
    button && inText(button),
    otherwise && inText(otherwise),
    deadline,
    `-- \n${siteName}. ${why}`,
  ];
  return {
    to,
    subject,
    text: `${text.filter(Boolean).join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={paragraphs[0]}
        siteName={siteName}
        button={button}
        otherwise={otherwise}
        deadline={deadline}
        footer={[why]}
      >
        {paragraphs.map((paragraph) => (
          <MailText key={paragraph}>{paragraph}</MailText>
        ))}
        {code && <MailCode code={code} />}
      </MailLayout>,
    ),
    ...(attachments ? { attachments } : {}),
  };
}

const inText = ({ href, label }: Link): string => `${label}:\n${href}`;
