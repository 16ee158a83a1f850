// “/nieuws/…” is taken: mails about conversations lead there.
/** Every address of the news and its desk. */
export const newsPaths = {
  list: "/actueel",
  feed: "/actueel/nieuw.atom",
  article: <Slug extends string>(slug: Slug) => `/actueel/${slug}` as const,
  byline: <Slug extends string>(slug: Slug) => `/actueel/schrijvers/${slug}` as const,
  image: <Id extends string, Name extends string>(id: Id, name: Name) =>
    `/actueel/beeld/${id}/${name}` as const,
  file: <Id extends string>(id: Id) => `/actueel/bestanden/${id}` as const,
  desk: "/redactie",
  bylines: "/redactie/schrijvers",
  editByline: <Id extends string>(id: Id) => `/redactie/schrijvers/${id}` as const,
  edit: <Id extends string>(id: Id) => `/redactie/${id}` as const,
  look: <Id extends string>(id: Id) => `/redactie/${id}/nakijken` as const,
  ask: <Id extends string>(id: Id) => `/redactie/${id}/voorleggen` as const,
  approve: <Id extends string>(id: Id) => `/redactie/${id}/akkoord` as const,
  giveBack: <Id extends string>(id: Id) => `/redactie/${id}/teruggave` as const,
  revise: <Id extends string>(id: Id) => `/redactie/${id}/herziening` as const,
  discard: <Id extends string>(id: Id) => `/redactie/${id}/weggooien` as const,
  takeBack: <Id extends string>(id: Id) => `/redactie/${id}/intrekking` as const,
} as const;

/** Addresses under the list that no article may take. */
export const reservedSlugs: ReadonlySet<string> = new Set(["schrijvers", "beeld", "bestanden", "nieuw-atom"]);
