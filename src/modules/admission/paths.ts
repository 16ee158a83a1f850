/** Every address of coming to an event. */
export const admissionPaths = {
  register: <Slug extends string>(slug: Slug) => `/agenda/${slug}/aanmelden` as const,
  /** "Look in your mail", for who registered without an account. */
  asked: <Slug extends string>(slug: Slug) => `/agenda/${slug}/aanmelden/klaar` as const,
  /** One's own registration, for who is signed in: leads to it. */
  mine: <Slug extends string>(slug: Slug) => `/agenda/${slug}/mijn-aanmelding` as const,
  /** One's own registration; the token is the only key to it. */
  own: <Token extends string>(token: Token) => `/aanmelding/${token}` as const,
  confirmation: <Token extends string>(token: Token) => `/aanmelding/${token}/bevestiging` as const,
  withdrawal: <Token extends string>(token: Token) => `/aanmelding/${token}/afmelding` as const,
  change: <Token extends string>(token: Token) => `/aanmelding/${token}/gegevens` as const,
  /** What the other half of a duo sees; their own token is the only key to it. */
  partner: <Token extends string>(token: Token) => `/duo/${token}` as const,
  partnerYes: <Token extends string>(token: Token) => `/duo/${token}/bevestiging` as const,
  partnerNo: <Token extends string>(token: Token) => `/duo/${token}/afmelding` as const,
  rules: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/toelating` as const,
  questions: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/vragen` as const,
  question: <Slug extends string, Id extends string>(slug: Slug, id: Id) =>
    `/agenda/${slug}/beheer/vragen/${id}/verwijdering` as const,
  answerFile: <Slug extends string, Who extends string, Id extends string>(slug: Slug, who: Who, id: Id) =>
    `/agenda/${slug}/beheer/aanmeldingen/${who}/bestand/${id}` as const,
  list: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen` as const,
  choice: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen/keuze` as const,
  refusal: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen/afwijzing` as const,
  invitation: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen/uitnodiging` as const,
  mail: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen/mail` as const,
  csv: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen.csv` as const,
  xlsx: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/aanmeldingen.xlsx` as const,
} as const;
