import type { ProblemCatalogue } from "#platform/http";
import type { Fault } from "#platform/imports";
import type { Locale, Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** What is wrong, in one sentence. */
export const faultSentence = (fault: Fault, locale: Locale): string =>
  words[locale].faults[fault.what](fault);

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "imports/settled": {
      title: "Dit is al afgehandeld",
      text: "Iemand heeft dit bestand intussen overgenomen of gestopt. Open de bladzijde van het bestand om te zien hoe het nu staat.",
    },
  },
  en: {
    "imports/settled": {
      title: "This was settled already",
      text: "Someone took this file over or stopped it in the meantime. Open the page of the file to see where it stands.",
    },
  },
};
