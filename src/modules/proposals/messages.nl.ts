/** What members and organisers read about the programme they make together. */
export const nl = {
  crumbs: "Kruimelpad",
  communities: "Samen leren",
  optional: "(mag leeg blijven)",
  mends: (count: number): string =>
    count === 1 ? "Eén ding klopt nog niet" : `${count} dingen kloppen nog niet`,
  minutes: (n: number): string => `${n} minuten`,
  page: {
    title: "Ons programma",
    lead: (title: string) =>
      `${title}: in het begin vult de organisatie de bijeenkomsten. In de loop van het jaar doen jullie dat.`,
    year: "Van wie is het programma?",
    yearText: "Per bijeenkomst: hoeveel minuten deelnemers vullen, en hoeveel de organisatie.",
    shares: "Minuten per bijeenkomst",
    meeting: "Bijeenkomst",
    members: "Deelnemers",
    organisers: "Organisatie",
    share: "Deel van deelnemers",
    percent: (n: number) => `${n}%`,
    noMeetings: "Er zijn nog geen bijeenkomsten",
    noMeetingsText: "Zodra er datums zijn, zie je hier van wie het programma is.",
    sessions: "Wat deelnemers brengen",
    by: (name: string, minutes: number) => (name ? `${name}, ${minutes} minuten` : `${minutes} minuten`),
    open: "Voorstellen",
    openNone: "Er is nog geen voorstel",
    openNoneText: "Heb jij iets uitgezocht of geprobeerd? Laat het de anderen zien.",
    points: (n: number) => (n === 1 ? "1 punt" : `${n} punten`),
    rankings: (n: number) =>
      n < 5
        ? `${n} ${n === 1 ? "deelnemer gaf" : "deelnemers gaven"} een voorkeur. Je ziet de punten zodra het er vijf zijn.`
        : `${n} deelnemers gaven een voorkeur. Een eerste keuze is 3 punten, een tweede 2, een derde 1.`,
    slot: "Geef het een plek",
    slotAt: "Bij welke bijeenkomst?",
    slotLeft: (when: string, left: number) => `${when} (nog ${left} minuten vrij)`,
    unslot: "Haal uit het programma",
    withdraw: "Trek in",
    rank: "Wat wil jij het liefst?",
    rankText:
      "Alleen jij ziet je voorkeur. De organisatie ziet punten van iedereen samen, vanaf vijf deelnemers.",
    ranks: ["Eerste keuze", "Tweede keuze", "Derde keuze"],
    rankNone: "Geen",
    rankTwice: "Kies elk voorstel maar één keer.",
    rankSave: "Bewaar mijn voorkeur",
    propose: "Doe een voorstel",
    proposeText: "Deelnemers en organisatie zien je naam bij je voorstel.",
    titleField: "Wat breng je in?",
    titleMissing: "Schrijf in één zin wat je inbrengt.",
    textField: "Wat gaan we doen?",
    minutesField: "Hoeveel minuten heb je nodig?",
    minutesWrong: "Vul een aantal in van 5 tot 480 minuten.",
    childData: (seen: string) =>
      `Dit lijkt over een kind te gaan: “${seen}”. Haal het weg of schrijf het anders.`,
    proposeYes: "Stel het voor",
    missing: "Kies eerst een voorstel en een bijeenkomst.",
    done: {
      voorstel: "Gelukt. De organisatie en je groep zien je voorstel.",
      ingetrokken: "Gelukt. Je voorstel is weg.",
      voorkeur: "Gelukt. Je voorkeur is bewaard.",
      plek: "Gelukt. Het staat in het programma. Wie het voorstelde, krijgt een mail.",
      vrij: "Gelukt. Het is weer een open voorstel.",
    } as Readonly<Record<string, string>>,
  },
  box: {
    title: "Ons programma",
    text: (open: number) =>
      open === 0
        ? "Deelnemers vullen samen de bijeenkomsten. Heb jij iets te laten zien?"
        : open === 1
          ? "Er is 1 voorstel. Zeg wat jij het liefst wilt."
          : `Er zijn ${open} voorstellen. Zeg wat jij het liefst wilt.`,
    link: (title: string) => `Programma van ${title}`,
  },
  event: { title: "Dit brengen deelnemers", link: "Ons programma" },
  letter: {
    subject: (title: string) => `Je voorstel heeft een plek: ${title}`,
    text: (when: string) => `Het staat in het programma van ${when}. Fijn dat je dit doet.`,
    button: "Bekijk het programma",
    why: "Je krijgt deze mail omdat je dit voorstelde in je leergemeenschap.",
  },
  privacy: {
    proposals: "Wat je voorstelde",
    ranks: "Je voorkeur",
    fields: {
      title: "Titel",
      text: "Tekst",
      minutes: "Minuten",
      proposedAt: "Voorgesteld op",
      rank: "Plaats in je voorkeur",
    },
  },
};
