import autocannon from "autocannon";

/** What a load of requests came to. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

export const connections = 32;

/** Asks for one page over and over, with 32 connections that wait for their answers. Every answer must be a 200. */
export async function load(
  url: string,
  seconds: number,
  cookie?: string,
  atOnce = connections,
): Promise<Measured> {
  const result = await autocannon({
    url,
    connections: atOnce,
    duration: seconds,
    headers: cookie ? { cookie } : {},
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} wrong answers, ${result.errors} errors`);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / Math.max(1, result.requests.total)),
  };
}

/** Does something over and over, 32 at a time. @returns how often per second */
export async function repeat(
  seconds: number,
  step: (worker: number) => Promise<unknown>,
  atOnce = connections,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, worker) => {
      while (performance.now() < until) {
        await step(worker);
        done++;
      }
    }),
  );
  return done / ((performance.now() - started) / 1000);
}

/** The middle one of several measurements: one slow round says more about the machine than about us. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
