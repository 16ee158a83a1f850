import type { Actor } from "#platform/acts";

/** What someone is to a community or a group at this moment. */
export interface Standing {
  readonly organises: boolean;
  /** Facilitates the group it is about; for a move, the group that is left. */
  readonly facilitates: boolean;
}

const holds = (actor: Actor, ...roles: readonly string[]): boolean =>
  actor.kind === "person" && roles.some((role) => actor.grants.has(role));

/** Who may do what with a learning community. Sentences: `can.make(actor)`. */
export const can = {
  /** Whoever organises for the platform makes communities, and then organises those. */
  make: (actor: Actor): boolean => holds(actor, "organiser", "administrator"),

  /** Only its own organisers manage a community: a grant for the site opens no community of someone else. */
  manage: ({ organises }: Pick<Standing, "organises">): boolean => organises,

  /** The people who lead a group furnish it; no rights for the site are needed. */
  setUp: ({ organises, facilitates }: Standing): boolean => organises || facilitates,

  /**
   * Until the first meeting whoever organises may still arrange the groups; from then on the faces are fixed, and only who facilitates the
   * group that is left can let someone go. @param started whether the first meeting has begun
   */
  move: ({ organises, facilitates }: Standing, started: boolean): boolean =>
    facilitates || (organises && !started),
};
