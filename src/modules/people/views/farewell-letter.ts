import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import type { Mailbox } from "../queries/faces.ts";

/** The last mail: the account is gone. */
export function farewellLetter({ email, locale }: Mailbox): Letter {
  const t = words[locale].letters.farewell;
  return letter({ to: email, locale, subject: t.subject, paragraphs: t.paragraphs, why: t.why });
}
