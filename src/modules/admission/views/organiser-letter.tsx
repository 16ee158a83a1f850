import { MailLayout, MailText } from "#design";
import { eventPaths, inWords, type ListedMeeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { letterWords, words } from "../messages.ts";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly event: ListedMeeting;
  readonly subject: string;
  readonly text: string;
  readonly publicUrl: string;
}

/** What an organiser writes to the people of an event, under the name of that event. */
export function organiserLetter({ to, locale, event, subject, text, publicUrl }: Props): Letter {
  const t = letterWords[locale];
  const fact = `${event.title}: ${inWords(event, locale)}`;
  const href = publicUrl + eventPaths.event(event.slug);
  const label = words[locale].page.look;
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return {
    to,
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
        {paragraphs.map((paragraph, i) => (
          <MailText key={i}>{paragraph}</MailText>
        ))}
      </MailLayout>,
    ),
  };
}
