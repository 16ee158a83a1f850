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
    "organisations/claim-over": {
      title: "Deze vraag is al beantwoord",
      text: "Iemand was je voor, of de vraag is ingetrokken. Ga terug naar de organisatie om te zien hoe het nu is.",
    },
    "organisations/administers-already": {
      title: "Je bent hier al beheerder",
      text: "Je hoeft het beheer niet meer te vragen. Ga naar je organisatie om functies te geven.",
    },
    "organisations/over": {
      title: "Deze organisatie is er niet meer",
      text: "Ze is gestopt of samengevoegd met een andere. Er kan hier niets nieuws beginnen.",
    },
    "organisations/cannot-merge": {
      title: "Deze twee kunnen niet samen",
      text: "Het is dezelfde organisatie, of een van de twee is al gestopt of samengevoegd.",
    },
    "organisations/number-taken": {
      title: "Dit nummer is van een ander",
      text: "Een andere organisatie heeft dit nummer. Is het dezelfde? Voeg de twee dan samen.",
    },
    "organisations/succeeds-itself": {
      title: "Deze opvolger kan niet",
      text: "Een organisatie kan zichzelf niet opvolgen, ook niet langs een omweg. Kies een organisatie die er nog is.",
    },
    "organisations/too-many-areas": {
      title: "Je regio is groot genoeg",
      text: "Je kunt twintig gebieden toevoegen. Haal er eerst een weg.",
    },
    "organisations/belongs-to-itself": {
      title: "Dit is dezelfde organisatie",
      text: "Een organisatie kan niet bij zichzelf horen. Kies een andere.",
    },
  },
  en: {
    "organisations/invitation-over": {
      title: "This invitation no longer counts",
      text: "It was answered or withdrawn, or is older than seven days. Ask the organisation for a new one.",
    },
    "organisations/claim-over": {
      title: "This question was answered before",
      text: "Someone was first, or the question was taken back. Go back to the organisation to see how it stands.",
    },
    "organisations/administers-already": {
      title: "You administer this organisation already",
      text: "There is nothing to ask. Go to your organisation to give functions.",
    },
    "organisations/over": {
      title: "This organisation is no more",
      text: "It has ended or was merged with another. Nothing new can begin here.",
    },
    "organisations/cannot-merge": {
      title: "These two cannot be merged",
      text: "They are the same organisation, or one of them has ended or was merged before.",
    },
    "organisations/number-taken": {
      title: "This number is of another organisation",
      text: "Another organisation has this number. Are they the same? Then merge the two.",
    },
    "organisations/succeeds-itself": {
      title: "This successor cannot be",
      text: "An organisation cannot succeed itself, not by a detour either. Choose one that is still there.",
    },
    "organisations/too-many-areas": {
      title: "Your region is large enough",
      text: "You can add twenty areas. Remove one first.",
    },
    "organisations/belongs-to-itself": {
      title: "This is the same organisation",
      text: "An organisation cannot belong to itself. Choose another.",
    },
  },
};
