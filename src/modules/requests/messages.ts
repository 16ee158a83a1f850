import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "requests/meanwhile": { title: "Iemand was je voor", text: nl.meanwhile },
    "requests/more-than-asked": ({ dayParts }) => ({
      title: "Dat past niet",
      text: nl.plan.tooMany(nl.dayParts(String(dayParts).replace(".", ","))),
    }),
  },
  en: {
    "requests/meanwhile": { title: "Someone was before you", text: en.meanwhile },
    "requests/more-than-asked": ({ dayParts }) => ({
      title: "That does not fit",
      text: en.plan.tooMany(en.dayParts(String(dayParts))),
    }),
  },
};
