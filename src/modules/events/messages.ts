import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { deskEn } from "./messages.desk.en.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** What organisers read. */
export const deskWords: Words<typeof deskNl> = { nl: deskNl, en: deskEn };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "events/ends-before-start": {
      title: "De tijden kloppen nog niet",
      text: "De bijeenkomst eindigt voordat hij begint. Kijk de tijden na.",
    },
    "events/says-otherwise": {
      title: "De tekst noemt een andere dag of tijd",
      text: "Kijk de tekst en de datum na bij 'Tekst en tijd veranderen'. Daarna kan de bijeenkomst in de agenda.",
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
    "events/says-otherwise": {
      title: "The text names another day or time",
      text: "Check text and date at 'Change text and time'. After that the meeting can go into the agenda.",
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
