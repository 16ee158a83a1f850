import type { Words } from "#platform/locale";

interface PageWords {
  readonly start: string;
  readonly crumbs: string;
  readonly heroLoops: readonly [string, string];
  readonly heroBetween: string;
  readonly heroRest: string;
  readonly heroLead: string;
  readonly waysLabel: string;
  readonly ways: readonly { readonly title: string; readonly text: string }[];
  readonly news: string;
  readonly allNews: string;
  readonly examples: string;
  readonly allExamples: string;
  readonly meetings: string;
  readonly wholeAgenda: string;
  readonly noMeetings: string;
  readonly noMeetingsText: string;
  readonly communityText: string;
  readonly join: string;
  readonly online: string;
  readonly mineTitle: (name: string) => string;
  readonly search: string;
  readonly searchLead: string;
  readonly searchLabel: string;
  readonly searchButton: string;
  readonly searchFound: string;
  readonly searchNear: string;
  readonly searchMeant: string;
  readonly searchKinds: string;
  readonly searchAll: (count: number) => string;
  readonly searchNothing: string;
  readonly searchNothingText: string;
  readonly mineWaiting: (count: number) => string;
  readonly mineNothing: string;
  readonly mineMore: (count: number) => string;
  readonly mineToday: string;
  readonly before: (date: string) => string;
  readonly settings: string;
  readonly settingsLead: string;
  readonly settingsKept: string;
  readonly colour: {
    readonly legend: string;
    readonly device: string;
    readonly light: string;
    readonly dark: string;
    readonly submit: string;
  };
  readonly languageLegend: string;
  readonly languageSubmit: string;
}

export const pageWords: Words<PageWords> = {
  nl: {
    start: "Start",
    crumbs: "Kruimelpad",
    heroLoops: ["Onderwijs", "jeugdhulp,"],
    heroBetween: " en ",
    heroRest: "samen om één kind heen",
    heroLead:
      "Leer van scholen en regio's die het al doen. Praat mee in een vaste groep. En krijg antwoord op je vraag.",
    waysLabel: "Wat wil je doen?",
    ways: [
      { title: "Voorbeelden", text: "Zie hoe anderen het doen" },
      { title: "Samen leren", text: "Een jaar lang met vaste gezichten" },
      { title: "Bijeenkomsten", text: "Kijk wanneer je elkaar ziet" },
      { title: "Wie zit er aan tafel?", text: "Zie welke gemeenten en scholen bij elkaar horen" },
      { title: "Mijn Schakel", text: "Je groep, je agenda, je gegevens" },
      { title: "Vraag en antwoord", text: "Vraag het een expert, ook zonder account" },
    ],
    news: "Wat er gebeurt",
    allNews: "Al het nieuws",
    examples: "Zo doen anderen het",
    allExamples: "Alle voorbeelden",
    meetings: "Eerstvolgende bijeenkomsten",
    wholeAgenda: "Hele agenda",
    noMeetings: "Er staat nog niets gepland",
    noMeetingsText: "Zodra een leergemeenschap haar programma laat zien, staat het hier.",
    communityText:
      "Je kiest één thema. Met dezelfde groep kom je het hele jaar bij elkaar: online, gratis en vertrouwd.",
    join: "Doe mee",
    online: "Online",
    mineTitle: (name) => (name ? `Dag ${name}` : "Mijn Schakel"),
    search: "Zoeken",
    searchLead: "Je vindt alleen wat jij mag lezen.",
    searchLabel: "Waar zoek je naar?",
    searchButton: "Zoek",
    searchFound: "Gevonden",
    searchNear: "Dit lijkt erop",
    searchMeant: "Bedoelde je",
    searchKinds: "Soort",
    searchAll: (count) => `Alles (${count})`,
    searchNothing: "Niets gevonden",
    searchNothingText: "Probeer een ander woord, of minder woorden.",
    mineWaiting: (count) =>
      count === 1 ? "Er staat één ding voor je klaar." : `Er staan ${count} dingen voor je klaar.`,
    mineNothing: "Je bent bij.",
    mineMore: (count) =>
      count === 1
        ? "Er wacht nog één ding. Dat komt hier als je hier iets van hebt gedaan."
        : `Er wachten nog ${count} dingen. Die komen hier als je hier iets van hebt gedaan.`,
    mineToday: "Wat nu voor je klaarstaat",
    before: (date) => `vóór ${date}`,
    settings: "Kleur en taal",
    settingsLead: "Kies wat prettig leest. We onthouden het op dit apparaat.",
    settingsKept: "Gelukt. Zo ziet Schakel er op dit apparaat voortaan uit.",
    colour: {
      legend: "Kleur",
      device: "Zoals mijn apparaat",
      light: "Licht",
      dark: "Donker",
      submit: "Bewaar kleur",
    },
    languageLegend: "Taal",
    languageSubmit: "Bewaar taal",
  },
  en: {
    start: "Start",
    crumbs: "Breadcrumbs",
    heroLoops: ["Education", "youth care,"],
    heroBetween: " and ",
    heroRest: "together around one child",
    heroLead:
      "Learn from schools and regions that already do it. Join the conversation in a steady group. And get an answer to your question.",
    waysLabel: "What would you like to do?",
    ways: [
      { title: "Examples", text: "See how others do it" },
      { title: "Learning together", text: "A whole year with the same faces" },
      { title: "Meetings", text: "See when you meet each other" },
      { title: "Who sits at the table?", text: "See which municipalities and schools belong together" },
      { title: "My Schakel", text: "Your group, your agenda, your data" },
      { title: "Questions and answers", text: "Ask an expert, also without an account" },
    ],
    news: "What is happening",
    allNews: "All news",
    examples: "How others do it",
    allExamples: "All examples",
    meetings: "Next meetings",
    wholeAgenda: "Whole agenda",
    noMeetings: "Nothing has been planned yet",
    noMeetingsText: "As soon as a learning community shows its programme, it is here.",
    communityText: "You choose one theme. You meet the same group all year: online, free and familiar.",
    join: "Join",
    online: "Online",
    mineTitle: (name) => (name ? `Hello ${name}` : "My Schakel"),
    search: "Search",
    searchLead: "You only find what you may read.",
    searchLabel: "What are you looking for?",
    searchButton: "Search",
    searchFound: "Found",
    searchNear: "This looks like it",
    searchMeant: "Did you mean",
    searchKinds: "Kind",
    searchAll: (count) => `All (${count})`,
    searchNothing: "Nothing found",
    searchNothingText: "Try another word, or fewer words.",
    mineWaiting: (count) =>
      count === 1 ? "One thing is waiting for you." : `${count} things are waiting for you.`,
    mineNothing: "You are up to date.",
    mineMore: (count) =>
      count === 1
        ? "One more thing is waiting. It comes here when you have done some of these."
        : `${count} more things are waiting. They come here when you have done some of these.`,
    mineToday: "What is waiting for you now",
    before: (date) => `before ${date}`,
    settings: "Colour and language",
    settingsLead: "Choose what reads well. We remember it on this device.",
    settingsKept: "Done. This is how Schakel looks on this device from now on.",
    colour: {
      legend: "Colour",
      device: "Like my device",
      light: "Light",
      dark: "Dark",
      submit: "Keep colour",
    },
    languageLegend: "Language",
    languageSubmit: "Keep language",
  },
};
