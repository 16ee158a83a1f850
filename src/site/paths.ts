/** The addresses that belong to the house itself and to no module, and those of the main menu. */
export const sitePaths = {
  home: "/",
  news: "/actueel",
  examples: "/praktijkvoorbeelden",
  communities: "/leergemeenschappen",
  agenda: "/agenda",
  table: "/wie-zit-er-aan-tafel",
  questions: "/vraag-en-antwoord",
  mine: "/mijn",
  signIn: "/inloggen",
  accessibility: "/toegankelijkheid",
  privacy: "/privacy",
  security: "/lek-melden",
  search: "/zoeken",
  settings: "/weergave",
  design: "/design",
  source: "/broncode",
} as const;
