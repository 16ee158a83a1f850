import { MailLayout, MailText } from "#design";
import { inWords, type ListedMeeting } from "#modules/events";
import { localeOf } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import type { Registration } from "../schema.ts";

interface Props {
  readonly registration: Pick<Registration, "email" | "language">;
  readonly event: ListedMeeting;
  readonly token: string;
  readonly publicUrl: string;
}

/** The day before: when, where, and the button for who cannot come after all. */
export function reminderLetter({ registration, event, token, publicUrl }: Props): Letter {
  const locale = localeOf(registration.language);
  const t = letterWords[locale];
  const subject = t.reminder(event.title);
  const fact = inWords(event, locale);
  const href = publicUrl + admissionPaths.own(token);
  const label = t.buttons.confirmed ?? "";
  return {
    to: registration.email,
    subject,
    text: `${[t.reminderText, fact, `${label}:\n${href}`, `-- \n${t.siteName}. ${t.why}`].join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={fact}
        siteName={t.siteName}
        fact={fact}
        button={{ href, label }}
        footer={[t.why]}
      >
        <MailText>{t.reminderText}</MailText>
      </MailLayout>,
    ),
  };
}
