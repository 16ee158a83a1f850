import type { Acts } from "#platform/acts";
import type { Clock } from "#platform/clock";
import type { Storage } from "#platform/storage";

/** What a job may use: acts of its own, as short as it likes, and the time. Never an act that was open when it was asked for. */
export interface JobHouse {
  readonly acts: Acts;
  readonly clock: Clock;
  /** Files that belong to rows which are gone are removed from here, after the act that removed the rows. */
  readonly storage: Storage;
  /** Signs what stands in a mail and holds no row of its own. */
  readonly secret: string;
}

/** Work that happens after the act that asked for it, at least once: running twice must do no harm. */
export interface Job<Data extends object> {
  /** "module/verb-noun"; stays the same for ever, waiting work is found by it. */
  readonly name: string;
  readonly run: (house: JobHouse, data: Data) => Promise<void>;
  /** How many times it is tried again, further and further apart, before it counts as failed. */
  readonly retries?: number;
}

/** Work that comes back by itself. */
export interface Recurring {
  readonly job: Job<Record<string, never>>;
  /** The next moment, seen from `now`. */
  readonly next: (now: Date) => Date;
  /** What it makes is missed from the first minute: in a new house it runs at once, and by `next` after that. */
  readonly atOnce?: true;
}

export interface LaterOptions {
  /** Not before this moment; at once when it is left out. */
  readonly at?: Date;
}

/** Every so many minutes. */
export const everyMinutes =
  (minutes: number) =>
  (now: Date): Date =>
    new Date(now.getTime() + minutes * 60_000);
