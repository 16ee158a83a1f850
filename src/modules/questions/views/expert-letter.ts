import type { Locale } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { letterWords } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { GeneralAnswer, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { dayInWords } from "./day-in-words.ts";

/** Why an expert is called: to answer, to read an answer of a colleague, because a promise lapsed, because many ask the same. */
export type Call = "answer" | "read" | "late";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly why: Call;
  readonly topic: Topic;
  /** ISO day. */
  readonly dueOn: string;
  readonly token: string;
  readonly publicUrl: string;
}

/** Calls an expert: a topic, a day and a link. Nothing of the question, nor of who asked it. */
export function callLetter({ to, locale, why, topic, dueOn, token, publicUrl }: Props): Letter {
  const t = letterWords[locale];
  return letter({
    to,
    locale,
    subject: t.calls[why](topicTitle(topic, locale)),
    paragraphs: [t.callTexts[why], t.callCode],
    button: { href: publicUrl + questionPaths.call(token), label: t.callButton },
    deadline: t.callDue(dayInWords(dueOn, locale)),
    why: t.callWhy(topicTitle(topic, locale)),
  });
}

/** Tells who keeps an answer true that its date has passed. A published answer is public, so its title may stand in a mail. */
export function lapsedLetter({
  to,
  answer,
  publicUrl,
}: {
  readonly to: string;
  readonly answer: GeneralAnswer;
  readonly publicUrl: string;
}): Letter {
  const t = letterWords.nl;
  return letter({
    to,
    locale: "nl",
    subject: t.lapsedSubject,
    paragraphs: [t.lapsedText(answer.title)],
    button: { href: publicUrl + questionPaths.revision(answer.id), label: t.lapsedButton },
    why: t.lapsedWhy,
  });
}

interface RadarProps extends Pick<Props, "to" | "locale" | "topic" | "publicUrl"> {
  readonly count: number;
  readonly regions: number;
}

/** Tells who coordinates a topic that many regions ask the same: how many, and no word of what. */
export function radarLetter({ to, locale, topic, count, regions, publicUrl }: RadarProps): Letter {
  const t = letterWords[locale];
  const title = topicTitle(topic, locale);
  return letter({
    to,
    locale,
    subject: t.radarSubject(title),
    paragraphs: [t.radarText(count, regions)],
    button: { href: publicUrl + questionPaths.topic(topic.slug), label: t.radarButton },
    why: t.callWhy(title),
  });
}
