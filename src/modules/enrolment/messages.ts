import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };
export type EnrolmentWords = typeof nl;

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "enrolment/closed": {
      title: "Aanmelden kan nu niet",
      text: "Deze leergemeenschap is nog niet open, of het jaar is voorbij. Kijk bij Samen leren wat er nog meer is.",
    },
    "enrolment/not-waiting": {
      title: "Deze persoon wacht niet meer",
      text: "Iemand anders was je voor, of de aanmelding is ingetrokken. Ga terug naar de verdeling.",
    },
    "enrolment/no-place-left": {
      title: "Deze groep is vol",
      text: "Kies een andere groep, of wacht tot er een plek vrijkomt.",
    },
    "enrolment/reason-needed": {
      title: "Schrijf op waarom",
      text: "Deze persoon gaat voor op anderen. Daar hoort een reden bij.",
    },
  },
  en: {
    "enrolment/closed": {
      title: "You cannot sign up now",
      text: "This learning community is not open yet, or its year is over. See what else there is under Learning together.",
    },
    "enrolment/not-waiting": {
      title: "This person no longer waits",
      text: "Someone else was first, or the request was withdrawn. Go back to the balance.",
    },
    "enrolment/no-place-left": {
      title: "This group is full",
      text: "Choose another group, or wait until a place becomes free.",
    },
    "enrolment/reason-needed": {
      title: "Write down why",
      text: "This person goes before others. That needs a reason.",
    },
  },
};
