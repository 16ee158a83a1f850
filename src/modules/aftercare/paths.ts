/** Every address of what remains of a meeting. */
export const aftercarePaths = {
  desk: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/nazorg` as const,
  captions: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/nazorg/ondertiteling` as const,
  slides: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/nazorg/sheets` as const,
  noSlides: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/nazorg/sheets/verwijdering` as const,
  offspring: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/nazorg/vervolg` as const,
  noOffspring: <Slug extends string>(slug: Slug) =>
    `/agenda/${slug}/beheer/nazorg/vervolg/verwijdering` as const,
  finish: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/nazorg/afronding` as const,
  file: <Slug extends string, File extends string>(slug: Slug, file: File) =>
    `/agenda/${slug}/sheets/${file}` as const,
  captionsFile: <Slug extends string>(slug: Slug) => `/agenda/${slug}/ondertiteling.vtt` as const,
  /** Three questions; the token of the registration is the only key. */
  evaluation: <Token extends string>(token: Token) => `/evaluatie/${token}` as const,
  certificate: <Token extends string, Seat extends string | number>(token: Token, seat: Seat) =>
    `/bewijs/${token}/${seat}` as const,
  check: "/bewijs-controleren",
  dilemma: <Id extends string>(id: Id) => `/dilemmas/${id}` as const,
} as const;
