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
    "newsletter/not-now": {
      title: "Dit kan nu niet",
      text: "De nieuwsbrief is gepland of al verstuurd. Open hem opnieuw: daar staat hoe het nu is.",
    },
    "newsletter/overtaken": {
      title: "Een andere redacteur bewaarde intussen iets anders",
      text: "Open de nieuwsbrief opnieuw: daar staat wat er nu in staat.",
    },
    "newsletter/not-complete": {
      title: "Deze nieuwsbrief is nog niet af",
      text: "Er hoort een onderwerp bij, en minstens één ding dat openbaar is. Ga terug en vul het aan.",
    },
  },
  en: {
    "newsletter/not-now": {
      title: "This is not possible now",
      text: "The newsletter is planned or has gone out. Open it again: it says how things stand.",
    },
    "newsletter/overtaken": {
      title: "Another editor kept something else meanwhile",
      text: "Open the newsletter again: it shows what it says now.",
    },
    "newsletter/not-complete": {
      title: "This newsletter is not complete yet",
      text: "It needs a subject, and at least one thing that is public. Go back and add it.",
    },
  },
};
