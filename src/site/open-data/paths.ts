/** Every address of what is given away. */
export const openDataPaths = {
  /** What there is to use, in plain words. */
  page: "/open-gegevens",
  api: "/api/v1",
  document: "/api/v1/openapi.json",
  list: <Name extends string>(name: Name) => `/api/v1/${name}` as const,
  one: <Name extends string, Id extends string>(name: Name, id: Id) => `/api/v1/${name}/${id}` as const,
  /** Pieces of the site for in a frame elsewhere; the agenda takes the same choices in its address as its page. */
  agendaBlock: "/blok/agenda",
  examplesBlock: "/blok/praktijkvoorbeelden",
  siteMap: "/sitemap.xml",
  siteMapPart: <Part extends string | number>(part: Part) => `/sitemap/${part}` as const,
} as const;
