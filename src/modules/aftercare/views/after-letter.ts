import { eventPaths, type KnownEvent } from "#modules/events";
import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly event: KnownEvent;
  /** The page of their own registration. */
  readonly own: string;
  /** Whether they were there. */
  readonly there: boolean;
  readonly publicUrl: string;
}

/** Afterwards: for who was there the way to certificate and questions, for who was not the recording. */
export function afterLetter({ to, locale, event, own, there, publicUrl }: Props): Letter {
  const t = words[locale].letter;
  return letter({
    to,
    locale,
    subject: there ? t.subject(event.title) : t.absentSubject(event.title),
    paragraphs: [there ? t.text : t.absentText],
    button: there
      ? { href: publicUrl + own, label: t.button }
      : { href: publicUrl + eventPaths.event(event.slug), label: t.absentButton },
    why: t.why,
  });
}
