import { MailLayout, MailText } from "#design";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { words } from "../messages.ts";

/** Why someone is told: they are asked to prepare, it is for them in person, they want to hear all at once, or it is the mail of their day or week. */
export type NewsKind = "preparation" | "inPerson" | "direct" | "daily" | "weekly";

interface Props {
  readonly to: string;
  readonly kind: NewsKind;
  /** Where the news is read, after signing in. */
  readonly href: string;
  /** Stops these mails with one press. */
  readonly stop: string;
  /** Where all mails are set. */
  readonly settings: string;
  readonly locale: Locale;
}

/** Tells that there is something new, and not a word of what: a mailbox is not a closed group. */
export function newsLetter({ to, kind, href, stop, settings, locale }: Props): Letter {
  const t = words[locale].letter;
  const story = t[kind];
  const foot = [t.why, `${story.stop}: ${stop}`, `${t.settings}: ${settings}`];
  return {
    to,
    subject: t.subject,
    text: `${[story.text, `${t.button}:\n${href}`, `-- \n${foot.join("\n")}`].join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={t.subject}
        siteName={t.siteName}
        button={{ href, label: t.button }}
        footer={[
          t.why,
          <a key="stop" href={stop}>
            {story.stop}
          </a>,
          <a key="settings" href={settings}>
            {t.settings}
          </a>,
        ]}
      >
        <MailText>{story.text}</MailText>
      </MailLayout>,
    ),
    headers: {
      // RFC 8058: the mail program offers to stop, and one press is enough.
      "List-Unsubscribe": `<${stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
