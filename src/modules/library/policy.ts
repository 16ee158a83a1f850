import type { Actor } from "#platform/acts";
import type { Example } from "./schema.ts";

/** How many peers look at an example before it is shown, and how long they have. */
export const peersNeeded = 2;
export const reviewDays = 14;
/** Days before the term when who has not looked yet hears of it once more. */
export const remindDays = 4;
/** When a writer is asked whether it is still right, and how much later it leaves the list (domain: 24 and 27 months). */
export const askAfterMonths = 24;
export const leavesAfterMonths = 27;
/** How many examples can be laid side by side. */
export const mostCompared = 3;

const isMe = (actor: Actor, personId: string | null): boolean =>
  actor.kind === "person" && actor.id === personId;
const isEditor = (actor: Actor): boolean => actor.kind === "person" && actor.grants.has("editor");

export const can = {
  /** What one wrote, as long as nobody is looking at it and it was not taken back. */
  write: (actor: Actor, { ownerId, state }: Example): boolean =>
    isMe(actor, ownerId) && (state === "writing" || state === "public"),
  /** What was never public is thrown away without a trace. */
  discard: (actor: Actor, { ownerId, state }: Example): boolean =>
    isMe(actor, ownerId) && (state === "writing" || state === "asked"),
  stillRight: (actor: Actor, { ownerId, state }: Example): boolean =>
    isMe(actor, ownerId) && state === "public",
  /** Editors too: a person who is in it may turn to them. */
  takeBack: (actor: Actor, { ownerId, state }: Example): boolean =>
    state === "public" && (isMe(actor, ownerId) || isEditor(actor)),
  /** Who told it, who wrote the example it grows on, and editors. */
  removeBranch: (actor: Actor, personId: string | null, ownerId: string | null): boolean =>
    isMe(actor, personId) || isMe(actor, ownerId) || isEditor(actor),
  /** Where no peer is left, an editor looks. */
  standIn: (actor: Actor): boolean => isEditor(actor),
};
