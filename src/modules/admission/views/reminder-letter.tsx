import { MailLayout, MailText } from "#design";
import { inWords, type ListedMeeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { momentInWords } from "./standing-letter.tsx";

/** Of what someone is reminded, by where they stand: they come, a seat waits for their answer, or they wait for a seat. */
export type Reminder =
  | { readonly kind: "coming" }
  | { readonly kind: "offered"; readonly until: Date }
  | { readonly kind: "waiting"; readonly place: number; readonly total: number };

interface Props {
  readonly email: string;
  readonly locale: Locale;
  readonly event: ListedMeeting;
  readonly reminder: Reminder;
  /** The page of their own registration. */
  readonly own: string;
  readonly publicUrl: string;
}

/** The day before: when, where, how they stand, and the button to change that. */
export function reminderLetter({ email, locale, event, reminder, own, publicUrl }: Props): Letter {
  const t = letterWords[locale];
  const { subject, text, label } = storyOf(reminder, event.title, locale);
  const fact = inWords(event, locale);
  const href = publicUrl + own;
  return {
    to: email,
    subject,
    text: `${[text, fact, `${label}:\n${href}`, `-- \n${t.siteName}. ${t.why}`].join("\n\n")}\n`,
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
        <MailText>{text}</MailText>
      </MailLayout>,
    ),
  };
}

function storyOf(reminder: Reminder, title: string, locale: Locale) {
  const { reminder: t, buttons } = letterWords[locale];
  if (reminder.kind === "coming")
    return { subject: t.coming(title), text: t.comingText, label: buttons.confirmed ?? "" };
  if (reminder.kind === "offered")
    return {
      subject: t.offered(title),
      text: t.offeredText(momentInWords(reminder.until, locale)),
      label: buttons.invited ?? "",
    };
  return {
    subject: t.waiting(title),
    text: t.waitingText(reminder.place, reminder.total),
    label: buttons.waitlisted ?? "",
  };
}
