import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "events/ends-before-start": {
      title: "De tijden kloppen nog niet",
      text: "De bijeenkomst eindigt voordat hij begint. Kijk de tijden na.",
    },
    "events/is-over": {
      title: "Deze bijeenkomst is geweest",
      text: "Je kunt je niet meer aan- of afmelden. Kijk in de agenda wat er nog komt.",
    },
    "events/is-cancelled": {
      title: "Deze bijeenkomst gaat niet door",
      text: "Er valt niets meer te veranderen. Kijk in de agenda wat er nog komt.",
    },
  },
  en: {
    "events/ends-before-start": {
      title: "The times are not right yet",
      text: "The meeting ends before it begins. Check the times.",
    },
    "events/is-over": {
      title: "This meeting is over",
      text: "You cannot register or cancel any more. Look in the agenda for what is coming.",
    },
    "events/is-cancelled": {
      title: "This meeting is cancelled",
      text: "There is nothing left to change. Look in the agenda for what is coming.",
    },
  },
};
