/** Every address of the ledger of day-parts. */
export const supportPaths = {
  setup: "/beheer/dagdelen",
  ledger: <Id extends string>(id: Id) => `/dagdelen/${id}` as const,
  line: <Id extends string>(id: Id) => `/dagdelen/${id}/regel` as const,
  split: <Id extends string>(id: Id) => `/dagdelen/${id}/splitsing` as const,
} as const;
