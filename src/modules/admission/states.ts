/**
 * What a registration can be. It ends in exactly one of the states that lead nowhere; only who was there and who was not can still be
 * mended into each other.
 */
export const states = [
  "interested",
  "waitlisted",
  "invited",
  "registered",
  "confirmed",
  "cancelled",
  "lapsed",
  "declined",
  "attended",
  "noShow",
  "unrecorded",
] as const;
export type State = (typeof states)[number];

/** What can happen to a registration. */
export type Move =
  /** A seat is held for them until a term: chosen, asked, or next in line. */
  | "invite"
  /** One half of a duo says yes: the seats are held until the other half does. */
  | "agree"
  /** They say yes: the address was proved, or the offer was taken; of a duo, both did. */
  | "confirm"
  /** They leave: the line, the offer or their seat. */
  | "withdraw"
  /** The term passed without a word. */
  | "lapse"
  /** The organiser says no. */
  | "decline"
  /** They were there, or not. */
  | "attend"
  | "miss"
  /** The event is over, and nobody wrote down who was there. */
  | "close";

/** The one place where the story of a registration is told; the table `admission_registration` refuses every other way. */
const ways: Readonly<Record<State, Partial<Record<Move, State>>>> = {
  interested: { invite: "invited", decline: "declined", withdraw: "cancelled", close: "lapsed" },
  waitlisted: { invite: "invited", decline: "declined", withdraw: "cancelled", close: "lapsed" },
  invited: {
    agree: "registered",
    confirm: "confirmed",
    decline: "declined",
    withdraw: "cancelled",
    lapse: "lapsed",
    close: "lapsed",
  },
  registered: {
    agree: "registered",
    confirm: "confirmed",
    decline: "declined",
    withdraw: "cancelled",
    lapse: "lapsed",
    close: "lapsed",
  },
  confirmed: {
    decline: "declined",
    withdraw: "cancelled",
    attend: "attended",
    miss: "noShow",
    close: "unrecorded",
  },
  cancelled: {},
  lapsed: {},
  declined: {},
  attended: { miss: "noShow" },
  noShow: { attend: "attended" },
  unrecorded: {},
};

/** Where a move leads, or null when it is not possible from there. */
export const after = (state: State, move: Move): State | null => ways[state][move] ?? null;

/** Whether a seat is kept for them. */
export const holdsSeat = (state: State): boolean =>
  state === "invited" ||
  state === "registered" ||
  state === "confirmed" ||
  state === "attended" ||
  state === "noShow" ||
  state === "unrecorded";

/** Not over yet for who is in it. */
export const isOpen = (state: State): boolean =>
  state === "interested" ||
  state === "waitlisted" ||
  state === "invited" ||
  state === "registered" ||
  state === "confirmed";
