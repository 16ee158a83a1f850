/** Every address of this module, spelled once. Those with an id work for routes too: `peoplePaths.link(":token")`. */
export const peoplePaths = {
  signIn: "/inloggen",
  practise: "/inloggen/oefenen",
  code: "/inloggen/code",
  again: "/inloggen/opnieuw",
  link: <Token extends string>(token: Token) => `/inloggen/link/${token}` as const,
  passkeyQuestion: "/inloggen/passkey/vraag",
  passkeyAnswer: "/inloggen/passkey/antwoord",
  signOut: "/uitloggen",
  welcome: "/welkom",
  goodbye: "/tot-ziens",
  keptForm: "/verder",
  claimKeptForm: "/verder/van-mij",
  dropKeptForm: "/verder/weggooien",

  mine: "/mijn",
  proveAgain: "/mijn/bevestiging",
  profile: "/mijn/profiel",
  email: "/mijn/e-mailadres",
  sessions: "/mijn/sessies",
  endOtherSessions: "/mijn/sessies/beeindiging",
  endSession: <Id extends string>(id: Id) => `/mijn/sessies/${id}/beeindiging` as const,
  passkeys: "/mijn/passkeys",
  newPasskeyQuestion: "/mijn/passkeys/vraag",
  newPasskeyAnswer: "/mijn/passkeys/antwoord",
  renamePasskey: <Id extends string>(id: Id) => `/mijn/passkeys/${id}/naam` as const,
  removePasskey: <Id extends string>(id: Id) => `/mijn/passkeys/${id}/verwijdering` as const,
  data: "/mijn/gegevens",
  takeData: "/mijn/gegevens/uitvoer",
  leave: "/mijn/gegevens/verwijdering",
  drafts: "/mijn/kladjes",

  people: "/beheer/mensen",
  person: <Id extends string>(id: Id) => `/beheer/mensen/${id}` as const,
  giveRole: <Id extends string>(id: Id) => `/beheer/mensen/${id}/rollen` as const,
  endRole: <Id extends string, Grant extends string>(id: Id, grant: Grant) =>
    `/beheer/mensen/${id}/rollen/${grant}/beeindiging` as const,
  endSessionsOf: <Id extends string>(id: Id) => `/beheer/mensen/${id}/sessies/beeindiging` as const,
} as const;

/** The address of `path` that leads on to `next` afterwards. */
export const leadingTo = (path: string, next: string): string =>
  next === peoplePaths.mine ? path : `${path}?naar=${encodeURIComponent(next)}`;

/** A page that says that something worked: `?gelukt=<word>`. */
export const wellDone = (path: string, word: string): string => `${path}?gelukt=${word}`;

/** Where a text field keeps what is being typed at `place`, for the `draft` of a TextArea or Composer. */
export const draftUrl = (place: string): string =>
  `${peoplePaths.drafts}?plaats=${encodeURIComponent(place)}`;
