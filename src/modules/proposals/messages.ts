import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "proposals/no-time-left": ({ minutes }) => ({
      title: "Zoveel tijd is er niet meer",
      text: `Deze bijeenkomst heeft nog ${minutes} minuten vrij. Kies een andere bijeenkomst, of haal eerst iets uit het programma.`,
    }),
    "proposals/not-now": {
      title: "Dit kan nu niet",
      text: "Dit voorstel heeft al een plek, of de bijeenkomst is geweest. Open de bladzijde opnieuw: daar staat hoe het nu is.",
    },
  },
  en: {
    "proposals/no-time-left": ({ minutes }) => ({
      title: "There is not that much time left",
      text: `This meeting has ${minutes} minutes left. Choose another meeting, or take something out of the programme first.`,
    }),
    "proposals/not-now": {
      title: "This is not possible now",
      text: "This proposal has a place already, or the meeting is over. Open the page again: it says how things stand now.",
    },
  },
};
