import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { deskEn } from "./messages.desk.en.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word that readers see; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** What writers and peers read. */
export const deskWords: Words<typeof deskNl> = { nl: deskNl, en: deskEn };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "library/not-ready": {
      title: "Dit voorbeeld is nog niet af",
      text: "Er mist iets, of iets lijkt over een kind te gaan. Op de bladzijde Nakijken staat wat.",
    },
    "library/not-now": {
      title: "Dit kan nu niet",
      text: "Iemand kijkt ernaar, of het is al gebeurd. Open de bladzijde opnieuw: daar staat hoe het nu is.",
    },
    "library/region-first": {
      title: "Vertel eerst waar je vandaan komt",
      text: "Meelezers kijken naar voorbeelden van buiten hun regio. Zet je regio bij Mijn Schakel, en kom dan terug.",
    },
  },
  en: {
    "library/not-ready": {
      title: "This example is not complete yet",
      text: "Something is missing, or seems to be about a child. The page Check says what.",
    },
    "library/not-now": {
      title: "This is not possible now",
      text: "Someone is looking at it, or it happened already. Open the page again: it says how things stand now.",
    },
    "library/region-first": {
      title: "First tell where you are from",
      text: "Peers look at examples from outside their region. Put your region at My Schakel, and come back then.",
    },
  },
};
