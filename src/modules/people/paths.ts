/** Every address of this module, spelled once. */
export const peoplePaths = {
  signIn: "/inloggen",
  practise: "/inloggen/oefenen",
  code: "/inloggen/code",
  again: "/inloggen/opnieuw",
  link: <Token extends string>(token: Token) => `/inloggen/link/${token}` as const,
  passkeyOptions: "/inloggen/passkey/vraag",
  passkeySignIn: "/inloggen/passkey/antwoord",
  signOut: "/uitloggen",
  welcome: "/welkom",
  mine: "/mijn",
} as const;

/** The address of `path` that leads on to `next` afterwards. */
export const leadingTo = (path: string, next: string): string =>
  next === peoplePaths.mine ? path : `${path}?naar=${encodeURIComponent(next)}`;
