import { eventPaths, inWords, type ListedMeeting } from "#modules/events";
import { localeOf } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { waitsForPartner } from "../policy.ts";
import type { Registration } from "../schema.ts";
import { isOpen } from "../states.ts";
import { momentInWords } from "./standing-letter.tsx";

interface Props {
  readonly registration: Registration;
  readonly event: ListedMeeting;
  /** Their own key, not that of who registered. */
  readonly token: string;
  readonly attachments: NonNullable<Letter["attachments"]>;
  readonly publicUrl: string;
}

/** Tells the other half of a duo that they were asked, and afterwards where the pair stands. */
export function partnerLetter({ registration, event, token, attachments, publicUrl }: Props): Letter {
  const { state, until, name, partnerEmail } = registration;
  const locale = localeOf(registration.language);
  const { partner: t, ...all } = letterWords[locale];
  const asked = waitsForPartner(registration);
  const story = asked ? t.asked : state === "confirmed" ? t.confirmed : t.over;
  const open = isOpen(state);
  return letter({
    to: partnerEmail,
    locale,
    subject: story.subject(event.title),
    paragraphs: [inWords(event, locale), story.text(name)],
    ...(asked && until ? { deadline: t.until(momentInWords(until, locale)) } : {}),
    button: {
      href: publicUrl + (open ? admissionPaths.partner(token) : eventPaths.event(event.slug)),
      label: open ? story.button : all.toEvent,
    },
    why: t.why(name),
    attachments,
  });
}
