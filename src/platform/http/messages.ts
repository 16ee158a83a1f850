import type { Words } from "#platform/locale";

interface FieldWords {
  readonly missing: string;
  readonly wrong: string;
  /** For a name that is not asked here. */
  readonly unknown: string;
  readonly tooShort: string;
  readonly tooLong: (most: number) => string;
  /** A time that the clock skips on that day, or shows twice: the nights in which summer time begins and ends. */
  readonly never: string;
  readonly twice: string;
}

/** What is wrong with one field, when its own page has no better words. */
export const fieldWords: Words<FieldWords> = {
  nl: {
    missing: "Vul dit nog in.",
    wrong: "Dit klopt nog niet.",
    unknown: "Dit kennen we hier niet.",
    tooShort: "Dit is te kort.",
    tooLong: (most) => `Dit is te lang. Er passen ${most} tekens.`,
    never: "Deze tijd is er niet op die dag: 's nachts gaat de klok een uur vooruit. Kies een andere tijd.",
    twice:
      "Deze tijd is er twee keer op die dag: 's nachts gaat de klok een uur terug. Kies een andere tijd.",
  },
  en: {
    missing: "Please fill this in.",
    wrong: "This is not right yet.",
    unknown: "We do not know this here.",
    tooShort: "This is too short.",
    tooLong: (most) => `This is too long. ${most} characters fit.`,
    never:
      "This time does not exist on that day: at night the clock goes forward an hour. Choose another time.",
    twice: "This time comes twice on that day: at night the clock goes back an hour. Choose another time.",
  },
};

/** A refusal in words: what it is, and what someone can do now. */
export interface ProblemWords {
  readonly title: string;
  readonly text: string;
}

/** Refusals that belong to no module, by code; `details` are those of the error. */
export type ProblemCatalogue = Readonly<
  Record<string, ProblemWords | ((details: Readonly<Record<string, string | number>>) => ProblemWords)>
>;

export const houseProblems: Words<ProblemCatalogue> = {
  nl: {
    "house/not-found": {
      title: "Deze bladzijde kennen we niet",
      text: "Misschien is het adres verkeerd overgenomen, of mag je hier niet bij. Ga terug naar de start of log in met het account dat je gebruikte.",
    },
    "house/forbidden": {
      title: "Dat mag jij hier niet doen",
      text: "Je mag dit wel lezen, maar niet veranderen. Vraag het aan wie de groep of de leergemeenschap begeleidt.",
    },
    "house/sign-in-first": { title: "Log eerst in", text: "Daarna kun je verder waar je was." },
    "house/too-often": ({ minutes }) => ({
      title: "Even rustig aan",
      text: `Dit is heel vaak geprobeerd. Wacht ${minutes === 1 ? "een minuut" : `${minutes} minuten`} en probeer het dan weer.`,
    }),
    "house/other-site": {
      title: "Dit kwam van een andere website",
      text: "Voor je veiligheid doen we daar niets mee. Open de bladzijde bij ons en probeer het opnieuw.",
    },
    "house/too-large": { title: "Dit is te groot", text: "Stuur minder tekst of een kleiner bestand." },
    "house/invalid": { title: "Iets klopt nog niet", text: "Ga terug en kijk na wat je hebt ingevuld." },
    "house/bad-question": {
      title: "Dit adres klopt niet helemaal",
      text: "Kijk na wat er achter het vraagteken staat.",
    },
    "house/method": {
      title: "Dat kan hier niet",
      text: "Dit adres is er om te lezen. Ga terug en gebruik de knop op de bladzijde.",
    },
    "house/unavailable": {
      title: "Even niet beschikbaar",
      text: "We zijn zo terug. Wat je had bewaard staat er nog. Probeer het over een minuut weer.",
    },
    "house/our-fault": {
      title: "Hier ging bij ons iets mis",
      text: "Het ligt niet aan jou. Probeer het zo weer. Blijft het misgaan? Geef dan dit nummer door:",
    },
  },
  en: {
    "house/not-found": {
      title: "We do not know this page",
      text: "The address may be wrong, or you have no access. Go back to the start or sign in with the account you used.",
    },
    "house/forbidden": {
      title: "You cannot do that here",
      text: "You may read this, but not change it. Ask whoever facilitates the group or the community.",
    },
    "house/sign-in-first": { title: "Sign in first", text: "Then you can go on where you were." },
    "house/too-often": ({ minutes }) => ({
      title: "A little slower, please",
      text: `This was tried very often. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`} and try again.`,
    }),
    "house/other-site": {
      title: "This came from another website",
      text: "For your safety we do nothing with it. Open the page with us and try again.",
    },
    "house/too-large": { title: "This is too large", text: "Send less text or a smaller file." },
    "house/invalid": { title: "Something is not right yet", text: "Go back and check what you filled in." },
    "house/bad-question": {
      title: "This address is not quite right",
      text: "Check what is behind the question mark.",
    },
    "house/method": {
      title: "That is not possible here",
      text: "This address is for reading. Go back and use the button on the page.",
    },
    "house/unavailable": {
      title: "Not available for a moment",
      text: "We will be right back. What you saved is still there. Try again in a minute.",
    },
    "house/our-fault": {
      title: "Something went wrong on our side",
      text: "It is not your fault. Try again in a moment. Does it keep going wrong? Then tell us this number:",
    },
  },
};
