import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Engine } from "#platform/db";
import { tooOften } from "#platform/errors";

/** How often something may happen, per key, within a number of seconds. */
export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** Counts per process on the embedded engine, in the database when several processes share a server. */
export interface Limits {
  /** Counts one try. Throws "house/too-often" (429) when there were too many. */
  readonly take: (limit: Limit, key: string) => Promise<void>;
  /** Takes one try back: it turned out not to be one of those that are counted. */
  readonly giveBack: (limit: Limit, key: string) => Promise<void>;
  /** Forgets the tries of a key: the visitor turned out to be who they said. */
  readonly forgive: (limit: Limit, key: string) => Promise<void>;
}

export function openLimits(engine: Engine): Limits {
  const limiters = new Map<string, RateLimiterAbstract>();

  function limiterOf({ name, points, seconds }: Limit): RateLimiterAbstract {
    let limiter = limiters.get(name);
    if (!limiter) {
      const options = { keyPrefix: name, points, duration: seconds };
      limiter =
        engine.kind === "pglite"
          ? new RateLimiterMemory(options)
          : new RateLimiterPostgres({
              ...options,
              storeClient: engine.system,
              storeType: "pool",
              schemaName: "house",
              tableName: "rate_limit",
              tableCreated: true,
              clearExpiredByTimeout: false,
              // A database that cannot count must not keep people out.
              insuranceLimiter: new RateLimiterMemory(options),
            });
      limiters.set(name, limiter);
    }
    return limiter;
  }

  return {
    async take(limit, key) {
      try {
        await limiterOf(limit).consume(key);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) throw tooOften(Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
    async giveBack(limit, key) {
      await limiterOf(limit).reward(key, 1);
    },
    async forgive(limit, key) {
      await limiterOf(limit).delete(key);
    },
  };
}

/**
 * The part of an address that stands for one connection: a whole IPv4 address, the first 64 bits of an IPv6 one
 * (a household or a server gets a /64 at least, and could otherwise try from 2^64 addresses).
 */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("%")[0]!.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ""));
  return `${groups.slice(0, 4).join(":")}::/64`;
}
