import { MailLayout, MailText } from "#design";
import { eventPaths, inWords, type ListedMeeting } from "#modules/events";
import { type Locale, localeOf, longDate, timeOf } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { waitsForPartner } from "../policy.ts";
import type { Registration } from "../schema.ts";
import { isOpen } from "../states.ts";

interface Props {
  readonly registration: Registration;
  readonly event: ListedMeeting;
  /** Their number in line; null when they do not wait. */
  readonly place: number | null;
  readonly token: string;
  readonly attachments: NonNullable<Letter["attachments"]>;
  readonly publicUrl: string;
}

/** Tells someone where they stand with an event: one button, and until when it counts. */
export function standingLetter({ registration, event, place, token, attachments, publicUrl }: Props): Letter {
  const { state, until, reason, email, partnerAskedAt, partnerName } = registration;
  const locale = localeOf(registration.language);
  const t = letterWords[locale];
  const duo = partnerAskedAt === null ? null : t.duo;
  const together = registration.seats === 2 && partnerName !== "" && state === "registered";
  const subject = (duo?.subjects[state] ?? t.subjects[state] ?? t.subjects.confirmed!)(event.title);
  const open = isOpen(state);
  const href = publicUrl + (open ? admissionPaths.own(token) : eventPaths.agenda);
  const button = waitsForPartner(registration) ? "confirmed" : state;
  const label = open ? (t.buttons[button] ?? t.toAgenda) : t.toAgenda;
  const paragraphs = [
    duo?.texts[state]?.(partnerName) ?? (together ? t.duo.oneMoreClick(partnerName) : t.texts[state]) ?? "",
    reason && (state === "declined" || state === "invited") ? t.reason(reason) : "",
    place ? t.place(place) : "",
    state === "declined" ? t.alternative : "",
    until && (state === "invited" || state === "registered")
      ? duo && state === "registered"
        ? duo.until(partnerName, momentInWords(until, locale))
        : t.until(momentInWords(until, locale))
      : "",
    open ? t.keep : "",
  ].filter(Boolean);
  const fact = inWords(event, locale);
  return {
    to: email,
    subject,
    text: `${[...paragraphs, fact, `${label}:\n${href}`, `-- \n${t.siteName}. ${t.why}`].join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={paragraphs[0] ?? subject}
        siteName={t.siteName}
        fact={fact}
        button={{ href, label }}
        footer={[t.why]}
      >
        {paragraphs.map((paragraph) => (
          <MailText key={paragraph}>{paragraph}</MailText>
        ))}
      </MailLayout>,
    ),
    attachments,
  };
}

/** "woensdag 26 mei 2027, 12.00 uur" */
export const momentInWords = (moment: Date, locale: Locale): string =>
  `${longDate(moment, locale)}, ${timeOf(moment, locale)}`;
