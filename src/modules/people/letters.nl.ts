/** The words of our mails. */
export const letters = {
  signIn: {
    subject: "Je code voor Schakel",
    typeCode: "Typ deze code over op de bladzijde waar je begon:",
    button: "Of log hier in",
    deadline: (minutes: number): string =>
      `De code en de knop werken ${minutes} minuten, en één keer. Geef de code aan niemand: wij vragen er nooit om.`,
    why: "Je krijgt deze mail omdat iemand met dit e-mailadres wil inloggen. Was jij dat niet? Dan hoef je niets te doen.",
  },
  notYou: "Was jij dit niet, of wist je dit niet? Kijk dan waar je bent ingelogd en log daar uit.",
  seeSessions: "Kijk waar je bent ingelogd",
  aboutYourAccount: "Je krijgt deze mail omdat er iets is veranderd aan je account.",
  passkeyMade: (name: string) => ({
    subject: "Er is een passkey bewaard",
    text: `Vanaf nu kun je inloggen met een passkey op: ${name}.`,
  }),
  passkeyRemoved: (name: string) => ({
    subject: "Er is een passkey weggehaald",
    text: `Je kunt niet meer inloggen met deze passkey: ${name}.`,
  }),
  emailChanged: (to: string) => ({
    subject: "Je e-mailadres is veranderd",
    text: `Vanaf nu log je in met ${to}. Op dit adres krijg je geen mail meer van ons.`,
  }),
  roleGiven: (role: string) => ({
    subject: `Je hebt een rol gekregen: ${role}`,
    text: `Een beheerder heeft je de rol ${role} gegeven. Die geldt vanaf nu.`,
  }),
  roleEnded: (role: string) => ({
    subject: `Je rol is gestopt: ${role}`,
    text: `Een beheerder heeft je rol ${role} gestopt. Je account blijft bestaan.`,
  }),
  newAdministrator: {
    subject: "Er is een beheerder bij",
    text: (name: string): string =>
      `${name || "Iemand zonder naam"} is nu ook beheerder, en kan alles wat jij kunt. Klopt dit niet? Stop dan die rol.`,
    button: "Bekijk de beheerders",
    why: "Je krijgt deze mail omdat je beheerder bent.",
  },
  farewell: {
    subject: "Je account is weggehaald",
    paragraphs: [
      "We hebben je account en je gegevens weggehaald. Je bent overal uitgelogd.",
      "In ons logboek staan alleen nog nummers, zonder je naam of e-mailadres. Reservekopieën verdwijnen vanzelf.",
      "Je bent altijd welkom terug.",
    ],
    why: "Dit is de laatste mail die je van ons krijgt.",
  },
};

/** Our refusals in words. */
export const problems = {
  "people/passkey-refused": {
    title: "Deze passkey werkt niet",
    text: "Probeer het nog eens, of log in met een code uit je mail.",
  },
  "people/too-many-passkeys": {
    title: "Je hebt al veel passkeys",
    text: "Haal eerst een passkey weg die je niet meer gebruikt.",
  },
  "people/email-taken": {
    title: "Dit adres heeft al een account",
    text: "Met dit e-mailadres is al een ander account gemaakt. Log daarmee in, of kies een ander adres.",
  },
  "people/last-administrator": {
    title: "Je bent de laatste beheerder",
    text: "Maak eerst iemand anders beheerder. Daarna kan dit wel.",
  },
  "people/prove-again": {
    title: "Laat eerst zien dat jij het bent",
    text: "Je bent al een tijdje ingelogd. Ga terug en vraag een code, dan kun je verder.",
  },
  "people/draft-too-long": {
    title: "Deze tekst is te lang om te bewaren",
    text: "Er passen 50.000 tekens. Maak je tekst korter of verdeel hem.",
  },
};
