/** Every address of the directory and of calls for a process director. */
export const specialistPaths = {
  directory: "/procesregisseurs",
  call: "/procesregisseurs/oproep",
  request: <Id extends string>(id: Id) => `/procesregisseurs/oproepen/${id}` as const,
  answer: <Id extends string>(id: Id) => `/procesregisseurs/oproepen/${id}/antwoord` as const,
  withdrawal: <Id extends string>(id: Id) => `/procesregisseurs/oproepen/${id}/intrekking` as const,
  availability: "/mijn/beschikbaarheid",
  setup: "/beheer/deskundigen",
  end: "/beheer/deskundigen/einde",
} as const;
