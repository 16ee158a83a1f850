const number = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Every word a visitor reads, in plain Dutch. */
export const nl = {
  siteName: "Schakel",
  crumbs: "Kruimelpad",
  mine: "Mijn Schakel",
  groupNumber: (count: number) => `Themagroep ${count}`,
  closedGroup: (members: number) =>
    `Besloten groep, ${number(members, "vaste deelnemer", "vaste deelnemers")}`,
  closedArchive: (year: number, members: number) =>
    `Besloten archief van ${year}, ${number(members, "deelnemer", "deelnemers")}`,
  faces: "Deelnemers",
  moreFaces: "andere deelnemers bekijken",
  parts: "Onderdelen van de groep",
  tabs: {
    conversation: "Gesprek",
    meetings: "Bijeenkomsten",
    files: "Bestanden",
    members: "Deelnemers",
    setUp: "Inrichten",
    farewell: "Afscheid",
  },
  former: "Oud-deelnemer",
  you: "Jij",
  facilitator: "begeleider",
  errorsTitle: (count: number) =>
    count === 1 ? "Eén ding klopt nog niet" : `${count} dingen kloppen nog niet`,

  list: {
    welcome: "Welkom",
    start: "Begin een gesprek",
    title: "Gesprekken",
    empty: "Nog geen gesprekken",
    emptyText: "Waar loop jij tegenaan? Een half idee is genoeg.",
    replies: (count: number) => number(count, "reactie", "reacties"),
    question: "Vraag",
    experience: "Ervaring",
    answered: "Beantwoord",
    fresh: (count: number) => `${count} nieuw`,
    newThread: "Nieuw",
    allRead: "Zet alles op gelezen",
    somethingNew: "Er is iets nieuws. Toon het",
    by: (name: string) => `van ${name}`,
    byYou: "van jou",
    lastActive: (moment: string) => `laatst ${moment}`,
    removed: "Een verwijderd bericht",
    older: "Oudere gesprekken",
    newest: "Terug naar het nieuwste",
  },

  thread: {
    all: "Alle gesprekken",
    removedTitle: "Gesprek met een verwijderd bericht",
    readBy: (readers: number, members: number) => `Gelezen door ${readers} van de ${members}`,
    mailed: "Je krijgt een mail bij een nieuwe reactie",
    silent: "Je krijgt geen mail over dit gesprek",
    notFollowed: "Je volgt dit gesprek niet",
    newOne: "1 nieuw bericht",
    newMore: "{n} nieuwe berichten",
    follow: "Volg dit gesprek",
    mute: "Geen mail over dit gesprek",
    earlier: "Eerdere reacties",
    latest: "Naar de laatste reacties",
    noReplies: "Nog niemand heeft gereageerd. Jij kunt de eerste zijn.",
    thanks: (count: number) => (count === 0 ? "Bedankt" : `Bedankt (${count})`),
    thanked: (count: number) => `${number(count, "keer", "keer")} bedankt`,
    reply: "Reageer",
    quote: "Citeer",
    edit: "Wijzig",
    remove: "Verwijder",
    helped: "Dit hielp mij",
    helpedThem: "Dit hielp de vraagsteller",
    helpedNot: "Hielp toch niet",
    answer: "Hielp de vraagsteller",
    fresh: "Nieuw",
    edited: "aangepast",
    removedByAuthor: "Verwijderd door de schrijver.",
    removedByFacilitator: (reason: string) =>
      reason ? `Verwijderd door de begeleider. Reden: ${reason}` : "Verwijderd door de begeleider.",
    files: "Bestanden bij dit bericht",
    yourReply: "Jouw reactie",
    reminder:
      "Noem geen namen van kinderen of ouders. Alleen deze groep leest mee. Met @ en een naam vraag je iemand om mee te denken.",
    place: "Plaats reactie",
    placing: "Bezig met plaatsen",
    closed: "Dit jaar is voorbij",
    closedText: (day: string) =>
      `Deze groep liep tot en met ${day}. Je kunt alles nog lezen. Iets toevoegen of veranderen kan niet meer.`,
    takeAlong: "Neem het gesprek mee (zip)",
    toFarewell: "Zeg hoe je verder wilt",
  },

  start: {
    title: "Begin een gesprek",
    lead: "Alleen de mensen in deze groep lezen mee.",
    kind: "Wat wil je doen?",
    question: "Een vraag stellen",
    questionNote: "De groep denkt met je mee. Wat hielp, kun je later aangeven.",
    experience: "Een ervaring delen",
    experienceNote: "Iets wat werkte, of juist niet.",
    subject: "Waar gaat het over?",
    subjectHelp: "Eén zin, ten hoogste 200 tekens.",
    text: "Je verhaal",
    textHelp:
      "Noem geen namen van kinderen of ouders. Je kunt lijstjes maken met een streepje, en vet met **twee sterren**.",
    place: "Plaatsen",
    placing: "Bezig met plaatsen",
  },

  draft: {
    keeping: "Bezig met bewaren",
    kept: "Je tekst is bewaard",
    failed: "Bewaren lukte niet. Je tekst staat er nog.",
  },

  fields: {
    titleMissing: "Zeg in één zin waar het over gaat.",
    titleTooLong: "Deze zin is te lang. Er passen 200 tekens. De rest kan in je verhaal.",
    textMissing: "Schrijf eerst iets. Een halve gedachte is ook welkom.",
    textTooLong: "Dit is te lang. Er passen 20.000 tekens. Deel het op, of voeg het toe als bestand.",
    kindMissing: "Kies of je een vraag stelt of een ervaring deelt.",
    reasonMissing: "Zeg waarom je dit weghaalt. De schrijver en de groep lezen dat.",
    reasonTooLong: "Dit is te lang. Er passen 500 tekens.",
  },

  file: {
    label: "Bestand erbij",
    optional: "(mag leeg blijven)",
    help: "Pdf, Word, Excel, PowerPoint, odt, png, jpg of txt. Samen ten hoogste 10 MB.",
    tooLarge: "Dit bestand is te groot. Er past 10 MB.",
    tooMany: "Dat zijn te veel bestanden. Je kunt er 5 tegelijk toevoegen.",
    kind: "Dit soort bestand kan hier niet. Maak er een pdf van, of kies een ander bestand.",
    again: "Kies je bestand daarna opnieuw.",
  },

  child: {
    look: "Kijk nog even goed",
    title: "Staat hier iets over een kind?",
    text: "We zagen iets waaraan een kind te herkennen kan zijn. Er is nog niets geplaatst en niets bewaard.",
    seen: "Dit zagen we",
    instead: (suggestion: string) => `Je kunt schrijven: ${suggestion}`,
    rewrite: "Vervang dit voor mij",
    anyway: "Het klopt zo, toch plaatsen",
    rewritten: "We hebben het vervangen. Kijk of het nog klopt en plaats het dan.",
    where: { title: "in de titel", file: "in de naam van een bestand" },
  },

  edit: {
    title: "Wijzig je bericht",
    lead: "De groep ziet dat je iets hebt aangepast, en kan lezen hoe het was.",
    save: "Bewaren",
    saving: "Bezig met bewaren",
    back: "Terug zonder wijzigen",
  },

  history: {
    title: "Hoe dit bericht was",
    now: "Zo is het nu",
    before: (moment: string) => `Zo was het op ${moment}`,
    back: "Terug naar het gesprek",
    none: "Dit bericht is niet gewijzigd.",
  },

  removal: {
    title: "Dit bericht verwijderen?",
    own: "Je tekst en bestanden verdwijnen meteen, ook eerdere versies. Staan er reacties onder? Dan blijft er een regel staan dat je iets hebt weggehaald.",
    others:
      "De tekst en bestanden verdwijnen meteen. Er blijft een regel staan met jouw reden. De schrijver en de groep lezen die.",
    reason: "Waarom haal je dit weg?",
    reasonHelp: "Bijvoorbeeld: hier stond een naam van een kind in.",
    confirm: "Ja, verwijder dit bericht",
    back: "Nee, terug",
  },

  meetings: {
    title: "Bijeenkomsten",
    next: "Volgende keer samen",
    look: "Bekijk het programma",
    coming: "Je bent aangemeld.",
    past: "Geweest",
    ahead: "Wat er komt",
    none: "Er staan nog geen bijeenkomsten in de agenda.",
    cancelled: "Gaat niet door",
    online: "online",
    onlineAnd: (place: string) => `online en in ${place}`,
  },

  members: {
    title: "Deelnemers",
    lead: "Deze mensen zie je het hele jaar.",
    facilitator: "Begeleider",
    question: "Leervraag",
    search: "Zoek op organisatie of leervraag",
    searchExample: "Organisatie of leervraag",
    find: "Zoek",
    found: (count: number, words: string) =>
      `${number(count, "deelnemer", "deelnemers")} gevonden met “${words}”.`,
    nothingFound: "Niemand gevonden. Zoek op een ander woord. We zoeken alleen bij wie gevonden wil worden.",
    everyone: "Toon iedereen",
    moves: "Wie van groep wisselde",
    came: (name: string, day: string) => `${name} kwam erbij op ${day}.`,
    left: (name: string, day: string) => `${name} ging naar een andere groep op ${day}.`,
    reason: (reason: string) => `Reden: ${reason}`,
    move: "Iemand naar een andere groep laten gaan",
  },

  files: {
    title: "Bestanden",
    lead: "Alles wat in deze groep bij een bericht is gezet.",
    none: "Nog geen bestanden",
    noneText: "Voeg een bestand toe bij een bericht in het gesprek.",
    name: "Bestand",
    size: "Grootte",
    from: "Van",
    when: "Geplaatst",
    inThread: "Bij",
    older: "Oudere bestanden",
    kilobytes: (count: number) => `${count} kB`,
    megabytes: (count: string) => `${count} MB`,
  },

  rules: "Onze afspraken",
  alsoHere: "Ook in deze groep",

  farewell: {
    title: "Hoe ga je verder?",
    lead: (year: number) => `Het jaar ${year} van deze groep is voorbij. Wat hier staat, blijft te lezen.`,
    notYet: (day: string) => `Dit jaar loopt tot en met ${day}. Je kunt nu al kiezen, en later nog wisselen.`,
    carryOver: "Doe je volgend jaar weer mee?",
    yes: "Ja, neem mij mee naar volgend jaar",
    yesNote: "De organisator ziet dat je weer mee wilt doen. Je kiest dan opnieuw een thema.",
    no: "Nee, voor mij stopt het hier",
    sign: "Hoe blijft je naam bij je berichten staan?",
    name: "Onder mijn eigen naam",
    former: "Als “oud-deelnemer”",
    formerNote: "Je naam, foto en functie verdwijnen bij alles wat je hier schreef.",
    save: "Bewaren",
    saving: "Bezig met bewaren",
    choose: "Kies wat bij je past.",
    archive: "Neem het gesprek mee",
    archiveText: "Je krijgt één zip met een leesbare bladzijde, alle bestanden, en hetzelfde voor computers.",
    archiveLater: "Na de laatste dag kun je hier het hele gesprek meenemen.",
    own: "Wil je iets weghalen wat je schreef?",
    ownLink: "Bekijk je eigen berichten",
  },

  notices: {
    title: "Mail over je groepen",
    lead: "In een mail staat nooit wat er geschreven is. Alleen dat er iets nieuws is, met een link.",
    legend: "Hoe vaak wil je mail?",
    wishes: {
      weekly: {
        label: "Wat voor mij is meteen, de rest één keer per week",
        note: "Meteen als iemand jou noemt of reageert op jouw vraag. De rest op dinsdagochtend.",
      },
      daily: {
        label: "Wat voor mij is meteen, de rest één keer per dag",
        note: "De rest om vier uur, en alleen als er iets nieuws is.",
      },
      direct: { label: "Alles meteen", note: "Eén mail per gesprek, tot je hebt gekeken." },
      none: { label: "Nooit", note: "Je ziet op Mijn Schakel wat er nieuw is." },
    },
    save: "Bewaren",
    saving: "Bezig met bewaren",
    choose: "Kies hoe vaak je mail wilt.",
    perThread: "Een los gesprek volgen of stilzetten doe je in het gesprek zelf.",
  },

  stop: {
    title: "Geen mail meer?",
    thread: "Je krijgt dan geen mail meer over dit gesprek. Andere gesprekken blijf je volgen.",
    all: "Je krijgt dan geen mail meer over je groepen.",
    confirm: "Stop deze mails",
    done: "Gelukt. Deze mails zijn gestopt.",
    doneText: "Je kunt dit altijd veranderen bij Mijn Schakel, Mail over je groepen.",
    settings: "Naar je instellingen",
  },

  written: {
    title: "Wat ik schreef",
    lead: "Al je berichten in themagroepen, ook uit groepen waar je niet meer in zit.",
    none: "Je hebt nog niets geschreven.",
    remove: "Verwijder dit bericht",
    opening: "Begin van een gesprek",
    reply: "Reactie",
    older: "Oudere berichten",
  },

  search: { conversation: "Gesprek", reply: "Reactie" },

  panel: {
    title: "Je gesprekken",
    fresh: (count: number, most: number) =>
      count >= most
        ? `Meer dan ${most - 1} gesprekken met iets nieuws`
        : `${number(count, "gesprek", "gesprekken")} met iets nieuws`,
    inGroup: (title: string) => `In je groep ${title}`,
    farewell: "Kies hoe je verder wilt",
    farewellText: (title: string) => `${title} is voorbij`,
    settings: "Mail over je groepen",
  },

  done: {
    geplaatst: "Gelukt. Je bericht staat erbij.",
    gewijzigd: "Gelukt. Je bericht is aangepast.",
    verwijderd: "Gelukt. Het bericht is verwijderd.",
    bewaard: "Gelukt. Je keuze is bewaard.",
    gevolgd: "Gelukt. Je volgt dit gesprek.",
    stil: "Gelukt. Je krijgt geen mail over dit gesprek.",
    gelezen: "Gelukt. Alles staat op gelezen.",
    antwoord: "Gelukt. Iedereen ziet welke reactie hielp.",
    "geen-antwoord": "Gelukt. Er staat geen reactie meer als antwoord.",
  },

  letter: {
    siteName: "Schakel",
    subject: "Er is iets nieuws in je groep",
    direct: {
      text: "In een groep waar je in zit is iets nieuws geplaatst. Log in om het te lezen. Wat er staat, blijft in de groep: daarom staat het niet in deze mail. Je krijgt hierover geen tweede mail tot je hebt gekeken.",
      stop: "Geen mail meer over dit gesprek",
    },
    inPerson: {
      text: "In een groep waar je in zit is iets geplaatst dat voor jou is: iemand noemde je naam, of reageerde op jouw vraag. Log in om het te lezen. Wat er staat, blijft in de groep: daarom staat het niet in deze mail.",
      stop: "Geen mail meer over dit gesprek",
    },
    weekly: {
      text: "De afgelopen week is er iets nieuws geplaatst in een groep waar je in zit. Log in om het te lezen. Wat er staat, blijft in de groep: daarom staat het niet in deze mail.",
      stop: "Geen mail meer over mijn groepen",
    },
    daily: {
      text: "Vandaag is er iets nieuws geplaatst in een groep waar je in zit. Log in om het te lezen. Wat er staat, blijft in de groep: daarom staat het niet in deze mail.",
      stop: "Geen mail meer over mijn groepen",
    },
    button: "Lees wat er nieuw is",
    why: "Je krijgt deze mail omdat je in een groep op Schakel zit.",
    settings: "Kies hoe vaak je mail krijgt",
  },

  archive: {
    title: (group: string, year: number) => `${group}, ${year}`,
    lead: (name: string, day: string) =>
      `Het gesprek van deze groep, voor ${name} gemaakt op ${day}. Wat hier staat, blijft hier.`,
    members: "Deelnemers",
    conversation: "Gesprekken",
    helped: "Hielp de vraagsteller",
    removed: "Verwijderd",
  },

  privacy: {
    posts: "Berichten in themagroepen",
    earlier: "Eerdere versies van mijn berichten",
    files: "Bestanden bij mijn berichten",
    thanks: "Waarvoor ik bedankte",
    reading: "Wat ik las en volg",
    mails: "Mail over groepen",
    signature: "Naam bij mijn berichten",
  },
};
