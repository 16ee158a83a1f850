import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** The figures of one door, for Prometheus: counts and times, never a person, a name or a full address. */
export interface Metrics {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  readonly cached: () => void;
  readonly refused: () => void;
  readonly inFlight: { readonly up: () => void; readonly down: () => void };
  /** The text that Prometheus reads; `look` is asked first for figures that must be looked up. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export function openMetrics(
  look: () => Promise<{
    readonly waiting: number;
    readonly failed: number;
    readonly mails: number;
    readonly streams: number;
  }>,
): Metrics {
  const registers = [new Registry()];
  const registry = registers[0]!;
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "schakel_http_request_seconds",
    help: "Time until the answer was ready, by method, route and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const fromCache = new Counter({
    name: "schakel_http_cached_total",
    help: "Pages answered from memory",
    registers,
  });
  const refused = new Counter({
    name: "schakel_http_refused_total",
    help: "Requests asked to come back because the house was full",
    registers,
  });
  const flying = new Gauge({
    name: "schakel_http_in_flight",
    help: "Requests being answered now",
    registers,
  });
  const waiting = new Gauge({ name: "schakel_jobs_waiting", help: "Jobs in the queue", registers });
  const failed = new Gauge({ name: "schakel_jobs_failed", help: "Jobs that gave up", registers });
  const mails = new Gauge({ name: "schakel_mail_waiting", help: "Mails in the outbox", registers });
  const streams = new Gauge({
    name: "schakel_live_streams",
    help: "Open pages that listen for news",
    registers,
  });

  return {
    answered: (method, route, status, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    cached: () => fromCache.inc(),
    refused: () => refused.inc(),
    inFlight: { up: () => flying.inc(), down: () => flying.dec() },
    async text() {
      const counts = await look();
      waiting.set(counts.waiting);
      failed.set(counts.failed);
      mails.set(counts.mails);
      streams.set(counts.streams);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
