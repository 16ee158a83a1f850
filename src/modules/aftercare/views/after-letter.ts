import { admissionPaths, type Registration } from "#modules/admission";
import { eventPaths, type KnownEvent } from "#modules/events";
import { localeOf } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";

interface Props {
  readonly registration: Registration;
  readonly event: KnownEvent;
  readonly token: string;
  /** Whether they were there. */
  readonly there: boolean;
  readonly publicUrl: string;
}

/** Afterwards: for who was there the way to certificate and questions, for who was not the recording. */
export function afterLetter({ registration, event, token, there, publicUrl }: Props): Letter {
  const locale = localeOf(registration.language);
  const t = words[locale].letter;
  return letter({
    to: registration.email,
    locale,
    subject: there ? t.subject(event.title) : t.absentSubject(event.title),
    paragraphs: [there ? t.text : t.absentText],
    button: there
      ? { href: publicUrl + admissionPaths.own(token), label: t.button }
      : { href: publicUrl + eventPaths.event(event.slug), label: t.absentButton },
    why: t.why,
  });
}
