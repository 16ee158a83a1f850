import { MailLayout, MailText } from "#design";
import type { Mailbox } from "#modules/people";
import { type Letter, letterHtml } from "#platform/mail";
import type { ListedMeeting } from "../meeting.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import { eventFile } from "../queries/calendar-of.ts";
import type { Earlier } from "../queries/event-page.ts";
import { inWords } from "../when.ts";

interface Props {
  readonly mailbox: Mailbox;
  readonly before: Earlier;
  readonly meeting: ListedMeeting;
  readonly publicUrl: string;
}

/** Tells someone who comes what a meeting was and what it has become, with the change as a calendar file. */
export function changeLetter({ mailbox, before, meeting, publicUrl }: Props): Letter {
  const { email: to, locale } = mailbox;
  const t = words[locale].letters;
  const kind = kindOf(before, meeting);
  const subject = t[kind](meeting.title);
  const story = t[`${kind}Text`];
  const was = t.was(inWords(before, locale));
  const becomes = kind === "off" ? null : t.becomes(inWords(meeting, locale));
  const after = kind === "off" ? [t.calendar] : [t.calendar, t.stayAway];
  const page = publicUrl + eventPaths.event(meeting.slug);
  return {
    to,
    subject,
    text: `${[story, was, becomes, ...after, `${t.button}:\n${page}`, `-- \n${t.siteName}. ${t.why}`].filter(Boolean).join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={story}
        siteName={t.siteName}
        fact={becomes ?? undefined}
        button={{ href: page, label: t.button }}
        footer={[t.why]}
      >
        {[story, was, ...after].map((paragraph) => (
          <MailText key={paragraph}>{paragraph}</MailText>
        ))}
      </MailLayout>,
    ),
    attachments: eventFile(meeting, locale, publicUrl),
  };
}

function kindOf(before: Earlier, now: ListedMeeting): "off" | "moved" | "elsewhere" {
  if (now.cancelledAt) return "off";
  const sameTime =
    before.startsAt.getTime() === now.startsAt.getTime() && before.endsAt.getTime() === now.endsAt.getTime();
  return sameTime ? "elsewhere" : "moved";
}
