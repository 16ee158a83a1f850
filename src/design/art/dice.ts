/**
 * Dice that fall the same way for the same seed, so that a slug always gets the same drawing.
 * FNV-1a makes a number of the seed, mulberry32 rolls on from there; each roll is from 0 up to 1.
 */
export function diceFrom(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The one of these that this roll points at. */
export function pick<T>(roll: number, first: T, ...others: readonly T[]): T {
  return [first, ...others][Math.floor(roll * (others.length + 1))] ?? first;
}
