import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "attendance/door-shut": {
      title: "De deur is dicht",
      text: "Je schrijft op wie er is vanaf twaalf uur voor het begin, tot twee weken na de bijeenkomst.",
    },
  },
  en: {
    "attendance/door-shut": {
      title: "The door is shut",
      text: "You write down who is there from twelve hours before the beginning until two weeks after the meeting.",
    },
  },
};
