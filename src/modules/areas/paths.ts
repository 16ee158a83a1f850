/** Every address of areas that people make. */
export const areaPaths = {
  all: "/gebieden",
  add: "/gebieden/nieuw",
  area: <Id extends string>(area: Id) => `/gebieden/${area}` as const,
  change: <Id extends string>(area: Id) => `/gebieden/${area}/wijzigen` as const,
  sharing: <Id extends string>(area: Id) => `/gebieden/${area}/delen` as const,
  end: <Id extends string>(area: Id) => `/gebieden/${area}/einde` as const,
} as const;
