import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { dayInWords } from "./day-in-words.ts";

/** What someone hears about their question. */
export type News = "received" | "askedBack" | "answered" | "offered" | "changed";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly news: News;
  readonly topic: Topic;
  /** ISO day. */
  readonly dueOn: string;
  readonly token: string;
  readonly publicUrl: string;
}

/** Tells that there is something to read, and opens it with one button. What was asked or answered stands behind the link alone. */
export function newsLetter({ to, locale, news, topic, dueOn, token, publicUrl }: Props): Letter {
  const t = letterWords[locale];
  const title = topicTitle(topic, locale);
  return letter({
    to,
    locale,
    subject: t.subjects[news](title),
    paragraphs: [
      t.texts[news](topic.house),
      ...(news === "received" ? [t.due(dayInWords(dueOn, locale))] : []),
      t.keep,
    ],
    button: { href: publicUrl + questionPaths.own(token), label: t.buttons[news] },
    why: t.why,
  });
}
