import type { Actor } from "#platform/acts";
import type { SiteRole } from "./roles.ts";

interface Owned {
  readonly personId: string;
}

/** Who may do what with people, their sessions and their roles. */
export const can = {
  /** Sessions, passkeys, profile and drafts are everyone's own. */
  change: (actor: Actor, thing: Owned): boolean =>
    actor.kind === "system" || (actor.kind === "person" && actor.id === thing.personId),
  /** People as a list, with their addresses and roles. */
  administerPeople: (actor: Actor): boolean => actor.kind === "person" && actor.grants.has("administrator"),
  /** There is always someone left who can give roles. */
  endRole: (role: SiteRole, administrators: number): boolean =>
    role !== "administrator" || administrators > 1,
  /** The last administrator passes the keys on before leaving. */
  leave: (roles: readonly string[], administrators: number): boolean =>
    !roles.includes("administrator") || administrators > 1,
};
