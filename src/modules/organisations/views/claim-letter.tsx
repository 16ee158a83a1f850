import { MailLayout, MailText } from "#design";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";

interface Props {
  /** Someone asks to administer it, who asked heard yes or no, or a fellow administrator came. */
  readonly kind: "asked" | "granted" | "refused" | "joined";
  readonly to: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** What was given as reason, for asking or for refusing. */
  readonly reason?: string;
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** What happens around a question to administer an organisation, for whom it concerns. */
export function claimLetter({ kind, to, organisationId, organisationName, reason, ...rest }: Props): Letter {
  const { publicUrl, locale } = rest;
  const { siteName, claimLetter: t } = words[locale];
  const subject = t[kind].subject(organisationName);
  const page = kind === "refused" ? organisationPaths.organisation : organisationPaths.people;
  const href = publicUrl + page(organisationId);
  const story = [t[kind].text(organisationName), ...(reason ? [`${t.theirWords} “${reason}”`] : [])];
  return {
    to,
    subject,
    text: `${[...story, `${t.button}:\n${href}`, `-- \n${siteName}. ${t.why}`].join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={subject}
        preview={story[0]!}
        siteName={siteName}
        button={{ href, label: t.button }}
        footer={[t.why]}
      >
        {story.map((line) => (
          <MailText key={line}>{line}</MailText>
        ))}
      </MailLayout>,
    ),
  };
}
