import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "specialists/turn-is-over": {
      title: "Je beurt is voorbij",
      text: "De vraag is al bij iemand anders. Je hoeft niets te doen.",
    },
  },
  en: {
    "specialists/turn-is-over": {
      title: "Your turn is over",
      text: "The question is with someone else by now. There is nothing you need to do.",
    },
  },
};
