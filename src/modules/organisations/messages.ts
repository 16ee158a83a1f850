import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };

/** What a page can say after something went well, by the word in its address. */
export type Done = keyof typeof nl.done;
export const doneIn = (said: string | undefined): Done | undefined =>
  said !== undefined && Object.hasOwn(nl.done, said) ? (said as Done) : undefined;

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "organisations/invitation-over": {
      title: "Deze uitnodiging geldt niet meer",
      text: "Hij is al beantwoord, ingetrokken of ouder dan zeven dagen. Vraag de organisatie om een nieuwe.",
    },
  },
  en: {
    "organisations/invitation-over": {
      title: "This invitation no longer counts",
      text: "It was answered or withdrawn, or is older than seven days. Ask the organisation for a new one.",
    },
  },
};
