import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "archive/not-now": {
      title: "Dit kan nu niet",
      text: "Een andere redacteur deed er net iets mee. Open het archief opnieuw: daar staat hoe het nu is.",
    },
    "archive/second-editor-first": {
      title: "Een andere redacteur zegt akkoord",
      text: "Jij leverde dit in of koos wat er komt. Vier ogen zien meer dan twee: vraag een collega.",
    },
  },
  en: {
    "archive/not-now": {
      title: "This is not possible now",
      text: "Another editor just did something with it. Open the archive again: it says how things stand.",
    },
    "archive/second-editor-first": {
      title: "Another editor has to agree",
      text: "You handed this in or chose what comes. Four eyes see more than two: ask a colleague.",
    },
  },
};
