import { eventPaths, inWords, type Meeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import type { News } from "../news.ts";
import { requestPaths } from "../paths.ts";

interface NewsProps {
  readonly email: string;
  readonly locale: Locale;
  readonly news: News;
  readonly requestId: string;
  readonly publicUrl: string;
}

/** Tells a party or an expert that there is something to do or to read: a link, and nothing of what it says. */
export function newsLetter({ email, locale, news, requestId, publicUrl }: NewsProps): Letter {
  const t = words[locale].letters;
  const [subject, text] = t.news[news];
  return letter({
    ...{ to: email, locale, subject },
    paragraphs: [text],
    button: { href: publicUrl + requestPaths.one(requestId), label: t.button },
    why: t.why,
  });
}

interface InvitationProps {
  readonly to: string;
  readonly meeting: Meeting;
  readonly publicUrl: string;
}

/** Invites someone to a day-part. What it is about stands in the agenda, so it may stand in a mail. */
export function invitationLetter({ to, meeting, publicUrl }: InvitationProps): Letter {
  const t = words.nl.letters;
  return letter({
    ...{ to, locale: "nl" },
    subject: t.invitation(meeting.title),
    paragraphs: [t.invitationText, inWords(meeting, "nl")],
    button: { href: publicUrl + eventPaths.event(meeting.slug), label: t.invitationButton },
    why: t.invitationWhy,
  });
}
