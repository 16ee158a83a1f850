/** What someone may do for the whole site. Roles within one community or group belong to that module. */
export const siteRoles = ["administrator", "editor", "organiser", "expert"] as const;
export type SiteRole = (typeof siteRoles)[number];

/** Roles with shorter sessions; who gets one has to sign in anew. */
export const staffRoles: readonly string[] = ["administrator", "editor"];
