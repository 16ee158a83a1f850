/** Every address of the desk where official files are taken over. */
export const importPaths = {
  desk: "/beheer/inlezen",
  run: <Id extends string>(id: Id) => `/beheer/inlezen/${id}` as const,
  rejected: <Id extends string>(id: Id) => `/beheer/inlezen/${id}/afgekeurd.csv` as const,
  takeOver: <Id extends string>(id: Id) => `/beheer/inlezen/${id}/overname` as const,
  again: <Id extends string>(id: Id) => `/beheer/inlezen/${id}/opnieuw` as const,
  cancel: <Id extends string>(id: Id) => `/beheer/inlezen/${id}/annulering` as const,
} as const;
