import type { GroupMember } from "#modules/communities";

/** Whoever acts, as the group knows them at this moment. */
export interface Insider {
  readonly id: string;
  readonly role: GroupMember["role"];
}

interface Written {
  readonly authorId: string | null;
  readonly removedAt: Date | null;
  readonly hiddenAt: Date | null;
}

const wrote = ({ id }: Insider, { authorId }: Written): boolean => authorId === id;
const stands = ({ removedAt, hiddenAt }: Written): boolean => removedAt === null && hiddenAt === null;

/** Who may do what in a group. Whoever is not in it comes no further than the door and is nobody here. */
export const can = {
  /** Everyone in the group talks along, until its year is over. */
  write: (_insider: Insider, closed: boolean): boolean => !closed,

  /** Only one's own words, as long as the group lives. */
  edit: (insider: Insider, post: Written, closed: boolean): boolean =>
    !closed && stands(post) && wrote(insider, post),

  /** One's own words always, also afterwards; whoever facilitates may remove what does not belong here, and says why. */
  remove: (insider: Insider, post: Written): boolean =>
    post.removedAt === null && (wrote(insider, post) || insider.role === "facilitator"),

  /** Whether the reason is asked for: removing someone else's words. */
  mustSayWhy: (insider: Insider, post: Written): boolean => !wrote(insider, post),

  /** Who asked knows what helped; whoever facilitates may help to find it. */
  markAnswer: (insider: Insider, question: Written, closed: boolean): boolean =>
    !closed && (wrote(insider, question) || insider.role === "facilitator"),

  /** Who put it to the group says what it became; whoever facilitates may too. */
  settlePoll: (insider: Insider, opening: Written, closed: boolean): boolean =>
    !closed && stands(opening) && (wrote(insider, opening) || insider.role === "facilitator"),

  /** Everyone may say that someone else's words should not stand here. */
  report: (insider: Insider, post: Written): boolean => stands(post) && !wrote(insider, post),

  /** Whoever facilitates may hide someone else's words for now. */
  hide: (insider: Insider, post: Written): boolean =>
    stands(post) && !wrote(insider, post) && insider.role === "facilitator",

  /** Whoever facilitates looks after the group: its reports, its log, what is closed and moved. */
  lookAfter: (insider: Insider): boolean => insider.role === "facilitator",

  /** Whoever facilitates may ask who is behind a pseudonym; someone else decides. */
  askWriter: (insider: Insider): boolean => insider.role === "facilitator",

  /** Thanks go to someone else. */
  thank: (insider: Insider, post: Written, closed: boolean): boolean =>
    !closed && stands(post) && !wrote(insider, post),

  /** The whole conversation, to keep: when there is nothing more to come. */
  takeAlong: (_insider: Insider, closed: boolean): boolean => closed,
} as const;
