/** Every address of the agenda. */
export const eventPaths = {
  agenda: "/agenda",
  past: "/agenda?periode=geweest",
  /** Everything public that is to come, as a calendar to subscribe to. */
  publicFeed: "/agenda/kalender.ics",
  event: (slug: string) => `/agenda/${slug}`,
  /** One event as a calendar file. */
  file: (slug: string) => `/agenda/${slug}/kalender.ics`,
  cancellation: (slug: string) => `/agenda/${slug}/afmelding`,
  comingBack: (slug: string) => `/agenda/${slug}/aanmelding`,
  mine: "/mijn/agenda",
  feedAddress: "/mijn/agenda/adres",
  /** The personal calendar; the token is the only key to it. */
  feed: (token: string) => `/kalender/${token}/agenda.ics`,
} as const;
