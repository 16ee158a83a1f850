import type { FAQPage } from "schema-dts";
import { questionPaths } from "./paths.ts";
import type { GeneralAnswer } from "./schema.ts";

/** Answers as search engines read them (schema.org/FAQPage). What has lapsed is left out by whoever asks. */
export const answersData = (answers: readonly GeneralAnswer[], publicUrl: string): FAQPage => ({
  "@type": "FAQPage",
  inLanguage: "nl",
  mainEntity: answers.map(({ slug, title, text, changedAt }) => ({
    "@type": "Question",
    name: title,
    url: publicUrl + questionPaths.answer(slug),
    acceptedAnswer: { "@type": "Answer", text, dateModified: changedAt.toISOString() },
  })),
});
