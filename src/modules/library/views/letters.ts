import type { Mailbox } from "#modules/people";
import { longDate, plainDay } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { deskWords } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { Card } from "../schema.ts";

interface Asked {
  readonly reviewId: string;
  readonly title: string;
  readonly dueAt: Date;
}

/** Asks a peer to look. It carries the title and nothing else of what nobody may read yet. */
export function askedLetter(mailbox: Mailbox, asked: Asked, publicUrl: string): Letter {
  return lookLetter(mailbox, asked, publicUrl, deskWords[mailbox.locale].letters.asked);
}

/** Once more, a few days before the term. */
export function remindLetter(mailbox: Mailbox, asked: Asked, publicUrl: string): Letter {
  return lookLetter(mailbox, asked, publicUrl, deskWords[mailbox.locale].letters.remind);
}

function lookLetter(
  { email, locale }: Mailbox,
  { reviewId, title, dueAt }: Asked,
  publicUrl: string,
  { subject, text }: { readonly subject: (title: string) => string; readonly text: string },
): Letter {
  const { button, deadline, why } = deskWords[locale].letters.asked;
  return letter({
    ...{ to: email, locale, subject: subject(title), paragraphs: [text], why },
    button: { href: publicUrl + libraryPaths.review(reviewId), label: button },
    deadline: deadline(longDate(dueAt, locale)),
  });
}

/** Tells who wrote it that everyone can read it now. */
export function publishedLetter(
  { email, locale }: Mailbox,
  slug: string,
  title: string,
  publicUrl: string,
): Letter {
  const { subject, text, button, why } = deskWords[locale].letters.published;
  return letter({
    ...{ to: email, locale, subject: subject(title), paragraphs: [text], why },
    button: { href: publicUrl + libraryPaths.example(slug), label: button },
  });
}

/** Tells who wrote it that a peer wants something mended. */
export function returnedLetter(
  { email, locale }: Mailbox,
  id: string,
  title: string,
  publicUrl: string,
): Letter {
  const { subject, text, button } = deskWords[locale].letters.returned;
  return letter({
    ...{ to: email, locale, subject: subject(title), paragraphs: [text] },
    button: { href: publicUrl + libraryPaths.manage(id), label: button },
    why: deskWords[locale].letters.published.why,
  });
}

/** Asks who wrote it whether it is still right; one press, without signing in. */
export function stillRightLetter(
  { email, locale }: Mailbox,
  { exampleId, title, checkedOn, listedUntil }: Card,
  token: string,
  publicUrl: string,
): Letter {
  const { subject, text, button, otherwise, deadline } = deskWords[locale].letters.stillRight;
  return letter({
    ...{ to: email, locale, subject: subject(title), paragraphs: [text(plainDay(checkedOn, locale))] },
    button: { href: publicUrl + libraryPaths.confirm(token), label: button },
    otherwise: { href: publicUrl + libraryPaths.manage(exampleId), label: otherwise },
    deadline: deadline(plainDay(listedUntil, locale)),
    why: deskWords[locale].letters.published.why,
  });
}
