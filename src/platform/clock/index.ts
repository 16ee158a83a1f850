/** Where the house gets its time: the real one, or one that can be moved to try what takes days. */
export interface Clock {
  now(): Date;
}

/** A clock that walks like the real one and can be put forward, never back. */
export interface MovableClock extends Clock {
  /** Puts the clock forward to `moment` and returns how many milliseconds it skipped; 0 for a moment in the past. */
  moveTo(moment: Date): number;
}

export const realClock: Clock = { now: () => new Date() };

/** @param ahead how many milliseconds the clock is ahead of the real one to begin with. */
export function movableClock(ahead = 0): MovableClock {
  let offset = ahead;
  const now = () => new Date(Date.now() + offset);
  return {
    now,
    moveTo(moment) {
      const skipped = Math.max(0, moment.getTime() - now().getTime());
      offset += skipped;
      return skipped;
    },
  };
}

/** A clock for tests: it stands still until it is moved. */
export function standingClock(start: Date): MovableClock {
  let moment = start;
  return {
    now: () => moment,
    moveTo(next) {
      const skipped = Math.max(0, next.getTime() - moment.getTime());
      moment = new Date(moment.getTime() + skipped);
      return skipped;
    },
  };
}
