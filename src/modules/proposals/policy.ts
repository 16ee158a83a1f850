import type { Proposal } from "./schema.ts";

/** Where someone stands in a community: makes the programme, takes part in it, or both. */
export interface Part {
  readonly member: boolean;
  readonly organises: boolean;
}

/** From how many members on an organiser sees what the group would like: with fewer one sees who wants what. */
export const leastRankings = 5;
/** How many someone ranks, and what a first, second and third place are worth. */
export const rankPoints = [3, 2, 1] as const;

/** Who may do what with the programme of a year that goes on. */
export const can = {
  read: ({ member, organises }: Part): boolean => member || organises,
  propose: ({ member }: Part, readOnly: boolean): boolean => member && !readOnly,
  rank: ({ member }: Part, readOnly: boolean): boolean => member && !readOnly,
  slot: ({ organises }: Part, readOnly: boolean): boolean => organises && !readOnly,
  /** One's own, as long as it has no place: then others count on it. */
  withdraw: ({ personId, meetingId }: Proposal, me: string): boolean => personId === me && meetingId === null,
};
