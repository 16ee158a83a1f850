import type { StepId } from "./telling.ts";

/** Every address of the library. */
export const libraryPaths = {
  list: "/praktijkvoorbeelden",
  compare: "/praktijkvoorbeelden/vergelijken",
  feed: "/praktijkvoorbeelden/nieuw.atom",
  example: <Slug extends string>(slug: Slug) => `/praktijkvoorbeelden/${slug}` as const,
  version: <Slug extends string, N extends string | number>(slug: Slug, number: N) =>
    `/praktijkvoorbeelden/${slug}/versies/${number}` as const,
  print: <Slug extends string>(slug: Slug) => `/praktijkvoorbeelden/${slug}/op-een-bladzijde` as const,
  branch: <Slug extends string>(slug: Slug) => `/praktijkvoorbeelden/${slug}/wij-ook` as const,
  removeBranch: <Slug extends string>(slug: Slug) =>
    `/praktijkvoorbeelden/${slug}/wij-ook/intrekking` as const,
  grow: <Slug extends string>(slug: Slug) => `/praktijkvoorbeelden/${slug}/wij-ook/voorbeeld` as const,
  definition: "/gedeelde-definitie",
  definitionVersion: <Version extends string>(version: Version) => `/gedeelde-definitie/${version}` as const,
  mine: "/mijn/voorbeelden",
  step: <Id extends string, S extends StepId | ":step">(id: Id, step: S) =>
    `/mijn/voorbeelden/${id}/${step}` as const,
  check: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}/nakijken` as const,
  manage: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}` as const,
  discard: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}/weggooien` as const,
  revise: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}/herziening` as const,
  stillRight: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}/klopt-nog` as const,
  takeBack: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}/intrekking` as const,
  hideVersion: <Id extends string>(id: Id) => `/mijn/voorbeelden/${id}/versie-weg` as const,
  peers: "/meelezen",
  review: <Id extends string>(id: Id) => `/meelezen/${id}` as const,
  declineReview: <Id extends string>(id: Id) => `/meelezen/${id}/afwijzing` as const,
  takeReview: <Id extends string>(id: Id) => `/meelezen/voorbeelden/${id}` as const,
  /** The link in the mail that asks whether it is still right. */
  confirm: <Token extends string>(token: Token) => `/klopt-nog/${token}` as const,
} as const;

/** Addresses under the list that no example may take. */
export const reservedSlugs: ReadonlySet<string> = new Set(["vergelijken", "nieuw-atom", "delen"]);
