import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { type Act, type Actor, type Acts, visitor } from "#platform/acts";
import {
  forgetWriter,
  type HouseContext,
  type Introduction,
  knowWriter,
  readCookie,
  writeCookie,
} from "#platform/http";
import { fingerprint, newToken } from "#platform/ids";
import { staffRoles } from "./roles.ts";
import { profile, session } from "./schema.ts";

const cookie = "schakel_sessie";

/** How long a session lives: without a visit, and at most (ASVS 5.0 V7.3). Who has a role for the whole site gets shorter ones. */
export const sessionLimits = {
  member: { idle: hours(7 * 24), whole: hours(30 * 24) },
  staff: { idle: hours(8), whole: hours(24) },
} as const;

/** How long a session may go unseen before its row is touched again: a write per visit, not per page. */
const touchAfter = 5 * 60_000;

export type WayIn = "mail" | "passkey" | "demo";

/**
 * Opens a session for someone who has just shown who they are, and gives this browser its key. Runs as the house.
 * The key is always a new one, and the session this browser had before ends.
 */
export async function openSession(act: Act, c: HouseContext, personId: string, wayIn: WayIn): Promise<void> {
  const before = readCookie(c, cookie);
  if (before) await act.tx.delete(session).where(eq(session.token, fingerprint(before)));
  const token = newToken();
  const { whole } = sessionLimits.member;
  await act.tx.insert(session).values({
    personId,
    token: fingerprint(token),
    startedAt: act.now,
    seenAt: act.now,
    endsAt: new Date(act.now.getTime() + whole),
    device: deviceOf(c.req.header("user-agent") ?? ""),
    wayIn,
  });
  await act.record("people/signed-in", { id: personId });
  writeCookie(c, cookie, token, whole / 1000);
  knowWriter(c, personId);
}

/** Takes the key out of this browser, and asks it to forget the pages it has kept (ASVS 5.0 V14.3.1). */
export function dropSessionKey(c: HouseContext): void {
  writeCookie(c, cookie, "", 0);
  forgetWriter(c);
  c.header("clear-site-data", '"cache", "storage"');
}

const nobody: Introduction = { actor: visitor, sessionId: null, face: null };

/** Who is in front of the door: whoever the session of this browser belongs to, with the roles of this very moment. */
export async function introduce(c: HouseContext): Promise<Introduction> {
  const token = readCookie(c, cookie);
  if (!token) return nobody;
  const now = c.var.clock.now();
  const found = await sessionOf(c.var.acts, token, now);
  if (!found || hasEnded(found, now)) return nobody;
  if (now.getTime() - found.seenAt.getTime() > touchAfter) await touch(c.var.acts, found.id, now);
  const actor: Actor = { kind: "person", id: found.personId, grants: new Set(found.grants) };
  return { actor, sessionId: found.id, face: { name: found.name ?? "", portrait: found.portrait ?? 0 } };
}

interface FoundSession {
  readonly id: string;
  readonly personId: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly name: string | null;
  readonly portrait: number | null;
  readonly grants: readonly string[];
}

async function sessionOf(acts: Acts, token: string, now: Date): Promise<FoundSession | undefined> {
  const [found] = await acts.ask((tx) =>
    tx
      .select({
        id: session.id,
        personId: session.personId,
        startedAt: session.startedAt,
        seenAt: session.seenAt,
        name: profile.name,
        portrait: profile.portrait,
        grants: grantsOf(session.personId, now),
      })
      .from(session)
      .leftJoin(profile, eq(profile.personId, session.personId))
      .where(and(eq(session.token, fingerprint(token)), gt(session.endsAt, now))),
  );
  return found;
}

/** Which of these sessions are still open at this moment: asked for pages that stay open without a visit. */
export async function sessionsStillOpen(
  acts: Acts,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await acts.ask((tx) =>
    tx
      .select({
        id: session.id,
        startedAt: session.startedAt,
        seenAt: session.seenAt,
        grants: grantsOf(session.personId, now),
      })
      .from(session)
      .where(and(inArray(session.id, [...ids]), gt(session.endsAt, now))),
  );
  return new Set(found.filter((each) => !hasEnded(each, now)).map(({ id }) => id));
}

/** The roles for the whole site that someone has at this moment. */
const grantsOf = (personId: typeof session.personId, now: Date) =>
  sql<string[]>`array(select role from site_grant g where g.person_id = ${personId}
    and g.since <= ${now.toISOString()}::timestamptz and (g.until is null or g.until > ${now.toISOString()}::timestamptz))`;

function hasEnded(
  { startedAt, seenAt, grants }: Pick<FoundSession, "startedAt" | "seenAt" | "grants">,
  now: Date,
): boolean {
  const { idle, whole } = grants.some((role) => staffRoles.includes(role))
    ? sessionLimits.staff
    : sessionLimits.member;
  return now.getTime() - seenAt.getTime() > idle || now.getTime() - startedAt.getTime() > whole;
}

const touch = (acts: Acts, id: string, now: Date): Promise<unknown> =>
  acts.ask((tx) => tx.update(session).set({ seenAt: now }).where(eq(session.id, id)));

function hours(count: number): number {
  return count * 60 * 60_000;
}

/** A name for a device that its owner recognises; the full description of the browser is not kept. */
export function deviceOf(userAgent: string): string {
  const named = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [named(browsers), named(systems)].filter(Boolean).join(", ");
}

const browsers = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/iPhone|iPad/, "iPhone/iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "Linux"],
] as const;
