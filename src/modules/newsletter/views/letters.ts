import type { Act } from "#platform/acts";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { Reader } from "../schema.ts";
import { readerToken } from "../token.ts";

/** Asks whether the owner of this mailbox wants the newsletter. */
export function confirmLetter({ publicUrl }: Pick<Act, "publicUrl">, secret: string, reader: Reader): Letter {
  const t = words[reader.language].letters.confirm;
  const href = publicUrl + newsletterPaths.confirm(readerToken(secret, "confirm", reader.id));
  return letter({
    ...{ to: reader.email, locale: reader.language, subject: t.subject, paragraphs: t.paragraphs },
    ...{ button: { href, label: t.button }, deadline: t.deadline, why: t.why },
  });
}

/** The link to someone's own choices, and with it the way out. */
export function linkLetter({ publicUrl }: Pick<Act, "publicUrl">, secret: string, reader: Reader): Letter {
  const t = words[reader.language].letters.link;
  const token = readerToken(secret, "reader", reader.id);
  return letter({
    ...{ to: reader.email, locale: reader.language, subject: t.subject, paragraphs: t.paragraphs },
    button: { href: publicUrl + newsletterPaths.choices(token), label: t.button },
    otherwise: { href: publicUrl + newsletterPaths.leave(token), label: t.leave },
    why: t.why,
  });
}
