import { and, capital, inWords, ordinal } from "./dutch.ts";
import { afterwards } from "./messages.letters.nl.ts";
import { forOrganisers } from "./messages.organisers.nl.ts";

export const nl = {
  privacy: {
    drafts: "Aanmeldingen die je nog niet verstuurde",
    requests: "Aanmeldingen voor leergemeenschappen",
    fields: {
      community: "Leergemeenschap",
      theme: "Thema",
      secondChoice: "Tweede keus",
      name: "Naam",
      email: "E-mailadres",
      functionTitle: "Functie",
      organisationName: "Organisatie",
      region: "Regio",
      learningQuestion: "Leervraag",
      keptAt: "Bewaard op",
      state: "Stand",
      findable: "Vindbaar in de groep",
      newsletter: "Nieuwsbrief",
      rulesAgreedAt: "Afspraken gelezen op",
      duoEmail: "Gevraagde duo-partner",
      askedAt: "Gevraagd op",
      decidedAt: "Beslist op",
      placedBecause: "Reden van plaatsing",
    },
  },
  breadcrumbs: "Kruimelpad",

  home: "Start",

  communities: "Samen leren",

  enrol: "Aanmelden",

  mends: (count: number): string =>
    count === 1 ? "Eén ding klopt nog niet." : `${capital(inWords(count))} dingen kloppen nog niet.`,

  unknownFields: "Er zat iets in het formulier dat we niet kennen. Vul het hier opnieuw in.",

  frame: {
    title: (community: string): string => `Doe mee met ${community}`,
    lead: "Vier korte stappen, ongeveer vijf minuten. Je kunt tussendoor stoppen.",
    pageTitle: (step: number, name: string): string => `Aanmelden, stap ${step} van 4: ${name.toLowerCase()}`,
    steps: "Stappen",
    names: { about: "Over jou", theme: "Je thema", question: "Je vraag", check: "Nakijken" },
    now: (step: number, name: string): string => `Stap ${step} van 4: ${name.toLowerCase()}`,
    done: "(klaar)",
    next: (step: number): string => `Naar stap ${step}`,
    busy: "Bezig met bewaren",
    back: "Terug",
    later: "Bewaar en ga later verder",
    kept: (days: number): string =>
      `Bewaard. Kom binnen ${inWords(days)} dagen terug in deze browser en ga hier verder.`,
    firstThis: "Deze stap komt eerst. Wat je al had ingevuld, is bewaard.",
    optional: "(mag leeg blijven)",
  },

  howItWorks: {
    title: "Zo werkt het",
    meetings: (count: number, online: boolean, dates: readonly string[]): string =>
      `${capital(inWords(count))} keer${online ? " online" : ""}: ${and(dates)}`,
    closedGroup: "Een besloten gespreksgroep voor tussendoor",
    sameFaces: "Het hele jaar met dezelfde mensen",
    free: "Gratis",
    byHand: "De organisator kijkt eerst of de groep gemengd is, en geeft dan de plekken",
    duo: "Je doet mee als duo: één van de kant van de school, één van de kant van de gemeente",
  },

  company: {
    title: "Deze mensen doen al mee",
    atTheme: (number: number, theme: string): string => `Bij thema ${number}: ${theme}.`,
    faces: "Deelnemers, zonder naam",
    few: (count: number): string =>
      count === 1 ? "De eerste deelnemer is er al." : `De eerste ${inWords(count)} deelnemers zijn er al.`,
    many: (count: number, regions: number, parts: readonly string[]): string =>
      `${count} deelnemers uit ${regions === 1 ? "één regio" : `${regions} regio's`}: ${and(parts)}.`,
    education: (count: number): string => `${count} uit het onderwijs`,
    care: (count: number): string => `${count} uit de jeugdhulp en zorg`,
    government: (count: number): string => `${count} van gemeenten en samenwerkingsverbanden`,
    other: (count: number): string => `${count} van ergens anders`,
  },

  about: {
    legend: "Wie ben je?",
    help: "Je groep ziet je naam en waar je werkt. Je e-mailadres ziet niemand.",
    name: "Je naam",
    email: "E-mailadres",
    emailHelp: "Liefst van je werk. Bijvoorbeeld naam@school.nl",
    invitedHelp: "Op dit adres ben je gevraagd. Houd het zo, dan komen jullie samen in een groep.",
    emailFixed: (email: string): string => `Je bent ingelogd als ${email}. Daar sturen we alles heen.`,
    organisation: "Waar werk je?",
    organisationHelp: "De naam van je school, gemeente of organisatie.",
    kind: "Wat voor organisatie is dat?",
    kindEmpty: "Kies wat het best past",
    functionTitle: "Je functie",
    sector: "Met welk onderwijs heb je te maken?",
    sectorEmpty: "Kies een sector",
    region: "Je regio",
    regionHelp: "De jeugdregio of de gemeente waar je vooral werkt.",
    errors: {
      name: "Vul je naam in.",
      email: "Vul je e-mailadres in. Bijvoorbeeld naam@school.nl",
      organisation: "Vul in waar je werkt.",
      kind: "Kies wat voor organisatie het is.",
      functionTitle: "Vul je functie in.",
      sector: "Kies een sector.",
      region: "Vul je regio in.",
    },
  },

  theme: {
    legend: "Welk thema past bij jou?",
    help: "Je kiest er één. Met deze groep kom je het hele jaar bij elkaar. Kies wat het dichtst bij jouw werk ligt.",
    left: (count: number): string => (count === 1 ? "Nog 1 plek" : `Nog ${count} plekken`),
    full: "Vol: je komt op de wachtlijst",
    second: "Is je groep vol? Dan is dit je tweede keus",
    noSecond: "Geen tweede keus",
    partner: "Met wie kom je?",
    partnerHelp:
      "Vul het e-mailadres van je duo-partner in. Wij sturen een uitnodiging. Heeft je partner jou al gevraagd? Laat het dan leeg.",
    invited: (name: string, organisation: string): string =>
      organisation === ""
        ? `${name} vroeg je mee als duo.`
        : `${name} (${organisation}) vroeg je mee als duo.`,
    invitedText: "Jullie komen samen in de groep van dit thema.",
    errors: {
      theme: "Kies een thema.",
      partner: "Dit e-mailadres klopt nog niet. Bijvoorbeeld naam@gemeente.nl",
      partnerIsYou: "Dit is je eigen adres. Vul het adres van je duo-partner in.",
    },
  },

  question: {
    legend: "Waar wil jij verder mee komen?",
    label: "Je leervraag",
    help: "Eén of twee zinnen. Een half idee is genoeg. Noem geen kinderen of ouders bij naam.",
    example: "Bijvoorbeeld: hoe krijgen we de jeugdhulp eerder aan tafel?",
    readers: "Je begeleider en de organisator lezen je vraag.",
    findable: "Mijn groep mag mijn leervraag en mijn organisatie vinden",
    findableHelp: "Dan weten anderen bij wie ze met een vraag terecht kunnen. Je kunt dit later veranderen.",
    newsletter: "Stuur mij ook de nieuwsbrief",
    newsletterHelp: "Een paar keer per jaar. Afmelden kan altijd.",
    errors: {
      missing: "Schrijf op waar je verder mee wilt komen. Een half idee is genoeg.",
      childData: "Dit lijkt op gegevens van een kind. Haal ze weg, of zeg dat het zo klopt.",
    },
    warning: {
      title: "Gaat dit over een kind?",
      text: "Anderen mogen niet kunnen zien om welk kind het gaat. We vonden dit in je vraag:",
      found: (words: string, why: string): string => `“${words}”: ${why}`,
      proposal: "Zo kan het ook:",
      take: "Neem dit voorstel over",
      mine: "Dit gaat niet over een kind. Laat het zo staan.",
      taken: "We hebben je vraag aangepast. Lees hem nog eens na.",
    },
  },

  check: {
    title: "Klopt het zo?",
    lead: "Er is nog niets verstuurd. Kijk het na en meld je dan aan.",
    term: {
      name: "Naam",
      email: "E-mailadres",
      work: "Werk",
      sector: "Sector",
      region: "Regio",
      theme: "Thema",
      second: "Tweede keus",
      partner: "Duo-partner",
      question: "Leervraag",
      findable: "Vindbaar in je groep",
      newsletter: "Nieuwsbrief",
    },
    yes: "Ja",
    no: "Nee",
    none: "Geen",
    asked: "Je bent zelf gevraagd",
    change: { about: "Verander wie je bent", theme: "Verander je thema", question: "Verander je vraag" },
    rules: "Afspraken in de groep",
    defaultRules: [
      "Wat in de groep gezegd wordt, blijft in de groep.",
      "We noemen geen kinderen of ouders bij naam.",
      "We komen elke keer, en melden ons af als het niet lukt.",
    ],
    agree: "Ik houd me aan deze afspraken",
    agreeMissing: "Zet een vinkje als je je aan de afspraken houdt.",
    full: "Deze groep is nu vol. Je komt op de wachtlijst, of in je tweede keus als daar plek is.",
    submit: "Meld mij aan",
    busy: "Bezig met aanmelden",
    codeComes: "Daarna mailen we je een code. Zo weten we dat het adres van jou is.",
  },

  done: {
    pageTitle: "Je aanmelding",
    confirmed: "Gelukt. Je doet mee.",
    confirmedLead: (theme: string, community: string): string =>
      `Je zit in de groep ${theme} van ${community}.`,
    second: "Je eerste keus was vol. Dit is je tweede keus.",
    together: (name: string): string => `Je doet mee als duo met ${name}.`,
    toGroup: "Naar je groep",
    meetings: "Je bijeenkomsten",
    noMeetings: "De data zijn nog niet bekend. Je hoort het als ze er zijn.",
    inCalendar: "Zet ze in je agenda",
    calendarText:
      "Je staat op de lijst van alle bijeenkomsten. Met je eigen agenda-adres staan ze ook in je telefoon of je mailprogramma.",
    waiting: (place: number): string => `Je staat op de wachtlijst, als ${ordinal(place)}.`,
    waitingLead: (theme: string): string =>
      `De groep ${theme} is vol. Komt er een plek vrij, dan krijg je die meteen en mailen we je.`,
    byHand: "Je aanmelding is binnen.",
    byHandLead: (theme: string): string =>
      `De organisator kijkt of de groep ${theme} gemengd is, en geeft dan de plekken. Je krijgt een mail.`,
    incomplete: "Je duo is nog niet compleet.",
    incompleteLead: "Je bent aangemeld. Je krijgt een plek zodra je duo-partner zich ook heeft aangemeld.",
    asked: (email: string): string =>
      `We hebben een uitnodiging gemaild naar ${email}. Vraag je partner om dat adres te gebruiken.`,
    sides:
      "Een duo heeft één iemand van een school of samenwerkingsverband, en één van een gemeente of de jeugdhulp.",
    partner: "E-mailadres van je duo-partner",
    ask: "Stuur een uitnodiging",
    askOther: "Vraag iemand anders",
    busy: "Bezig met sturen",
    askedNow: "De uitnodiging is verstuurd.",
    withdraw: "Toch niet meedoen",
    withdrawText: {
      confirmed: "Je plek gaat naar de volgende op de wachtlijst. Je kunt dan niet meer bij de groep.",
      waiting: "Je gaat van de wachtlijst. Meld je je later weer aan, dan sluit je achteraan.",
      incomplete: "Je aanmelding vervalt.",
    },
    withdrawDo: {
      confirmed: "Ja, geef mijn plek terug",
      waiting: "Ja, haal me van de lijst",
      incomplete: "Ja, meld me af",
    },
    withdrawBusy: "Bezig met afmelden",
    gone: "Je bent afgemeld.",
    goneText: "Je plek gaat naar de volgende op de lijst. Bedenk je je? Meld je dan opnieuw aan.",
    again: "Opnieuw aanmelden",
    toCommunity: "Naar de leergemeenschap",
    closed: "Aanmelden kan nu niet",
    closedLead: "Deze leergemeenschap is nog niet open, of het jaar is voorbij.",
  },

  invitation: {
    title: (name: string): string => `${name} vraagt je mee`,
    lead: (community: string): string => `Als duo in ${community}.`,
    text: "In deze leergemeenschap komen mensen samen binnen: één van de kant van de school, één van de kant van de gemeente.",
    theme: (theme: string): string => `Thema: ${theme}`,
    accept: "Ja, ik doe mee",
    busy: "Bezig",
    gone: "Deze uitnodiging werkt niet meer",
    goneText: "Het duo is al compleet, of de uitnodiging is ingetrokken. Je kunt je nog wel zelf aanmelden.",
    enrol: "Meld je aan",
  },
  ...forOrganisers,
  ...afterwards,
};
