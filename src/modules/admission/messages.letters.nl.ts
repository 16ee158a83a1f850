/** What people read in the mails about their registration. */
export const lettersNl = {
  siteName: "Schakel",
  subjects: {
    registered: (title: string) => `Bevestig je aanmelding: ${title}`,
    confirmed: (title: string) => `Je komt: ${title}`,
    waitlisted: (title: string) => `Je staat op de wachtlijst: ${title}`,
    invited: (title: string) => `Er is een plek voor jou: ${title}`,
    interested: (title: string) => `We weten dat je interesse hebt: ${title}`,
    cancelled: (title: string) => `Je bent afgemeld: ${title}`,
    lapsed: (title: string) => `Je plek is doorgegeven: ${title}`,
    declined: (title: string) => `Geen plek deze keer: ${title}`,
  } as Readonly<Record<string, (title: string) => string>>,
  texts: {
    registered: "Je hebt je aangemeld. Klik op de knop: dan is je plek zeker.",
    confirmed: "Je plek is zeker. In de bijlage zit de bijeenkomst voor je eigen agenda.",
    waitlisted:
      "Alle plekken zijn bezet. Je staat op de wachtlijst en krijgt een mail als er een plek vrijkomt.",
    invited: "Er is een plek vrij voor jou. Wil je die?",
    interested:
      "Dank je. De organisatie kiest wie er komt, zodat de groep gemengd is. Je krijgt altijd bericht.",
    cancelled: "Je bent afgemeld. Dank je dat je het liet weten: nu kan een ander komen.",
    lapsed:
      "We hoorden niets van je. Je plek is naar de volgende gegaan. Wil je toch? Meld je dan opnieuw aan.",
    declined:
      "Er was deze keer geen plek voor jou. Dat zegt niets over jou: de groep moest gemengd zijn en klein blijven.",
  } as Readonly<Record<string, string>>,
  alternative:
    "Kijk in de agenda wat er nog komt. Komt er een opname of verslag, dan vind je die op de bladzijde van deze bijeenkomst.",
  place: (n: number) =>
    `Je bent nummer ${n} in de rij. De eerste in de rij krijgt een plek die vrijkomt aangeboden.`,
  until: (when: string) => `Laat het weten vóór ${when}. Daarna gaat de plek naar de volgende.`,
  reason: (reason: string) => `De organisatie schrijft: ${reason}`,
  buttons: {
    registered: "Ja, dit klopt",
    confirmed: "Bekijk of verander je aanmelding",
    waitlisted: "Bekijk je plaats in de rij",
    invited: "Ja of nee zeggen",
    interested: "Bekijk je aanmelding",
  } as Readonly<Record<string, string>>,
  toAgenda: "Naar de agenda",
  why: "Je krijgt deze mail omdat je je hebt aangemeld voor deze bijeenkomst, of omdat iemand jou heeft gevraagd.",
  keep: "Bewaar deze mail: met de knop kun je je aanmelding veranderen of afzeggen, zonder wachtwoord.",
  mailFrom: (organiser: string) => `Bericht van ${organiser}`,
  reminder: (title: string) => `Morgen: ${title}`,
  reminderText: "Je hebt je aangemeld. Kun je toch niet? Zeg het met de knop: dan kan een ander komen.",
  alert: (percent: number, title: string) =>
    percent === 100 ? `Vol: ${title}` : `Al ${percent} procent van de plekken bezet: ${title}`,
  alertText: (taken: number, seats: number, waiting: number) =>
    `${taken} van de ${seats} plekken zijn bezet. Op de wachtlijst: ${waiting}.`,
  toDesk: "Naar de aanmeldingen",
  alertWhy: "Je krijgt deze mail omdat je deze bijeenkomst organiseert.",
};
