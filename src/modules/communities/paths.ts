/** Every address of a learning community and its theme groups. Pages behind an address may belong to modules upstairs. */
export const communityPaths = {
  list: "/leergemeenschappen",
  community: (slug: string) => `/leergemeenschappen/${slug}`,
  enrol: (slug: string) => `/leergemeenschappen/${slug}/aanmelden`,
  /** Who asked to take part and how the groups are balanced, for the organisers. */
  balance: (slug: string) => `/leergemeenschappen/${slug}/balans`,

  desk: "/leergemeenschappen/beheer",
  start: "/leergemeenschappen/beheer/nieuw",
  template: "/leergemeenschappen/beheer/sjabloon",
  again: (slug: string) => `/leergemeenschappen/${slug}/beheer/opnieuw`,
  paste: "/leergemeenschappen/beheer/plakken",
  proposal: "/leergemeenschappen/beheer/voorstel",
  manage: (slug: string) => `/leergemeenschappen/${slug}/beheer`,
  edit: (slug: string) => `/leergemeenschappen/${slug}/beheer/tekst`,
  settle: (slug: string, conflict: string) => `/leergemeenschappen/${slug}/beheer/tegenspraak/${conflict}`,
  removal: (slug: string) => `/leergemeenschappen/${slug}/beheer/verwijdering`,
  publication: (slug: string) => `/leergemeenschappen/${slug}/beheer/publicatie`,
  newMeeting: (slug: string) => `/leergemeenschappen/${slug}/beheer/bijeenkomst`,
  meeting: (slug: string, meeting: string) => `/leergemeenschappen/${slug}/beheer/bijeenkomst/${meeting}`,
  meetingRemoval: (slug: string, meeting: string) =>
    `/leergemeenschappen/${slug}/beheer/bijeenkomst/${meeting}/verwijdering`,
  newTheme: (slug: string) => `/leergemeenschappen/${slug}/beheer/thema`,
  theme: (slug: string, number: number | string) => `/leergemeenschappen/${slug}/beheer/thema/${number}`,
  themeRemoval: (slug: string, number: number | string) =>
    `/leergemeenschappen/${slug}/beheer/thema/${number}/verwijdering`,
  themeLeaders: (slug: string, number: number | string) =>
    `/leergemeenschappen/${slug}/beheer/thema/${number}/begeleiders`,
  organisers: (slug: string) => `/leergemeenschappen/${slug}/beheer/organisatoren`,
  organiserEnd: (slug: string, person: string) =>
    `/leergemeenschappen/${slug}/beheer/organisatoren/${person}/einde`,

  group: (slug: string) => `/themagroepen/${slug}`,
  setUp: (slug: string) => `/themagroepen/${slug}/inrichten`,
  leaders: (slug: string) => `/themagroepen/${slug}/begeleiders`,
  leaderEnd: (slug: string, person: string) => `/themagroepen/${slug}/begeleiders/${person}/einde`,
  move: (slug: string) => `/themagroepen/${slug}/verplaatsen`,
} as const;
