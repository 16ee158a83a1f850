import path from "node:path";
import { sql } from "drizzle-orm";
import type { Hono } from "hono";
import type { VNode } from "preact";
import { type Acts, happenings, type Listener, openActs } from "#platform/acts";
import { checkpointJob } from "#platform/audit";
import type { MovableClock } from "#platform/clock";
import type { Config } from "#platform/config";
import { type Engine, migrate } from "#platform/db";
import {
  type AppEnv,
  buildHouse,
  type HouseContext,
  type Introduction,
  openPageCache,
  type PageCache,
  type PageOptions,
  type Problem,
  type ProblemCatalogue,
} from "#platform/http";
import { everyMinutes, type Job, type Jobs, openJobs } from "#platform/jobs";
import { openLimits } from "#platform/limits";
import { type Live, openLive } from "#platform/live";
import { type Locale, locales } from "#platform/locale";
import type { Logger } from "#platform/log";
import { openOutbox } from "#platform/mail";
import { type Metrics, openMetrics } from "#platform/metrics";
import type { Addition, HouseModule } from "#platform/module";
import type { Storage } from "#platform/storage";

/** A running street door: its app, its acts and its work for later, on one database. Two doors share nothing. */
export interface Door {
  readonly app: Hono<AppEnv>;
  readonly acts: Acts;
  readonly jobs: Jobs;
  readonly pages: PageCache;
  readonly metrics: Metrics;
  readonly live: Live;
  readonly engine: Engine;
  readonly config: Config;
  readonly clock: MovableClock;
  /** Whether it wants visitors: false from the moment it begins to close. */
  readonly ready: () => Promise<boolean>;
  /** Finishes what it accepted and lets go of the database. */
  readonly close: () => Promise<void>;
}

export interface DoorPlan {
  readonly config: Config;
  readonly engine: Engine;
  readonly clock: MovableClock;
  readonly log: Logger;
  readonly storage: Storage;
  readonly modules: readonly HouseModule[];
  readonly introduce: (c: HouseContext) => Promise<Introduction>;
  /** Which of these sessions are still open. */
  readonly stillIn: (acts: Acts, sessionIds: readonly string[], now: Date) => Promise<ReadonlySet<string>>;
  readonly frame: (c: HouseContext, view: VNode, page: PageOptions) => string;
  readonly problemView: (problem: Problem, c: HouseContext) => VNode;
}

/** Builds a door on a database whose tables are up to date after this; nothing runs by the clock before `jobs.start()`. */
export async function openDoor(plan: DoorPlan): Promise<Door> {
  const { config, engine, clock, log, modules } = plan;
  await migrate(engine.owner);

  const pages = openPageCache();
  await engine.listen(happenings, (payload) => {
    pages.heard(payload);
    live.heard(payload);
  });

  const acts: Acts = openActs({
    engine,
    clock,
    publicUrl: config.publicUrl,
    jobs: () => jobs,
    listeners: listenersOf(modules),
  });
  const live = openLive({ acts, log, stillIn: (ids) => plan.stillIn(acts, ids, clock.now()) });
  const outbox = openOutbox({
    engine,
    clock,
    log,
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    host: new URL(config.publicUrl).hostname,
    keepSent: config.mode === "demo",
  });
  const jobs: Jobs = openJobs({
    engine,
    clock,
    log,
    acts,
    storage: plan.storage,
    secret: config.secret,
    jobs: modules.flatMap((module) => module.jobs ?? []),
    recurring: [
      { job: sweep, next: everyMinutes(60) },
      {
        job: checkpointJob(engine, config.secret, path.join(config.dataDir, "audit")),
        next: everyMinutes(1),
      },
      ...modules.flatMap((module) => module.recurring ?? []),
    ],
    rounds: [outbox.round],
  });
  await jobs.open();

  const metrics = openMetrics(async () => {
    const { rows } = await engine.system.query(
      "select count(*)::int as mails from house.outgoing_mail where sent_at is null",
    );
    return { ...(await jobs.counts()), mails: rows[0].mails, streams: live.listeners() };
  });
  const app = buildHouse({
    config,
    clock,
    acts,
    limits: openLimits(engine),
    storage: plan.storage,
    log,
    metrics,
    live,
    pages,
    additions: additionsOf(modules),
    moved: modules.flatMap(({ moved }) => moved ?? []),
    chapters: modules.flatMap(({ name, privacy }) => (privacy ? [{ name, ...privacy }] : [])),
    introduce: plan.introduce,
    frame: plan.frame,
    problems: { catalogue: problemsOf(modules), view: plan.problemView, frame: plan.frame },
  });
  for (const { routes } of modules) if (routes) app.route("/", routes);

  let closing = false;
  return {
    app,
    acts,
    jobs,
    pages,
    metrics,
    live,
    engine,
    config,
    clock,
    async ready() {
      if (closing) return false;
      try {
        await engine.system.query("select 1");
        return true;
      } catch {
        return false;
      }
    },
    async close() {
      closing = true;
      live.close();
      await jobs.stop();
      outbox.close();
      await engine.close();
    },
  };
}

function listenersOf(modules: readonly HouseModule[]): ReadonlyMap<string, readonly Listener[]> {
  const listeners = new Map<string, Listener[]>();
  for (const module of modules) {
    for (const [what, listener] of Object.entries(module.listeners ?? {})) {
      listeners.set(what, [...(listeners.get(what) ?? []), listener]);
    }
  }
  return listeners;
}

function additionsOf(modules: readonly HouseModule[]): ReadonlyMap<string, readonly Addition[]> {
  const additions = new Map<string, Addition[]>();
  for (const module of modules) {
    for (const [place, addition] of Object.entries(module.additions ?? {}))
      additions.set(place, [...(additions.get(place) ?? []), addition]);
  }
  return additions;
}

function problemsOf(modules: readonly HouseModule[]): Record<Locale, ProblemCatalogue> {
  const catalogue = (locale: Locale): ProblemCatalogue =>
    Object.assign({}, ...modules.map((module) => module.problems?.[locale] ?? {}));
  return Object.fromEntries(locales.map((locale) => [locale, catalogue(locale)])) as Record<
    Locale,
    ProblemCatalogue
  >;
}

/** How long the house remembers that a form was answered, and keeps what nobody came back for. */
const sweep: Job<Record<string, never>> = {
  name: "house/sweep",
  async run({ acts }) {
    await acts.asSystem("throw away what nobody needs any more", async (act) => {
      const daysAgo = (days: number) => new Date(act.now.getTime() - days * 86_400_000).toISOString();
      await act.tx.execute(sql`delete from house.answered_post where answered_at < ${daysAgo(7)}`);
      await act.tx.execute(sql`delete from house.kept_form where kept_at < ${daysAgo(1)}`);
      await act.tx.execute(sql`delete from house.draft where saved_at < ${daysAgo(90)}`);
      // A letter that could not be delivered in a month has nothing left to say.
      await act.tx.execute(
        sql`delete from house.outgoing_mail where sent_at is null and written_at < ${daysAgo(30)}`,
      );
      // Counted in real time, by address and mailbox: what has expired holds nobody back and would only be kept.
      await act.tx.execute(
        sql`delete from house.rate_limit where expire < extract(epoch from clock_timestamp()) * 1000`,
      );
    });
  },
};
