import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en as deskEnglish } from "./messages.desk.en.ts";
import { nl as deskDutch } from "./messages.desk.nl.ts";
import { en } from "./messages.en.ts";
import { en as lettersEnglish } from "./messages.letters.en.ts";
import { nl as lettersDutch } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";

/** What people read who ask something; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };
/** What experts and coordinators read. */
export const deskWords: Words<typeof deskDutch> = { nl: deskDutch, en: deskEnglish };
export const letterWords: Words<typeof lettersDutch> = { nl: lettersDutch, en: lettersEnglish };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "questions/not-now": {
      title: "Dit kan nu niet",
      text: "Er is intussen iets met deze vraag gebeurd. Open de bladzijde opnieuw: daar staat hoe het nu is.",
    },
    "questions/reopened-before": {
      title: "Je hebt al een keer doorgevraagd",
      text: "Doorvragen kan één keer. Stel een nieuwe vraag als je nog iets wilt weten.",
    },
    "questions/meanwhile": {
      title: "Een collega was je net voor",
      text: "Open de bladzijde opnieuw: daar staat wie de vraag heeft en wat er gezegd is.",
    },
    "questions/last-coordinator": {
      title: "Een onderwerp houdt een coördinator",
      text: "Wijs eerst iemand anders aan als coördinator.",
    },
  },
  en: {
    "questions/not-now": {
      title: "This is not possible now",
      text: "Something happened to this question in the meantime. Open the page again: it says how things stand now.",
    },
    "questions/reopened-before": {
      title: "You have asked on before",
      text: "You can ask on once. Ask a new question if you want to know more.",
    },
    "questions/meanwhile": {
      title: "A colleague was just before you",
      text: "Open the page again: it says who has the question and what was said.",
    },
    "questions/last-coordinator": {
      title: "A topic keeps a coordinator",
      text: "Appoint someone else as coordinator first.",
    },
  },
};
