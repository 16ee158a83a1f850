import type { Locale } from "#platform/locale";
import type { Topic } from "./schema.ts";

/** What a topic is called in the language of who reads. */
export const topicTitle = (topic: Pick<Topic, "titleNl" | "titleEn">, locale: Locale): string =>
  locale === "nl" ? topic.titleNl : topic.titleEn;
