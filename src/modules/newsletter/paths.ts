/** Every address of the newsletter. */
export const newsletterPaths = {
  /** What it is, and asking for it. */
  front: "/nieuwsbrief",
  /** "Look in your mail", whatever was asked. */
  asked: "/nieuwsbrief/kijk-in-je-mail",
  /** Asks for a mail with the link to one's own choices. */
  link: "/nieuwsbrief/link",
  confirm: <Token extends string>(token: Token) => `/nieuwsbrief/bevestiging/${token}` as const,
  choices: <Token extends string>(token: Token) => `/nieuwsbrief/keuzes/${token}` as const,
  leave: <Token extends string>(token: Token) => `/nieuwsbrief/afmelding/${token}` as const,
  issue: <Slug extends string>(slug: Slug) => `/nieuwsbrief/archief/${slug}` as const,
  desk: "/nieuwsbrief/redactie",
  edit: <Id extends string>(id: Id) => `/nieuwsbrief/redactie/${id}` as const,
  look: <Id extends string>(id: Id) => `/nieuwsbrief/redactie/${id}/voorbeeld` as const,
  test: <Id extends string>(id: Id) => `/nieuwsbrief/redactie/${id}/proef` as const,
  send: <Id extends string>(id: Id) => `/nieuwsbrief/redactie/${id}/verzending` as const,
  hold: <Id extends string>(id: Id) => `/nieuwsbrief/redactie/${id}/uitstel` as const,
  discard: <Id extends string>(id: Id) => `/nieuwsbrief/redactie/${id}/weggooien` as const,
} as const;
