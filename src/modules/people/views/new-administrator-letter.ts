import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { Mailbox } from "../queries/faces.ts";

/** To every other administrator: someone has been given the same keys. */
export function newAdministratorLetter({ email, locale }: Mailbox, name: string, publicUrl: string): Letter {
  const t = words[locale].letters;
  return letter({
    to: email,
    locale,
    subject: t.newAdministrator.subject,
    paragraphs: [t.newAdministrator.text(name)],
    button: { href: `${publicUrl}${peoplePaths.people}?rol=administrator`, label: t.newAdministrator.button },
    why: t.newAdministrator.why,
  });
}
