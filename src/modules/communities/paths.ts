const at =
  <Prefix extends string, Rest extends string>(prefix: Prefix, rest: Rest) =>
  <S extends string>(slug: S) =>
    `${prefix}/${slug}${rest}` as const;

const community = "/leergemeenschappen";
const group = "/themagroepen";

/** Every address of a learning community and its theme groups. Pages behind an address may belong to modules upstairs. */
export const communityPaths = {
  list: community,
  community: at(community, ""),
  enrol: at(community, "/aanmelden"),
  /** Who asked to take part and how the groups are balanced, for the organisers. */
  balance: at(community, "/balans"),

  desk: "/leergemeenschappen/beheer",
  start: "/leergemeenschappen/beheer/nieuw",
  template: "/leergemeenschappen/beheer/sjabloon",
  paste: "/leergemeenschappen/beheer/plakken",
  proposal: "/leergemeenschappen/beheer/voorstel",

  manage: at(community, "/beheer"),
  again: at(community, "/beheer/opnieuw"),
  edit: at(community, "/beheer/tekst"),
  removal: at(community, "/beheer/verwijdering"),
  publication: at(community, "/beheer/publicatie"),
  settle: <S extends string, C extends string>(slug: S, conflict: C) =>
    `${community}/${slug}/beheer/tegenspraak/${conflict}` as const,
  newMeeting: at(community, "/beheer/bijeenkomst"),
  meeting: <S extends string, M extends string>(slug: S, meeting: M) =>
    `${community}/${slug}/beheer/bijeenkomst/${meeting}` as const,
  meetingRemoval: <S extends string, M extends string>(slug: S, meeting: M) =>
    `${community}/${slug}/beheer/bijeenkomst/${meeting}/verwijdering` as const,
  newTheme: at(community, "/beheer/thema"),
  theme: <S extends string, N extends string | number>(slug: S, number: N) =>
    `${community}/${slug}/beheer/thema/${number}` as const,
  themeRemoval: <S extends string, N extends string | number>(slug: S, number: N) =>
    `${community}/${slug}/beheer/thema/${number}/verwijdering` as const,
  themeLeaders: <S extends string, N extends string | number>(slug: S, number: N) =>
    `${community}/${slug}/beheer/thema/${number}/begeleiders` as const,
  themeLeaderEnd: <S extends string, N extends string | number, P extends string>(
    slug: S,
    number: N,
    person: P,
  ) => `${community}/${slug}/beheer/thema/${number}/begeleiders/${person}/einde` as const,
  organisers: at(community, "/beheer/organisatoren"),
  organiserEnd: <S extends string, P extends string>(slug: S, person: P) =>
    `${community}/${slug}/beheer/organisatoren/${person}/einde` as const,

  group: at(group, ""),
  setUp: at(group, "/inrichten"),
  leaders: at(group, "/begeleiders"),
  leaderEnd: <S extends string, P extends string>(slug: S, person: P) =>
    `${group}/${slug}/begeleiders/${person}/einde` as const,
  move: at(group, "/verplaatsen"),
} as const;
