/** Every address of organisations and their people. */
export const organisationPaths = {
  organisation: <Id extends string>(id: Id) => `/organisaties/${id}` as const,
  people: <Id extends string>(id: Id) => `/organisaties/${id}/mensen` as const,
  invite: <Id extends string>(id: Id) => `/organisaties/${id}/uitnodigingen` as const,
  inviteColleague: <Id extends string>(id: Id) => `/organisaties/${id}/beheerders` as const,
  endFunction: <Id extends string>(id: Id) => `/functies/${id}/einde` as const,
  endAdministrator: <Id extends string>(id: Id) => `/organisatiebeheer/${id}/einde` as const,
  invitation: <Id extends string>(id: Id) => `/uitnodigingen/${id}` as const,
  accept: <Id extends string>(id: Id) => `/uitnodigingen/${id}/aanname` as const,
  decline: <Id extends string>(id: Id) => `/uitnodigingen/${id}/afwijzing` as const,
  withdraw: <Id extends string>(id: Id) => `/uitnodigingen/${id}/intrekking` as const,
  all: "/beheer/organisaties",
  add: "/beheer/organisaties/nieuw",
  manage: <Id extends string>(id: Id) => `/beheer/organisaties/${id}` as const,
  inviteAdministrator: <Id extends string>(id: Id) => `/beheer/organisaties/${id}/beheerders` as const,
} as const;
