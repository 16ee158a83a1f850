import { MailLayout, MailText } from "#design";
import type { ListedMeeting } from "#modules/events";
import type { Mailbox } from "#modules/people";
import { type Letter, letterHtml } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { admissionPaths } from "../paths.ts";

interface Props {
  readonly mailbox: Mailbox;
  readonly event: ListedMeeting;
  readonly level: number;
  readonly taken: number;
  readonly seats: number;
  readonly waiting: number;
  readonly publicUrl: string;
}

/** Tells an organiser how full an event is. */
export function alertLetter({ mailbox, event, level, taken, seats, waiting, publicUrl }: Props): Letter {
  const t = letterWords[mailbox.locale];
  const subject = t.alert(level, event.title);
  const text = t.alertText(taken, seats, waiting);
  const href = publicUrl + admissionPaths.list(event.slug);
  return {
    to: mailbox.email,
    subject,
    text: `${[text, `${t.toDesk}:\n${href}`, `-- \n${t.siteName}. ${t.alertWhy}`].join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={mailbox.locale}
        title={subject}
        preview={text}
        siteName={t.siteName}
        button={{ href, label: t.toDesk }}
        footer={[t.alertWhy]}
      >
        <MailText>{text}</MailText>
      </MailLayout>,
    ),
  };
}
