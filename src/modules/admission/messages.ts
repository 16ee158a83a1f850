import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { deskEn } from "./messages.desk.en.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { en } from "./messages.en.ts";
import { lettersEn } from "./messages.letters.en.ts";
import { lettersNl } from "./messages.letters.nl.ts";
import { nl } from "./messages.nl.ts";

/** Every word of this module, by who reads it; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };
export const deskWords: Words<typeof deskNl> = { nl: deskNl, en: deskEn };
export const letterWords: Words<typeof lettersNl> = { nl: lettersNl, en: lettersEn };

/** The refusals of errors.ts in words. */
export const problems: Words<ProblemCatalogue> = {
  nl: {
    "admission/not-open-yet": {
      title: "Aanmelden kan nog niet",
      text: "Op de bladzijde van de bijeenkomst staat vanaf wanneer het kan.",
    },
    "admission/closed": {
      title: "Aanmelden kan niet meer",
      text: "De bijeenkomst is begonnen, gaat niet door, of de aanmelding is gesloten. Kijk in de agenda wat er nog komt.",
    },
    "admission/full": {
      title: "Alle plekken zijn bezet",
      text: "Er is geen wachtlijst. Kijk later nog eens, of kijk in de agenda wat er nog komt.",
    },
    "admission/by-invitation": {
      title: "Deze bijeenkomst is op uitnodiging",
      text: "Wie gevraagd is, kreeg een mail met een eigen knop.",
    },
    "admission/for-members": {
      title: "Deze bijeenkomst is voor leden van een groep",
      text: "Log in met het account waarmee je in de groep zit.",
    },
    "admission/clashes": ({ other }) => ({
      title: "Je hebt al een plek op dat moment",
      text: `Je komt al bij “${other}”. Meld je daar eerst af, of geef deze plek door.`,
    }),
    "admission/too-late": {
      title: "Dit kan niet meer",
      text: "De tijd is voorbij, of iemand was je voor. Open de bladzijde opnieuw: daar staat hoe het nu is.",
    },
    "admission/fewer-than-taken": ({ taken }) => ({
      title: "Zo weinig plekken kan niet meer",
      text: `Zo veel is al bezet of aangeboden: ${taken}. Kies een hoger aantal, of zeg eerst mensen af.`,
    }),
    "admission/no-seat": {
      title: "Er is geen plek vrij voor iedereen die je koos",
      text: "Kies minder mensen, of maak eerst plekken vrij. Er is nog niemand gekozen.",
    },
    "admission/alone": {
      title: "Een duo bestaat uit twee mensen",
      text: "Ga terug en vul ook de naam en het e-mailadres van je partner in. Dat adres is een ander dan het jouwe.",
    },
    "admission/too-many-questions": {
      title: "Meer vragen kan niet",
      text: "Aanmelden moet snel gaan. Haal eerst een vraag weg.",
    },
    "admission/question-answered": {
      title: "Deze vraag is al beantwoord",
      text: "Weghalen zou antwoorden wissen. Twee weken na de bijeenkomst verdwijnen ze vanzelf.",
    },
  },
  en: {
    "admission/not-open-yet": {
      title: "Registering is not possible yet",
      text: "The page of the meeting says from when it is.",
    },
    "admission/closed": {
      title: "Registering is no longer possible",
      text: "The meeting has begun, is cancelled, or registration is closed. Look in the agenda for what is coming.",
    },
    "admission/full": {
      title: "All seats are taken",
      text: "There is no waiting list. Look again later, or see in the agenda what is coming.",
    },
    "admission/by-invitation": {
      title: "This meeting is by invitation",
      text: "Who was asked got a mail with a button of their own.",
    },
    "admission/for-members": {
      title: "This meeting is for members of a group",
      text: "Sign in with the account with which you are in the group.",
    },
    "admission/clashes": ({ other }) => ({
      title: "You already have a seat at that time",
      text: `You are coming to “${other}”. Cancel that one first, or pass this seat on.`,
    }),
    "admission/too-late": {
      title: "This is no longer possible",
      text: "The time is over, or someone was before you. Open the page again: it says how things stand now.",
    },
    "admission/fewer-than-taken": ({ taken }) => ({
      title: "So few seats are not possible any more",
      text: `${taken} seats are taken or offered already. Choose a higher number, or cancel people first.`,
    }),
    "admission/no-seat": {
      title: "There is no seat free for everyone you chose",
      text: "Choose fewer people, or free seats first. Nobody has been chosen yet.",
    },
    "admission/alone": {
      title: "A duo is two people",
      text: "Go back and fill in the name and mail address of your partner too. It is another address than yours.",
    },
    "admission/too-many-questions": {
      title: "There cannot be more questions",
      text: "Registering should be quick. Take a question away first.",
    },
    "admission/question-answered": {
      title: "This question has been answered already",
      text: "Taking it away would wipe answers. They disappear by themselves two weeks after the meeting.",
    },
  },
};
