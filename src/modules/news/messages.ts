import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { deskEn } from "./messages.desk.en.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word that readers see; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** What editors read. */
export const deskWords: Words<typeof deskNl> = { nl: deskNl, en: deskEn };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "news/not-now": {
      title: "Dit kan nu niet",
      text: "Een andere redacteur deed er net iets mee. Open het stuk opnieuw: daar staat hoe het nu is.",
    },
    "news/read-again": {
      title: "De tekst is intussen veranderd",
      text: "Een andere redacteur bewaarde net andere woorden. Lees het stuk opnieuw en zeg dan pas akkoord.",
    },
    "news/not-complete": {
      title: "Dit stuk is nog niet af",
      text: "Op de bladzijde Nakijken staat wat er nog bij moet.",
    },
    "news/second-editor-first": {
      title: "Een andere redacteur zegt akkoord",
      text: "Jij schreef dit als laatste. Vier ogen zien meer dan twee: vraag een collega.",
    },
  },
  en: {
    "news/not-now": {
      title: "This is not possible now",
      text: "Another editor just did something with it. Open the piece again: it says how things stand.",
    },
    "news/read-again": {
      title: "The text has changed meanwhile",
      text: "Another editor just kept other words. Read the piece again before you agree.",
    },
    "news/not-complete": {
      title: "This piece is not complete yet",
      text: "The page Check says what is missing.",
    },
    "news/second-editor-first": {
      title: "Another editor has to agree",
      text: "You wrote this last. Four eyes see more than two: ask a colleague.",
    },
  },
};
