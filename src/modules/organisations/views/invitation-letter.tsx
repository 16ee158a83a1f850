import { MailLayout, MailText } from "#design";
import { type Locale, longDate } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import type { Offer } from "../commands/invite.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";

interface Props {
  /** Of the invitation: it tells where to look, and opens nothing without signing in with the address it was sent to. */
  readonly id: string;
  readonly offer: Offer;
  /** The name of the organisation. */
  readonly organisation: string;
  readonly expiresAt: Date;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** Asks someone to take on a function or the administration of an organisation. */
export function invitationLetter({ id, offer, organisation, expiresAt, publicUrl, locale }: Props): Letter {
  const t = words[locale].letter;
  const subject = t[offer.role](organisation);
  const story =
    offer.role === "function" ? t.functionText(offer.title, organisation) : t.administratorText(organisation);
  const href = publicUrl + organisationPaths.invitation(id);
  const deadline = t.deadline(longDate(expiresAt, locale));
  const { siteName } = words[locale];
  return {
    to: offer.email,
    subject,
    text: `${[story, t.how, `${t.button}:\n${href}`, deadline, `-- \n${siteName}. ${t.why}`].join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={story}
        siteName={siteName}
        button={{ href, label: t.button }}
        deadline={deadline}
        footer={[t.why]}
      >
        <MailText>{story}</MailText>
        <MailText>{t.how}</MailText>
      </MailLayout>,
    ),
  };
}
