/** Every address of the programme that members make together. */
export const proposalPaths = {
  programme: <Slug extends string>(slug: Slug) => `/leergemeenschappen/${slug}/programma` as const,
  propose: <Slug extends string>(slug: Slug) => `/leergemeenschappen/${slug}/programma/voorstel` as const,
  withdraw: <Slug extends string>(slug: Slug) =>
    `/leergemeenschappen/${slug}/programma/voorstel/intrekking` as const,
  rank: <Slug extends string>(slug: Slug) => `/leergemeenschappen/${slug}/programma/voorkeur` as const,
  slot: <Slug extends string>(slug: Slug) => `/leergemeenschappen/${slug}/programma/plek` as const,
  unslot: <Slug extends string>(slug: Slug) =>
    `/leergemeenschappen/${slug}/programma/plek/intrekking` as const,
} as const;
