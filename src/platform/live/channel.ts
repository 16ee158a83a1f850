import type { Act } from "#platform/acts";

/** A kind of page that stays up to date while it is open. Its questions are asked as the house, for all such pages at once. */
export interface Channel {
  readonly name: string;
  /** What is recorded under a name that starts with one of these can be news. */
  readonly wakesOn: readonly string[];
  /** What is recorded under a name that starts with one of these can mean that someone may no longer listen. */
  readonly shutsOn: readonly string[];
  /** How far each of these has come: a number that only grows. What is missing no longer exists. */
  readonly positions: (house: Act, keys: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** The people who may know of each: the rule of the page itself, asked again at every delivery. */
  readonly mayKnow: (
    house: Act,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}
