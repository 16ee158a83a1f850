const places = (n: number): string => (n === 1 ? "1 plek" : `${n} plekken`);

/** What visitors read about coming to an event. */
export const nl = {
  crumbs: "Kruimelpad",
  agenda: "Agenda",
  optional: "(mag leeg blijven)",
  mends: (count: number): string =>
    count === 1 ? "Eén ding klopt nog niet" : `${count} dingen kloppen nog niet`,
  badge: {
    left: (n: number) => `Nog ${places(n)}`,
    almost: (n: number, total: number) => `Nog ${n} van de ${total} plekken`,
    full: "Vol",
    fullWithLine: "Vol, wel een wachtlijst",
    soon: (day: string) => `Aanmelden vanaf ${day}`,
    closed: "Aanmelden gesloten",
    interest: (interested: number, chosen: number) =>
      interested + chosen === 0
        ? "Nog niemand met interesse"
        : `${interested} ${interested === 1 ? "iemand" : "mensen"} met interesse, ${chosen} gekozen`,
    free: "Aanmelden kan",
    invitation: "Op uitnodiging",
  },
  own: {
    interested: "Je hebt interesse laten weten",
    waitlisted: "Je staat op de wachtlijst",
    invited: "Er is een plek voor jou",
    registered: "Kijk in je mail",
    confirmed: "Je bent aangemeld",
  } as Readonly<Record<string, string>>,
  box: {
    seats: (taken: number, total: number) => `${taken} van de ${total} plekken zijn bezet`,
    waiting: (n: number) => (n === 1 ? "1 iemand wacht op een plek." : `${n} mensen wachten op een plek.`),
    wanted: (n: number, most: number | null) =>
      most === null
        ? `We zoeken ongeveer ${n} mensen.`
        : `We zoeken ongeveer ${n} mensen, met hoogstens ${places(most)}.`,
    come: (day: string) => `Ik kom op ${day}`,
    wait: "Zet mij op de wachtlijst",
    interest: "Ik heb interesse",
    duo: "Wij komen samen",
    cancelText: "Kun je toch niet? Meld je dan af. De eerste van de wachtlijst krijgt je plek.",
    reserved: (seats: number, whom: string, until: string) => `${places(seats)} voor ${whom}, tot ${until}.`,
    members: "Deze bijeenkomst is voor leden van een groep.",
    invitation: "Deze bijeenkomst is op uitnodiging.",
    interestText:
      "Laat weten dat je interesse hebt. De organisatie kiest daarna wie er komt, zodat de groep gemengd is.",
    toOwn: "Bekijk of verander je aanmelding",
    soon: (day: string) => `Aanmelden kan vanaf ${day}.`,
    closed: "Aanmelden kan niet meer.",
    full: "Alle plekken zijn bezet.",
  },
  form: {
    title: "Aanmelden",
    titleInterest: "Interesse laten weten",
    lead: "Dit duurt nog geen minuut. Je hebt geen account nodig.",
    waitLead: "Alle plekken zijn bezet. Je komt op de wachtlijst en krijgt bericht als er een plek vrijkomt.",
    name: "Je naam",
    nameMissing: "Vul je naam in.",
    email: "Je e-mailadres",
    emailHelp: "Hier sturen we de bevestiging heen. Bijvoorbeeld naam@school.nl",
    emailWrong: "Vul een e-mailadres in, zoals naam@school.nl.",
    organisation: "Waar werk je?",
    kind: "Wat voor organisatie is dat?",
    sector: "Sector",
    region: "Regio",
    regionHelp: "De gemeente of streek waar je werkt.",
    choose: "Maak een keuze",
    chooseMissing: "Kies wat het beste past.",
    partner: "Wie is de andere helft van het duo?",
    partnerName: "Naam van je partner",
    partnerEmail: "E-mailadres van je partner",
    partnerMissing: "Een duo bestaat uit twee mensen. Vul ook de ander in.",
    colleagues: "Neem je collega's mee?",
    colleaguesText: "Zij krijgen ieder een eigen plek en een eigen mail.",
    colleague: (n: number) => `Collega ${n}`,
    colleagueHalf: "Vul van deze collega naam en e-mailadres in.",
    needs: "Eten en toegankelijkheid",
    needsText: "Alleen de organisatie ziet dit. Twee weken na de bijeenkomst is het weg.",
    diet: "Wat moeten we weten over je eten?",
    access: "Wat heb je nodig om mee te kunnen doen?",
    send: "Meld mij aan",
    sendWait: "Zet mij op de wachtlijst",
    sendInterest: "Laat het weten",
    sending: "Bezig met aanmelden",
    privacy: "We gebruiken je gegevens alleen voor deze bijeenkomst. Een jaar erna zijn ze weg.",
  },
  questions: {
    title: "Vragen van de organisatie",
    text: "Alleen de organisatie ziet je antwoorden. Twee weken na de bijeenkomst zijn ze weg.",
    tooLong: (most: number) =>
      `Dit antwoord is te lang. Maak het korter: hoogstens ${most.toLocaleString("nl-NL")} tekens.`,
    textMissing: "Vul een antwoord in.",
    choiceMissing: { choice: "Maak een keuze.", several: "Kies er minstens één." },
    severalHelp: "Je kunt er meer kiezen.",
    fileHelp: (megabytes: number) => `Een document, pdf, tekst of foto van hoogstens ${megabytes} MB.`,
    fileKept: (name: string) =>
      `We hebben ${name}. Kies je een ander bestand, dan komt dat ervoor in de plaats.`,
    file: {
      missing: "Kies een bestand.",
      tooLarge: "Dit bestand is te groot: hoogstens 5 MB. Kies een kleiner bestand.",
      kind: "Dit soort bestand kunnen we niet aannemen. Kies een document, pdf, tekst of foto.",
      again: "Kies je bestand nog een keer. We konden het niet bewaren, omdat er nog iets niet klopt.",
    },
  },
  asked: {
    title: "Kijk in je mail",
    text: (minutes: number) =>
      `Je krijgt een mail met een knop. Klik daarop binnen ${minutes} minuten: dan is je plek zeker. Niets gekregen? Kijk ook bij ongewenste mail.`,
  },
  page: {
    title: "Je aanmelding",
    states: {
      interested:
        "Je hebt laten weten dat je interesse hebt. De organisatie kiest wie er komt. Je krijgt altijd bericht.",
      waitlisted: "Je staat op de wachtlijst.",
      invited: "Er is een plek voor jou. Wil je die?",
      registered: "Nog één klik, dan is je plek zeker.",
      confirmed: "Je komt. Tot dan!",
      cancelled: "Je bent afgemeld.",
      lapsed: "Je plek is doorgegaan naar een ander, omdat de tijd voorbij was.",
      declined: "Er was deze keer geen plek voor jou.",
      attended: "Je was erbij.",
      noShow: "Je was er niet bij.",
      unrecorded: "Deze bijeenkomst is geweest.",
    } as Readonly<Record<string, string>>,
    place: (n: number, total: number) => `Je bent nummer ${n} van ${total} in de rij.`,
    rule: "Komt er een plek vrij, dan krijgt de eerste in de rij die een mail. Wie niet op tijd ja zegt, geeft de plek door. Hoe dichter bij de dag, hoe korter de tijd.",
    ruleShares:
      "Plekken die voor een groep bewaard worden, gaan tot de vrijgavedatum naar de eerste uit die groep.",
    until: (when: string) => `Laat het weten vóór ${when}. Daarna gaat de plek naar de volgende.`,
    yes: "Ja, ik kom",
    no: "Nee, geef mijn plek door",
    leaveLine: "Haal mij van de wachtlijst",
    cancel: "Meld mij af",
    cancelText: "Dat kan met één klik. De eerste van de wachtlijst krijgt je plek.",
    details: "Je gegevens",
    save: "Bewaren",
    join: "Doe mee",
    joinLater: (minutes: number) =>
      `De link om mee te doen staat hier vanaf ${minutes} minuten voor het begin.`,
    look: "Bekijk de bijeenkomst",
    file: "Zet in je agenda",
    travel: (other: string, minutes: number) =>
      `Let op: je komt ook bij “${other}”, op een andere plek. Daar zit ${minutes === 1 ? "1 minuut" : `${minutes} minuten`} tussen. Haal je dat?`,
    reason: (reason: string) => `De organisatie schrijft: ${reason}`,
    done: {
      bevestigd: "Gelukt. Je plek is zeker.",
      afgemeld: "Gelukt. Je bent afgemeld. Je plek gaat naar de volgende.",
      bewaard: "Gelukt. Je gegevens zijn veranderd.",
    } as Readonly<Record<string, string>>,
  },
  mine: {
    offer: (title: string) => `Er is een plek voor jou: ${title}`,
  },
  privacy: {
    registrations: "Aanmeldingen voor bijeenkomsten",
    diet: "eten",
    access: "toegankelijkheid",
    answers: "antwoorden",
  },
};
