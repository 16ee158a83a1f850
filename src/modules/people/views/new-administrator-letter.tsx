import type { Letter } from "#platform/mail";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { Mailbox } from "../queries/faces.ts";
import { letter } from "./letter.tsx";

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
