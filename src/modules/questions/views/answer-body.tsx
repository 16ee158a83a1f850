import type { FunctionComponent as FC } from "preact";
import { Facts, Link, Paragraphs } from "#design";
import { stretches } from "#modules/vocabulary";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

interface Props {
  readonly answer: {
    readonly text: string;
    readonly law: string;
    readonly sourceTitle: string;
    readonly sourceUrl: string;
  };
  /** Explains abbreviations; for a page with one answer on it. */
  readonly explained?: boolean;
  readonly locale: Locale;
}

/** What an answer says, and on what it rests. */
export const AnswerBody: FC<Props> = ({
  answer: { text, law, sourceTitle, sourceUrl },
  explained,
  locale,
}) => {
  const t = words[locale];
  const seen = new Set<string>();
  const source = sourceTitle || sourceUrl;
  const facts = [
    ...(law ? [{ icon: "clipboard-check" as const, term: t.law, value: law }] : []),
    ...(source
      ? [
          {
            icon: "link" as const,
            term: t.source,
            value: sourceUrl ? (
              <Link href={sourceUrl} rel="nofollow noopener noreferrer">
                {source}
              </Link>
            ) : (
              source
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Paragraphs
        text={text}
        explain={explained ? (paragraph) => stretches(paragraph, locale, seen) : undefined}
      />
      {facts.length > 0 && <Facts items={facts} />}
    </>
  );
};
