import type { Words } from "#platform/locale";

interface FrameWords {
  readonly siteName: string;
  readonly home: string;
  readonly skip: string;
  readonly mainMenu: string;
  readonly menu: string;
  readonly signIn: string;
  readonly mine: string;
  readonly news: string;
  readonly newsletter: string;
  readonly examples: string;
  readonly learnTogether: string;
  readonly agenda: string;
  readonly table: string;
  readonly questions: string;
  readonly search: string;
  readonly about: readonly string[];
  readonly demoBanner: string;
  readonly quick: string;
  readonly aboutUs: string;
  readonly goodToKnow: string;
  readonly accessibility: string;
  readonly privacy: string;
  readonly security: string;
  readonly design: string;
  readonly source: string;
  readonly openData: string;
  readonly colours: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly yourText: string;
  readonly yourTextHelp: string;
  readonly toHome: string;
  readonly toSignIn: string;
}

export const frameWords: Words<FrameWords> = {
  nl: {
    siteName: "Schakel",
    home: "Schakel, naar de startpagina",
    skip: "Naar de inhoud",
    mainMenu: "Hoofdmenu",
    menu: "Menu",
    signIn: "Inloggen",
    mine: "Mijn Schakel",
    news: "Nieuws",
    newsletter: "Nieuwsbrief",
    examples: "Voorbeelden",
    learnTogether: "Samen leren",
    agenda: "Agenda",
    table: "Wie zit er aan tafel?",
    questions: "Vraag en antwoord",
    search: "Zoeken",
    about: ["Voor iedereen die onderwijs en jeugdhulp bij elkaar brengt. Open, gratis en zonder reclame."],
    demoBanner: "Dit is een oefenhuis. De mensen en teksten zijn verzonnen.",
    quick: "Snel naar",
    aboutUs: "Over Schakel",
    goodToKnow: "Goed om te weten",
    accessibility: "Toegankelijkheid",
    privacy: "Privacy: wat we bewaren",
    security: "Een lek melden",
    design: "Stijlgids",
    source: "Broncode",
    openData: "Open gegevens",
    colours: "Kleur: licht of donker",
    language: "Taal",
    otherLanguage: "English",
    yourText: "Wat je had ingevuld",
    yourTextHelp: "Je tekst staat hier nog. Kopieer hem als je hem wilt bewaren.",
    toHome: "Naar de start",
    toSignIn: "Inloggen",
  },
  en: {
    siteName: "Schakel",
    home: "Schakel, to the start page",
    skip: "Skip to content",
    mainMenu: "Main menu",
    menu: "Menu",
    signIn: "Sign in",
    mine: "My Schakel",
    news: "News",
    newsletter: "Newsletter",
    examples: "Examples",
    learnTogether: "Learning together",
    agenda: "Agenda",
    table: "Who sits at the table?",
    questions: "Questions and answers",
    search: "Search",
    about: ["For everyone who brings education and youth care together. Open, free and without advertising."],
    demoBanner: "This is a house to try things in. People and texts are made up.",
    quick: "Quickly to",
    aboutUs: "About Schakel",
    goodToKnow: "Good to know",
    accessibility: "Accessibility",
    privacy: "Privacy: what we keep",
    security: "Report a leak",
    design: "Style guide",
    source: "Source code",
    openData: "Open data",
    colours: "Colour: light or dark",
    language: "Language",
    otherLanguage: "Nederlands",
    yourText: "What you had filled in",
    yourTextHelp: "Your text is still here. Copy it if you want to keep it.",
    toHome: "To the start",
    toSignIn: "Sign in",
  },
};
