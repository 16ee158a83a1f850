/** Every address of the door of an event. */
export const attendancePaths = {
  /** What guests must know, and the link for who stands at the door. */
  desk: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/deur` as const,
  /** A new link for the door; the old one stops. */
  key: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/deur/link` as const,
  /** The list at the door, for whoever organises. */
  list: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/deur/lijst` as const,
  tap: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/deur/lijst/aanwezig` as const,
  /** The same list for a host without account; the token is the only key to it. */
  host: <Token extends string>(token: Token) => `/deur/${token}` as const,
  hostTap: <Token extends string>(token: Token) => `/deur/${token}/aanwezig` as const,
  /** What a code on a phone leads to. */
  scan: <Id extends string>(registration: Id) => `/inchecken/${registration}` as const,
} as const;
