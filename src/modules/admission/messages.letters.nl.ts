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
  toEvent: "Bekijk de bijeenkomst",
  /** Who registered a duo, from the moment the other half was asked. */
  duo: {
    subjects: {
      registered: (title: string) => `We hebben je duo-partner gevraagd: ${title}`,
      confirmed: (title: string) => `Jullie komen: ${title}`,
      cancelled: (title: string) => `Jullie zijn afgemeld: ${title}`,
      lapsed: (title: string) => `Jullie plekken zijn doorgegeven: ${title}`,
    } as Readonly<Record<string, (title: string) => string>>,
    texts: {
      registered: (partner: string) =>
        `We hebben ${partner} een mail gestuurd. Jullie plekken zijn zeker als ${partner} ja zegt.`,
      confirmed: (partner: string) =>
        `${partner} heeft ja gezegd. Jullie plekken zijn zeker. In de bijlage zit de bijeenkomst voor je eigen agenda.`,
      cancelled: () =>
        "Een duo komt samen: kan één van jullie niet, dan gaan jullie plekken naar een ander duo. Wil je met iemand anders komen? Meld je dan opnieuw aan.",
      lapsed: (partner: string) =>
        `We hoorden niets van ${partner}. Jullie plekken zijn naar een ander duo gegaan. Wil je toch? Meld je dan opnieuw aan.`,
    } as Readonly<Record<string, (partner: string) => string>>,
    oneMoreClick: (partner: string) =>
      `Je hebt jullie aangemeld. Klik op de knop: dan vragen we ${partner}. Zegt ${partner} ja, dan zijn jullie plekken zeker.`,
    until: (partner: string, when: string) =>
      `${partner} kan ja zeggen tot ${when}. Daarna gaan jullie plekken naar de volgende.`,
  },
  /** The other half of a duo. */
  partner: {
    asked: {
      subject: (title: string) => `Kom je mee als duo? ${title}`,
      text: (name: string) =>
        `${name} wil hier samen met jou heen en heeft jullie als duo aangemeld. Zeg je ja, dan zijn jullie plekken zeker.`,
      button: "Ja of nee zeggen",
    },
    confirmed: {
      subject: (title: string) => `Jullie komen: ${title}`,
      text: (name: string) =>
        `Je komt samen met ${name}. In de bijlage zit de bijeenkomst voor je eigen agenda. Kun je toch niet? Zeg het met de knop.`,
      button: "Bekijk je aanmelding",
    },
    over: {
      subject: (title: string) => `Jullie komen niet: ${title}`,
      text: (name: string) => `De aanmelding van ${name} en jou als duo gaat niet door.`,
      button: "",
    },
    until: (when: string) => `Laat het weten vóór ${when}. Daarna gaan jullie plekken naar de volgende.`,
    why: (name: string) =>
      `Je krijgt deze mail omdat ${name} jou als duo-partner heeft opgegeven. Ken je ${name} niet? Dan hoef je niets te doen.`,
  },
  why: "Je krijgt deze mail omdat je je hebt aangemeld voor deze bijeenkomst, of omdat iemand jou heeft gevraagd.",
  keep: "Bewaar deze mail: met de knop kun je je aanmelding veranderen of afzeggen, zonder wachtwoord.",
  mailFrom: (organiser: string) => `Bericht van ${organiser}`,
  /** The day before, by where someone stands. */
  reminder: {
    coming: (title: string) => `Morgen: ${title}`,
    comingText: "Je hebt je aangemeld. Kun je toch niet? Zeg het met de knop: dan kan een ander komen.",
    offered: (title: string) => `Morgen, en er is nog een plek voor jou: ${title}`,
    offeredText: (when: string) =>
      `Je hebt nog geen ja gezegd. Laat het weten vóór ${when}. Daarna gaat de plek naar de volgende.`,
    waiting: (title: string) => `Morgen, en je staat op de wachtlijst: ${title}`,
    waitingText: (place: number, total: number) =>
      `Je bent nummer ${place} van ${total} in de rij. Komt er nu nog een plek vrij, dan heb je maar kort om ja te zeggen: kijk dus in je mail. Kun je niet meer? Haal jezelf dan met de knop van de lijst.`,
  },
  alert: (percent: number, title: string) =>
    percent === 100 ? `Vol: ${title}` : `Al ${percent} procent van de plekken bezet: ${title}`,
  alertText: (taken: number, seats: number, waiting: number) =>
    `${taken} van de ${seats} plekken zijn bezet. Op de wachtlijst: ${waiting}.`,
  toDesk: "Naar de aanmeldingen",
  alertWhy: "Je krijgt deze mail omdat je deze bijeenkomst organiseert.",
};
