import type { Actor } from "#platform/acts";

/** What someone is at an organisation at this moment. */
export interface Standing {
  readonly hasFunction: boolean;
  readonly administers: boolean;
}

/** Something that someone has at an organisation: a function, or its administration. */
interface Held {
  readonly personId: string;
}

export const can = {
  /** Make organisations, change them, and give each its first administrator. */
  overseeAll: (actor: Actor): boolean => actor.kind === "person" && actor.grants.has("administrator"),
  /** See an organisation with its people. */
  see: ({ hasFunction, administers }: Standing): boolean => hasFunction || administers,
  /** Give functions there, and see what was offered to whom. */
  administer: ({ administers }: Standing): boolean => administers,
  /** End a function: one's own, or any as administrator of the organisation. */
  endFunction: (actor: Actor, { administers }: Standing, held: Held): boolean =>
    administers || isOwn(actor, held),
  /** End an administration: one's own, a colleague's, or any for who oversees all. */
  endAdministration: (actor: Actor, { administers }: Standing, held: Held): boolean =>
    administers || isOwn(actor, held) || can.overseeAll(actor),
  /** Answer who asks to administer an organisation. */
  answerClaim: (actor: Actor, { administers }: Standing): boolean => administers || can.overseeAll(actor),
  /** Take back one's own question to administer an organisation. */
  withdrawClaim: (actor: Actor, claim: Held): boolean => isOwn(actor, claim),
  /** Take back what was offered: for administrators, and the administration for who oversees all. */
  withdraw: (actor: Actor, { administers }: Standing, offer: { readonly role: string }): boolean =>
    administers || (offer.role === "administrator" && can.overseeAll(actor)),
};

const isOwn = (actor: Actor, { personId }: Held): boolean => actor.kind === "person" && actor.id === personId;
