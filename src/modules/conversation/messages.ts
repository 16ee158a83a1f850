import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";

export type ConversationWords = typeof nl;

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<ConversationWords> = { nl, en };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "conversation/closed": {
      title: "Dit jaar is voorbij",
      text: "Je kunt in deze groep alles nog lezen. Iets toevoegen of veranderen kan niet meer. Je tekst staat hieronder, dan kun je hem ergens anders gebruiken.",
    },
    "conversation/not-yet-over": {
      title: "Dat kan pas na de laatste dag",
      text: "Zolang de groep loopt, lees je het gesprek hier. Na de laatste dag kun je alles meenemen.",
    },
    "conversation/post-removed": {
      title: "Dit bericht is er niet meer",
      text: "Iemand heeft het intussen verwijderd. Ga terug naar het gesprek.",
    },
    "conversation/no-answer": {
      title: "Dit kan geen antwoord zijn",
      text: "Alleen een reactie op een vraag kan het antwoord zijn. Ga terug naar het gesprek.",
    },
  },
  en: {
    "conversation/closed": {
      title: "This year is over",
      text: "You can still read everything in this group. Nothing can be added or changed any more. Your text is below, so that you can use it elsewhere.",
    },
    "conversation/not-yet-over": {
      title: "That is possible after the last day",
      text: "While the group is running, you read the conversation here. After the last day you can take it all along.",
    },
    "conversation/post-removed": {
      title: "This post is gone",
      text: "Somebody removed it in the meantime. Go back to the conversation.",
    },
    "conversation/no-answer": {
      title: "This cannot be an answer",
      text: "Only a reply to a question can be the answer. Go back to the conversation.",
    },
  },
};
