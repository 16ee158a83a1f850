/** Every address of the conversation of a theme group; all of them lie behind its door. */
export const conversationPaths = {
  group: <S extends string>(slug: S) => `/themagroepen/${slug}` as const,
  /** Says of everything in a group that one has seen it. */
  read: <S extends string>(slug: S) => `/themagroepen/${slug}/gelezen` as const,
  start: <S extends string>(slug: S) => `/themagroepen/${slug}/gesprekken/nieuw` as const,
  /** The same for a question before a meeting. */
  prepare: (slug: string, event: string) =>
    `/themagroepen/${slug}/gesprekken/nieuw?bijeenkomst=${event}` as const,
  thread: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}` as const,
  /** The page of a thread on which a post stands, at that post. */
  post: (slug: string, thread: string, number: number, lastNumber: number) => {
    const onLastPage = number === 0 || lastNumber - number < 15;
    return `/themagroepen/${slug}/gesprekken/${thread}${onLastPage ? "" : `?voor=${number + 10}`}#bericht-${number}`;
  },
  /** The thread with a post of it quoted in the reply that is to be written. */
  quote: (slug: string, thread: string, number: number) =>
    `/themagroepen/${slug}/gesprekken/${thread}?citeer=${number}#reageer` as const,
  /** Tells a page of a thread that stays open what came after it was made. */
  threadNews: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/nieuws` as const,
  /** The same for the list of a group. */
  groupNews: <S extends string>(slug: S) => `/themagroepen/${slug}/nieuws` as const,
  reply: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/reacties` as const,
  answer: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/antwoord` as const,
  noAnswer: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/antwoord/intrekking` as const,
  ballot: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/keuze` as const,
  /** Says what a poll became; without a choice it opens again. */
  settling: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/besluit` as const,
  /** Asks who is behind a pseudonym. */
  writer: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/schrijver` as const,
  wish: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/volgen` as const,

  edit: <S extends string, P extends string>(slug: S, post: P) =>
    `/themagroepen/${slug}/berichten/${post}/wijzigen` as const,
  history: <S extends string, P extends string>(slug: S, post: P) =>
    `/themagroepen/${slug}/berichten/${post}/eerder` as const,
  removal: <S extends string, P extends string>(slug: S, post: P) =>
    `/themagroepen/${slug}/berichten/${post}/verwijdering` as const,
  thanks: <S extends string, P extends string>(slug: S, post: P) =>
    `/themagroepen/${slug}/berichten/${post}/bedankt` as const,

  report: <S extends string, P extends string>(slug: S, post: P) =>
    `/themagroepen/${slug}/berichten/${post}/melding` as const,
  hiding: <S extends string, P extends string>(slug: S, post: P) =>
    `/themagroepen/${slug}/berichten/${post}/verberging` as const,
  closing: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/sluiting` as const,
  moving: <S extends string, T extends string>(slug: S, thread: T) =>
    `/themagroepen/${slug}/gesprekken/${thread}/verplaatsing` as const,
  /** Reports and log of a group, for who facilitates it. */
  watch: <S extends string>(slug: S) => `/themagroepen/${slug}/toezicht` as const,
  /** Leaves a report as it is: the post may stand. */
  reportLeft: <S extends string, R extends string>(slug: S, report: R) =>
    `/themagroepen/${slug}/toezicht/${report}` as const,
  /** Appeals, reports about who facilitates, and the log of all groups of a community, for who organises it. */
  watchAll: <S extends string>(slug: S) => `/leergemeenschappen/${slug}/toezicht` as const,
  reportSeen: <S extends string, R extends string>(slug: S, report: R) =>
    `/leergemeenschappen/${slug}/toezicht/${report}` as const,

  meetings: <S extends string>(slug: S) => `/themagroepen/${slug}/bijeenkomsten` as const,
  members: <S extends string>(slug: S) => `/themagroepen/${slug}/deelnemers` as const,
  files: <S extends string>(slug: S) => `/themagroepen/${slug}/bestanden` as const,
  file: <S extends string, F extends string>(slug: S, file: F) =>
    `/themagroepen/${slug}/bestanden/${file}` as const,
  farewell: <S extends string>(slug: S) => `/themagroepen/${slug}/afscheid` as const,
  archive: <S extends string>(slug: S) => `/themagroepen/${slug}/gesprek.zip` as const,

  /** Leads on to a thread; the address in a mail, which tells nothing about the group it is in. */
  news: <T extends string>(thread: T) => `/nieuws/${thread}` as const,
  /** A request to know who is behind a pseudonym, for the three people it is about. */
  unmasking: <U extends string>(request: U) => `/schrijversvragen/${request}` as const,
  /** What was done with a post or a conversation, for who did it, whose words they are and who organises. */
  measure: <M extends string>(measure: M) => `/maatregelen/${measure}` as const,
  appeal: <M extends string>(measure: M) => `/maatregelen/${measure}/bezwaar` as const,
  ending: <M extends string>(measure: M) => `/maatregelen/${measure}/opheffing` as const,
  /** A conversation that was moved to another group, for who began it. */
  moved: <T extends string>(thread: T) => `/mijn/gesprekken/${thread}` as const,
  /** People of one's own groups, by what they do and ask. */
  finder: "/mijn/groepsgenoten",
  /** Says whether one wants to be found there. */
  findable: "/mijn/groepsgenoten/vindbaar",
  notices: "/mijn/meldingen",
  written: "/mijn/berichten",
  ownRemoval: <P extends string>(post: P) => `/mijn/berichten/${post}/verwijdering` as const,
  /** Stops mails with one press, without signing in: the token is the only key. */
  stop: <T extends string>(token: T) => `/meldingen/uit/${token}` as const,
} as const;
