import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import type { Mailbox } from "../queries/faces.ts";
import type { SiteRole } from "../roles.ts";

/** Something changed about how someone comes in or what they may do; they hear of it, in case it was not them (ASVS 5.0 V6.3.7). */
export type SecurityNews =
  | { readonly kind: "passkeyMade"; readonly name: string }
  | { readonly kind: "passkeyRemoved"; readonly name: string }
  | { readonly kind: "emailChanged"; readonly to: string }
  | { readonly kind: "roleGiven"; readonly role: SiteRole }
  | { readonly kind: "roleEnded"; readonly role: SiteRole };

/** @param publicUrl the address people use */
export function securityLetter({ email, locale }: Mailbox, news: SecurityNews, publicUrl: string): Letter {
  const t = words[locale].letters;
  const { subject, text } = told(locale, news);
  return letter({
    to: email,
    locale,
    subject,
    paragraphs: [text, t.notYou],
    button: { href: publicUrl + peoplePaths.sessions, label: t.seeSessions },
    why: t.aboutYourAccount,
  });
}

function told(
  locale: Mailbox["locale"],
  news: SecurityNews,
): { readonly subject: string; readonly text: string } {
  const t = words[locale];
  switch (news.kind) {
    case "passkeyMade":
      return t.letters.passkeyMade(news.name);
    case "passkeyRemoved":
      return t.letters.passkeyRemoved(news.name);
    case "emailChanged":
      return t.letters.emailChanged(news.to);
    case "roleGiven":
      return t.letters.roleGiven(t.roles[news.role]);
    case "roleEnded":
      return t.letters.roleEnded(t.roles[news.role]);
  }
}
