/** Every address of the place where an archive is brought in. */
export const archivePaths = {
  list: "/archief",
  paste: "/archief/geplakt",
  one: <Id extends string>(id: Id) => `/archief/${id}` as const,
  notes: <Id extends string>(id: Id) => `/archief/${id}/opmerkingen.csv` as const,
  choose: <Id extends string>(id: Id) => `/archief/${id}/keuze` as const,
  approve: <Id extends string>(id: Id) => `/archief/${id}/akkoord` as const,
  back: <Id extends string>(id: Id) => `/archief/${id}/teruggave` as const,
  goOn: <Id extends string>(id: Id) => `/archief/${id}/vervolg` as const,
  cancel: <Id extends string>(id: Id) => `/archief/${id}/annulering` as const,
} as const;
