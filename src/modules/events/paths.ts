/** Every address of the agenda. */
export const eventPaths = {
  agenda: "/agenda",
  past: "/agenda?periode=geweest",
  /** Everything public that is to come, as a calendar to subscribe to. */
  publicFeed: "/agenda/kalender.ics",
  event: <Slug extends string>(slug: Slug) => `/agenda/${slug}` as const,
  /** One event as a calendar file. */
  file: <Slug extends string>(slug: Slug) => `/agenda/${slug}/kalender.ics` as const,
  cancellation: <Slug extends string>(slug: Slug) => `/agenda/${slug}/afmelding` as const,
  comingBack: <Slug extends string>(slug: Slug) => `/agenda/${slug}/aanmelding` as const,
  desk: "/agenda/beheer",
  make: "/agenda/beheer/nieuw",
  /** Drafts from an agenda that stands elsewhere; upstairs, because it also says how one comes in. */
  paste: "/agenda/beheer/plakken",
  manage: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer` as const,
  edit: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/tekst` as const,
  publication: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/publicatie` as const,
  callingOff: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/afgelasting` as const,
  moreDates: <Slug extends string>(slug: Slug) => `/agenda/${slug}/beheer/reeks` as const,
  /** A new event with the words of this one. */
  copy: <Slug extends string>(slug: Slug) => `/agenda/beheer/nieuw?van=${slug}` as const,
  mine: "/mijn/agenda",
  feedAddress: "/mijn/agenda/adres",
  /** The personal calendar; the token is the only key to it. */
  feed: <Token extends string>(token: Token) => `/kalender/${token}/agenda.ics` as const,
} as const;
