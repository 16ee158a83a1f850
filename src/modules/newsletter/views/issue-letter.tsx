import { MailItem, MailLayout, MailLink, MailProse } from "#design";
import { proseOf } from "#platform/html";
import type { Locale } from "#platform/locale";
import { type Letter, letterHtml } from "#platform/mail";
import type { Item } from "../kinds.ts";
import { words } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { Issue } from "../schema.ts";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly issue: Pick<Issue, "subject" | "intro">;
  readonly items: readonly Item[];
  readonly publicUrl: string;
  /** Left out for a test: it has nobody's choices. */
  readonly token?: string;
}

/**
 * One issue for one reader, whole as a page and as plain text. Nothing in it is fetched, no link tells who follows it, but for the two at the
 * foot that are the reader's own.
 */
export function issueLetter({ to, locale, issue, items, publicUrl, token }: Props): Letter {
  const t = words[locale].letters.issue;
  const choices = token === undefined ? undefined : publicUrl + newsletterPaths.choices(token);
  const leave = token === undefined ? undefined : publicUrl + newsletterPaths.leave(token);
  const subject = token === undefined ? t.test(issue.subject) : issue.subject;
  const text = [
    issue.subject,
    issue.intro,
    ...items.map(({ kind, title, teaser, path }) =>
      [`${words[locale].kinds[kind]}: ${title}`, teaser, publicUrl + path].filter(Boolean).join("\n"),
    ),
    [
      `-- \n${t.why}`,
      choices && `${t.choices}: ${choices}`,
      leave && `${t.leave}: ${leave}`,
      `${t.archive}: ${publicUrl}${newsletterPaths.front}`,
    ]
      .filter(Boolean)
      .join("\n"),
  ];
  return {
    ...{ to, subject },
    text: `${text.filter(Boolean).join("\n\n")}\n`,
    html: letterHtml(
      <MailLayout
        lang={locale}
        title={issue.subject}
        siteName={t.siteName}
        footer={[
          t.why,
          ...(choices ? [<MailLink href={choices}>{t.choices}</MailLink>] : []),
          ...(leave ? [<MailLink href={leave}>{t.leave}</MailLink>] : []),
          <MailLink href={publicUrl + newsletterPaths.front}>{t.archive}</MailLink>,
        ]}
      >
        {issue.intro !== "" && <MailProse html={proseOf(issue.intro)} />}
        {items.map(({ kind, itemId, title, teaser, path }) => (
          <MailItem
            key={itemId}
            kind={words[locale].kinds[kind]}
            title={title}
            text={teaser}
            href={publicUrl + path}
          />
        ))}
      </MailLayout>,
    ),
    headers: {
      "List-Id": `<nieuwsbrief.${new URL(publicUrl).hostname}>`,
      // RFC 8058: the mail program offers to leave, and one press is enough.
      ...(leave && {
        "List-Unsubscribe": `<${leave}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
  };
}
