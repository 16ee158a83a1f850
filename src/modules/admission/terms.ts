const minute = 60_000;
const hour = 60 * minute;

/** How long a seat is held while someone opens their mail. */
export const proofMinutes = 60;

/** How long someone may think about a seat that came free: the nearer the day, the shorter. Hours, by hours to the beginning. */
const terms: readonly (readonly [number, number])[] = [
  [14 * 24, 72],
  [7 * 24, 48],
  [3 * 24, 24],
  [24, 8],
  [6, 2],
  [0, 0.5],
];

/** Until when an offer made now stands; never past the beginning. */
export function offerUntil(now: Date, startsAt: Date): Date {
  const ahead = (startsAt.getTime() - now.getTime()) / hour;
  const [, hours] = terms.find(([least]) => ahead >= least) ?? [0, 0.5];
  return new Date(Math.min(startsAt.getTime(), now.getTime() + hours * hour));
}

/** Until when a seat is held for who did not open their mail yet; never past the beginning. */
export const proofUntil = (now: Date, startsAt: Date): Date =>
  new Date(Math.min(startsAt.getTime(), now.getTime() + proofMinutes * minute));

/** How long diet and access needs are kept after an event: two weeks. */
export const needsKeptDays = 14;
