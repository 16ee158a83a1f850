import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "aftercare/not-over-yet": {
      title: "Deze bijeenkomst is nog niet voorbij",
      text: "Je rondt hem af als hij geweest is. Wat je klaarzette, blijft bewaard.",
    },
    "aftercare/not-for-them": {
      title: "Dit kan nu niet",
      text: "Een bewijs en de drie vragen zijn voor wie erbij was, als de organisatie de bijeenkomst heeft afgerond. Vragen beantwoorden kan tot een maand erna.",
    },
    "aftercare/not-to-place": {
      title: "Iemand was je voor",
      text: "Dit dilemma staat al in de groep.",
    },
  },
  en: {
    "aftercare/not-over-yet": {
      title: "This meeting is not over yet",
      text: "You round it off when it has been. What you got ready is kept.",
    },
    "aftercare/not-for-them": {
      title: "This is not possible now",
      text: "A certificate and the three questions are for who was there, when the organisers have rounded the meeting off. Questions can be answered until a month after it.",
    },
    "aftercare/not-to-place": {
      title: "Someone was before you",
      text: "This dilemma is in the group already.",
    },
  },
};
