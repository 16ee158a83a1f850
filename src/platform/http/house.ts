import { randomUUID } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { VNode } from "preact";
import { type Act, type Acts, visitor } from "#platform/acts";
import type { Clock } from "#platform/clock";
import type { Config } from "#platform/config";
import { DomainError, notFound } from "#platform/errors";
import { addressGroup, type Limits } from "#platform/limits";
import type { Live } from "#platform/live";
import { type Locale, localeOf } from "#platform/locale";
import { type Logger, traceOf } from "#platform/log";
import type { Metrics } from "#platform/metrics";
import type { Addition, HouseModule } from "#platform/module";
import type { Storage } from "#platform/storage";
import { readCookie } from "./cookies.ts";
import { doorOf } from "./doors.ts";
import type { AppEnv, HouseContext, Introduction, PageOptions } from "./env.ts";
import { forgetPostedForm } from "./kept-form.ts";
import { type PageCache, pack, unpacks } from "./page-cache.ts";
import { answerProblem, openDataPath, type ProblemAnswer } from "./problems.ts";
import { addressOf, ownPagesOnly, safeHeaders } from "./safety.ts";
import { isUpload } from "./upload-mark.ts";

/** What a street door is built from. Nothing in here is shared with another door. */
export interface HouseParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly acts: Acts;
  readonly limits: Limits;
  readonly storage: Storage;
  readonly live: Live;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly chapters: AppEnv["Variables"]["chapters"];
  readonly pages: PageCache;
  readonly additions: ReadonlyMap<string, readonly Addition[]>;
  /** Where things are now that were found at an address of another site. */
  readonly moved: readonly NonNullable<HouseModule["moved"]>[];
  /** Finds out who is in front of the door. */
  readonly introduce: (c: HouseContext) => Promise<Introduction>;
  /** Puts a view in the frame of this door and makes it text. */
  readonly frame: (c: HouseContext, view: VNode, page: PageOptions) => string;
  readonly problems: ProblemAnswer;
}

const visitorPage = "private, no-store";
/**
 * In bytes. A form of text alone is small; one that carries a file has room for the largest file a module takes, and its text. What is
 * larger comes as an upload, and is counted by who receives it.
 */
const largestForm = 2 * 1024 * 1024;
const largestFormWithFile = 11 * 1024 * 1024;
const flood = { name: "post", seconds: 60 } as const;

/** An app with everything every request needs, and no pages yet. */
export function buildHouse(parts: HouseParts): Hono<AppEnv> {
  const { config, acts, log, metrics } = parts;
  const app = new Hono<AppEnv>();

  app.use(async (c, next) => {
    const started = performance.now();
    const heardBefore = parts.pages.moment();
    const requestId = randomUUID();
    set(c, { actor: visitor, sessionId: null, face: null });
    set(c, {
      requestId,
      config,
      clock: parts.clock,
      limits: parts.limits,
      storage: parts.storage,
      live: parts.live,
      chapters: parts.chapters,
      acts,
    });
    set(c, {
      address: addressOf(connectionOf(c), c.req.header("x-forwarded-for"), config.trustedProxies),
      locale: localeOf(readCookie(c, "taal")),
      act: (story) => acts.act(c.var.actor, story, requestId),
      moved: () => movedTo(c, parts),
      added: (act, place, ids) => gather(parts.additions.get(place) ?? [], act, ids, c.var.locale),
    });
    metrics.inFlight.up();
    try {
      await next();
    } finally {
      metrics.inFlight.down();
      const seconds = (performance.now() - started) / 1000;
      const route = routeOf(c);
      metrics.answered(c.req.method, route, c.res.status, seconds);
      log.info(
        { requestId, method: c.req.method, route, status: c.res.status, ms: Math.round(seconds * 1000) },
        "answered",
      );
      await keepPage(c, parts.pages, heardBefore);
      c.header("x-request-id", requestId);
      if (!c.res.headers.has("cache-control")) c.header("cache-control", visitorPage);
    }
  });
  app.use(safeHeaders(config));
  app.use(ownPagesOnly(config));
  app.use(async (c, next) => {
    if (holdsNul.test(c.req.url)) throw notFound();
    return next();
  });
  const [text, file] = [nothingOver(largestForm), nothingOver(largestFormWithFile)];
  app.use((c, next) => (isUpload(c) ? next() : (carriesFile(c) ? file : text)(c, next)));
  app.use(async (c, next) => {
    if (c.req.method === "POST") {
      await parts.limits.take({ ...flood, points: config.floodPerMinute }, addressGroup(c.var.address));
    }
    return next();
  });
  app.use(async (c, next) => {
    set(c, { ...(await parts.introduce(c)) });
    return next();
  });
  app.use(async (c, next) => {
    await next();
    await forgetPostedForm(c);
  });
  app.use(renderer(parts));
  const answer = async (error: Error, c: HouseContext) => {
    const nothing = error instanceof DomainError && error.status === 404;
    return (nothing && (await movedTo(c, parts))) || answerProblem(c, error, parts.problems, log);
  };
  app.onError(answer);
  app.notFound((c) => answer(nothingHere(app, c), c));
  return app;
}

/** Only what would be nothing is looked for elsewhere, so that what is here never waits for it. */
async function movedTo(c: HouseContext, { moved, log }: HouseParts): Promise<Response | null> {
  if (c.req.method !== "GET" || c.req.path.startsWith(openDataPath) || moved.length === 0) return null;
  const old = URL.parse(c.req.url);
  if (!old || holdsNul.test(c.req.url)) return null;
  try {
    const found = await c.var.act(async (act) => {
      for (const ask of moved) {
        const now = await ask(act, old);
        if (now !== null) return now;
      }
      return null;
    });
    return found === null ? null : c.redirect(found, 301);
  } catch (error) {
    // Nothing was found before, and that is what is said.
    log.error({ requestId: c.var.requestId, ...traceOf(error) }, "an old address could not be looked up");
    return null;
  }
}

async function gather(
  additions: readonly Addition[],
  act: Act,
  ids: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, readonly VNode[]>> {
  const pieces = new Map<string, VNode[]>();
  for (const addition of ids.length === 0 ? [] : additions) {
    for (const [id, piece] of await addition(act, ids, locale))
      pieces.set(id, [...(pieces.get(id) ?? []), piece]);
  }
  return pieces;
}

/** No address and no question holds a NUL character: the database cannot keep it, so there is nothing to be found by it. */
const holdsNul = /%00/;

/** An address that exists for reading or for posting only says so (405); that tells nothing about what is behind it. */
function nothingHere(app: Hono<AppEnv>, c: HouseContext): DomainError {
  const others = ["GET", "POST"].filter(
    (method) => method !== c.req.method && hasRoute(app, method, c.req.path),
  );
  if (others.length === 0) return notFound();
  c.header("allow", others.join(", "));
  return new DomainError("house/method", 405);
}

const hasRoute = (app: Hono<AppEnv>, method: string, path: string): boolean =>
  app.router.match(method, path)[0].some(([[handler]]) => doorOf(handler) !== undefined);

function renderer({ frame }: HouseParts): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.setRenderer((view, page) => {
      const html = frame(c, view, page);
      if (page.keepUntil && mayKeep(c, page.status)) finished.set(c, { text: html, until: page.keepUntil });
      return c.html(html, page.status ?? 200);
    });
    await next();
  };
}

/** Answers that may be kept for the next visitor, once their headers are complete. */
const finished = new WeakMap<object, { readonly text: string; readonly until: readonly string[] }>();

/**
 * An answer that is no page (a feed, open data), kept for the next visitor until something is recorded whose name starts with one of
 * these: what `keepUntil` is for a page.
 */
export function keptAnswer(c: HouseContext, text: string, type: string, until: readonly string[]): Response {
  if (mayKeep(c, 200)) finished.set(c, { text, until });
  return c.body(text, 200, { "content-type": type });
}

async function keepPage(c: HouseContext, pages: PageCache, heardBefore: number): Promise<void> {
  const page = finished.get(c);
  if (!page) return;
  c.header("cache-control", "public, max-age=0, must-revalidate");
  c.header("vary", "accept-encoding");
  const body = Buffer.from(page.text);
  const packed = await pack(body);
  const headers = Object.fromEntries(c.res.headers);
  pages.keep(pathAndSearch(c), { headers, body, packed }, page.until, heardBefore);
  if (!unpacks(c.req.header("accept-encoding"))) return;
  c.res = new Response(new Uint8Array(packed), c.res);
  c.header("content-encoding", "br");
}

const mayKeep = (c: HouseContext, status: PageOptions["status"] = 200): boolean =>
  c.req.method === "GET" &&
  status === 200 &&
  c.var.actor.kind === "visitor" &&
  c.req.header("cookie") === undefined;

const nothingOver = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new DomainError("house/too-large", 413);
    },
  });

const carriesFile = (c: HouseContext): boolean =>
  /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");

function pathAndSearch(c: HouseContext): string {
  const url = new URL(c.req.url);
  return url.pathname + url.search;
}

/** Sets several variables at once; the type says which exist, the order of the middleware when. */
function set(c: HouseContext, variables: Partial<AppEnv["Variables"]>): void {
  for (const [name, value] of Object.entries(variables))
    c.set(name as keyof AppEnv["Variables"], value as never);
}

function connectionOf(c: HouseContext): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}

/** The pattern of the route, never the path itself: paths hold names of groups and ids. */
function routeOf(c: HouseContext): string {
  const matched = c.req.matchedRoutes.filter(({ method }) => method !== "ALL").at(-1);
  return matched?.path ?? "none";
}
