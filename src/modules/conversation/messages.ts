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
    "conversation/needs-someone-else": {
      title: "Iemand anders moet dit besluiten",
      text: "Je vroeg dit zelf. Een naam tonen kan alleen als twee mensen het nodig vinden.",
    },
    "conversation/nobody-else-decides": {
      title: "Er is nog niemand die kan besluiten",
      text: "Deze leergemeenschap heeft naast jou geen organisator. Vraag of er iemand bij kan komen.",
    },
    "conversation/decided-already": {
      title: "Iemand was je voor",
      text: "Hier is al over besloten, of er wacht al een verzoek. Laad de bladzijde opnieuw.",
    },
    "conversation/not-masked": {
      title: "Hier staat al een naam bij",
      text: "Dit gesprek is niet anoniem begonnen. Ga terug naar het gesprek.",
    },
    "conversation/post-hidden": {
      title: "Dit bericht is verborgen",
      text: "De begeleider heeft het verborgen. Zolang dat zo is, kan er niets mee gebeuren. Ga terug naar het gesprek.",
    },
    "conversation/thread-closed": {
      title: "Dit gesprek is gesloten",
      text: "Je kunt het nog lezen. Reageren kan niet meer. Je tekst staat hieronder, dan kun je hem ergens anders gebruiken.",
    },
    "conversation/others-wrote": {
      title: "Dit gesprek kan niet meer verhuizen",
      text: "Anderen schreven hier al, voor de mensen van deze groep. Je kunt het gesprek wel sluiten, met een reden.",
    },
    "conversation/own-words": {
      title: "Dit schreef je zelf",
      text: "Je kunt je eigen bericht wijzigen of verwijderen. Ga terug naar het gesprek.",
    },
    "conversation/poll-over": {
      title: "Kiezen kan niet meer",
      text: "Er is intussen beslist, of het gesprek is gesloten. Ga terug naar het gesprek.",
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
    "conversation/needs-someone-else": {
      title: "Someone else has to decide this",
      text: "You asked this yourself. A name is shown only when two people find it necessary.",
    },
    "conversation/nobody-else-decides": {
      title: "There is nobody yet who can decide",
      text: "This learning community has no organiser besides you. Ask whether someone can join.",
    },
    "conversation/decided-already": {
      title: "Someone was before you",
      text: "This was decided already, or another request waits. Load the page again.",
    },
    "conversation/not-masked": {
      title: "There is a name with this already",
      text: "This conversation was not begun anonymously. Go back to the conversation.",
    },
    "conversation/post-hidden": {
      title: "This post is hidden",
      text: "The facilitator hid it. As long as that is so, nothing can be done with it. Go back to the conversation.",
    },
    "conversation/thread-closed": {
      title: "This conversation is closed",
      text: "You can still read it. Replying is not possible any more. Your text is below, so that you can use it elsewhere.",
    },
    "conversation/others-wrote": {
      title: "This conversation cannot move any more",
      text: "Others wrote here, for the people of this group. You can close the conversation, with a reason.",
    },
    "conversation/own-words": {
      title: "You wrote this yourself",
      text: "You can change or remove your own post. Go back to the conversation.",
    },
    "conversation/poll-over": {
      title: "Nobody can choose any more",
      text: "It was decided in the meantime, or the conversation was closed. Go back to the conversation.",
    },
    "conversation/no-answer": {
      title: "This cannot be an answer",
      text: "Only a reply to a question can be the answer. Go back to the conversation.",
    },
  },
};
