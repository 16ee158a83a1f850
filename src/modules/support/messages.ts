import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "support/does-not-fit": ({ dayParts }) => ({
      title: "Dat past niet",
      text: `Zo kunnen er nog ${String(dayParts).replace(".", ",")} dagdelen geschreven worden.`,
    }),
    "support/opened-before": {
      title: "Deze regio heeft al een potje voor dit jaar",
      text: "Open het potje dat er is. Meer dagdelen kent het programma daar toe, met een reden.",
    },
  },
  en: {
    "support/does-not-fit": ({ dayParts }) => ({
      title: "That does not fit",
      text: `${dayParts} day-parts can still be written this way.`,
    }),
    "support/opened-before": {
      title: "This region has a ledger for this year already",
      text: "Open the ledger that is there. The programme grants more day-parts in it, with a reason.",
    },
  },
};
