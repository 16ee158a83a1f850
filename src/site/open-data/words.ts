import type { Words } from "#platform/locale";

interface OpenDataWords {
  readonly title: string;
  readonly lead: string;
  readonly blocks: string;
  readonly blocksText: string;
  readonly agendaBlock: string;
  readonly agendaBlockText: string;
  readonly examplesBlock: string;
  readonly code: (of: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly seeBlock: string;
  readonly wholeAgenda: string;
  readonly allExamples: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly follow: string;
  readonly followText: string;
  readonly newExamples: string;
  readonly newExamplesNote: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly programs: string;
  readonly programsText: readonly string[];
  readonly document: string;
  readonly documentNote: string;
  readonly agreements: string;
  readonly agreementsText: readonly string[];
}

export const openDataWords: Words<OpenDataWords> = {
  nl: {
    title: "Open gegevens",
    lead: "Gebruik wat hier openbaar staat op je eigen website, in je agenda of in een programma.",
    blocks: "Op je eigen website",
    blocksText:
      "Kopieer een stukje code en plak het op je website. Het blok blijft vanzelf actueel. Het plaatst geen cookies en volgt niemand.",
    agendaBlock: "De eerstvolgende bijeenkomsten",
    agendaBlockText:
      "Wil je alleen een soort, sector of regio? Kies die in de agenda en neem over wat in het adres achter het vraagteken staat.",
    examplesBlock: "De nieuwste praktijkvoorbeelden",
    code: (of) => `Code voor: ${of}`,
    copy: "Kopieer",
    copied: "Gekopieerd",
    seeBlock: "Bekijk het blok",
    wholeAgenda: "Hele agenda op Schakel",
    allExamples: "Alle voorbeelden op Schakel",
    nothing: "Er staat nu niets",
    nothingText: "Zodra er iets nieuws is, zie je het hier.",
    follow: "Volgen",
    followText: "Deze adressen zet je in een agenda of een nieuwslezer.",
    newExamples: "Nieuwe praktijkvoorbeelden",
    newExamplesNote: "Atom, voor een nieuwslezer",
    calendar: "De openbare agenda",
    calendarNote: "iCalendar, voor je eigen agenda",
    programs: "Voor programma's",
    programsText: [
      "Alles wat openbaar is, is ook op te vragen als JSON. Je hebt geen sleutel nodig en kunt alleen lezen.",
      "Lijsten komen in delen. Het veld volgende geeft het adres van het volgende deel.",
    ],
    document: "Beschrijving van de API",
    documentNote: "OpenAPI 3.1",
    agreements: "Afspraken",
    agreementsText: [
      "Gebruik het gerust. Noem Schakel als bron, met het adres van de bladzijde.",
      "Praktijkvoorbeelden verouderen. Laat ook zien wanneer een voorbeeld voor het laatst is nagekeken.",
      "Er staan geen gegevens van leden of kinderen in.",
    ],
  },
  en: {
    title: "Open data",
    lead: "Use what is public here on your own website, in your calendar or in a program.",
    blocks: "On your own website",
    blocksText:
      "Copy a piece of code and paste it into your website. The block stays up to date by itself. It sets no cookies and follows nobody.",
    agendaBlock: "The next meetings",
    agendaBlockText:
      "Only one kind, sector or region? Choose it in the agenda and take over what stands behind the question mark in the address.",
    examplesBlock: "The newest practice examples",
    code: (of) => `Code for: ${of}`,
    copy: "Copy",
    copied: "Copied",
    seeBlock: "See the block",
    wholeAgenda: "The whole agenda on Schakel",
    allExamples: "All examples on Schakel",
    nothing: "There is nothing here now",
    nothingText: "As soon as there is something new, you will see it here.",
    follow: "Follow",
    followText: "Put these addresses in a calendar or a news reader.",
    newExamples: "New practice examples",
    newExamplesNote: "Atom, for a news reader",
    calendar: "The public agenda",
    calendarNote: "iCalendar, for your own calendar",
    programs: "For programs",
    programsText: [
      "Everything that is public can also be asked as JSON. You need no key and can only read.",
      "Lists come in parts. The field volgende gives the address of the next part.",
    ],
    document: "Description of the API",
    documentNote: "OpenAPI 3.1, in Dutch",
    agreements: "Agreements",
    agreementsText: [
      "Feel free to use it. Name Schakel as the source, with the address of the page.",
      "Practice examples grow old. Also show when an example was last checked.",
      "It holds no data of members or children.",
    ],
  },
};
