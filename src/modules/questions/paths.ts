/** Every address of asking and answering. */
export const questionPaths = {
  /** What was answered before, for everyone. */
  answers: "/vraag-en-antwoord",
  /** The answers of one topic. */
  answersOf: (slug: string, page = 1) =>
    `/vraag-en-antwoord?onderwerp=${slug}${page > 1 ? `&bladzijde=${page}` : ""}`,
  answer: <Slug extends string>(slug: Slug) => `/vraag-en-antwoord/antwoord/${slug}` as const,
  helped: <Slug extends string>(slug: Slug) => `/vraag-en-antwoord/antwoord/${slug}/geholpen` as const,
  ask: "/vraag-en-antwoord/stel-een-vraag",
  /** "Look in your mail". */
  asked: "/vraag-en-antwoord/verstuurd",
  /** "Your question is gone." */
  withdrawn: "/vraag-en-antwoord/weggehaald",
  /** One's own question; the token is the only key to it. */
  own: <Token extends string>(token: Token) => `/vraag/${token}` as const,
  reply: <Token extends string>(token: Token) => `/vraag/${token}/reactie` as const,
  reopening: <Token extends string>(token: Token) => `/vraag/${token}/heropening` as const,
  rating: <Token extends string>(token: Token) => `/vraag/${token}/waardering` as const,
  approval: <Token extends string>(token: Token) => `/vraag/${token}/plaatsing` as const,
  withdrawal: <Token extends string>(token: Token) => `/vraag/${token}/intrekking` as const,
  /** Leads who is signed in to their own question. */
  mine: <Id extends string>(id: Id) => `/mijn/vragen/${id}` as const,

  desk: "/vragenbureau",
  /** Where the link in an expert's mail leads. */
  call: <Token extends string>(token: Token) => `/vragenbureau/oproep/${token}` as const,
  question: <Id extends string>(id: Id) => `/vragenbureau/vragen/${id}` as const,
  answering: <Id extends string>(id: Id) => `/vragenbureau/vragen/${id}/antwoord` as const,
  taking: <Id extends string>(id: Id) => `/vragenbureau/vragen/${id}/oppakken` as const,
  reading: <Id extends string>(id: Id) => `/vragenbureau/vragen/${id}/meelezen` as const,
  handover: <Id extends string>(id: Id) => `/vragenbureau/vragen/${id}/overdracht` as const,
  general: <Id extends string>(id: Id) => `/vragenbureau/vragen/${id}/algemeen` as const,
  topic: <Slug extends string>(slug: Slug) => `/vragenbureau/onderwerpen/${slug}` as const,
  pool: <Slug extends string>(slug: Slug) => `/vragenbureau/onderwerpen/${slug}/experts` as const,
  poolEnd: <Slug extends string>(slug: Slug) => `/vragenbureau/onderwerpen/${slug}/experts/einde` as const,
  texts: <Slug extends string>(slug: Slug) => `/vragenbureau/onderwerpen/${slug}/teksten` as const,
  radar: <Slug extends string>(slug: Slug) => `/vragenbureau/onderwerpen/${slug}/signaal` as const,
  revision: <Id extends string>(id: Id) => `/vragenbureau/antwoorden/${id}` as const,
  merge: <Id extends string>(id: Id) => `/vragenbureau/antwoorden/${id}/samenvoegen` as const,

  setup: "/beheer/vragenbureau",
  setupCoordinator: "/beheer/vragenbureau/coordinatoren",
  setupHoliday: "/beheer/vragenbureau/vakanties",
  removeHoliday: "/beheer/vragenbureau/vakanties/verwijderen",
} as const;
