import { createHmac } from "node:crypto";
import { sql } from "drizzle-orm";
import { notFound, signInFirst } from "#platform/errors";
import { fingerprint, newToken } from "#platform/ids";
import { readCookie, writeCookie } from "./cookies.ts";
import type { HouseContext } from "./env.ts";
import { type Fields, formFields, isForm } from "./forms.ts";
import { isUpload } from "./upload-mark.ts";

/** A form that arrived without a session, waiting for its writer to sign in. */
export interface KeptForm {
  /** The path it was posted to, with its query. */
  readonly action: string;
  readonly fields: Fields;
  readonly keptAt: Date;
  /** Whether its writer was signed in here before as whoever is acting now; else only someone who knows what they wrote should see it. */
  readonly own: boolean;
}

const cookie = "schakel_kept";
const keptForSeconds = 24 * 60 * 60;

/** Who was last signed in in this browser, sealed: it says whose a form is that arrives after their session has ended. */
const writerCookie = "schakel_schrijver";
const writerKnownForSeconds = 30 * 24 * 60 * 60;

/** Where people sign in, and where they find back what they wrote; the people module has these pages. */
export const signInPath = (next: string): string => `/inloggen?naar=${encodeURIComponent(next)}`;
export const keptFormPath = "/verder";

/** Sends a visitor to the sign-in page. What they posted is kept and offered again afterwards. */
export async function keepForm(c: HouseContext): Promise<Response> {
  const { method, path } = c.req;
  if (method === "GET" || method === "HEAD") {
    if (c.req.header("accept")?.includes("text/html") === false && c.req.header("accept")?.includes("json"))
      throw signInFirst();
    return c.redirect(signInPath(path + new URL(c.req.url).search), 303);
  }
  // A file cannot be kept: it is chosen again on the page with the form, which has the same address.
  if (isUpload(c)) return c.redirect(signInPath(path), 303);
  if (!isForm(c)) throw signInFirst();
  const fields = await formFields(c);
  const secret = newToken();
  await c.var.acts.asSystem("keep a form until its writer has signed in", (act) =>
    act.tx.execute(sql`insert into house.kept_form (secret, action, fields, kept_at, writer)
      values (${fingerprint(secret)}, ${withoutMark(c)}, ${JSON.stringify(fields)}::jsonb, ${act.now.toISOString()},
        ${readCookie(c, writerCookie) ?? null})`),
  );
  writeCookie(c, cookie, secret, keptForSeconds);
  return c.redirect(signInPath(keptFormPath), 303);
}

/** The address to which a kept form is posted after all; the mark says that it may be forgotten once it has arrived. */
export function withMark({ action }: KeptForm): string {
  const url = new URL(action, "http://own.invalid");
  url.searchParams.set(mark, "1");
  return url.pathname + url.search;
}

const mark = "teruggelegd";

function withoutMark(c: HouseContext): string {
  const url = new URL(c.req.url);
  url.searchParams.delete(mark);
  return url.pathname + url.search;
}

/**
 * Forgets a kept form that has just been posted after all and was accepted: whoever takes a form answers with a redirect.
 * Comes back with mistakes? Then it stays, so that nothing can get lost.
 */
export async function forgetPostedForm(c: HouseContext): Promise<void> {
  const accepted = c.res.status === 303 && c.var.actor.kind === "person";
  if (c.req.method === "POST" && c.req.query(mark) !== undefined && accepted) await forgetKeptForm(c);
}

/** Whose browser this is from now on: a form that arrives after the session of this person has ended is theirs. */
export const knowWriter = (c: HouseContext, personId: string): void =>
  writeCookie(c, writerCookie, sealOf(c, personId), writerKnownForSeconds);

/** Who signs out says that the browser is free for someone else. */
export const forgetWriter = (c: HouseContext): void => writeCookie(c, writerCookie, "", 0);

const sealOf = (c: HouseContext, personId: string): string =>
  createHmac("sha256", c.var.config.secret).update(`schakel/writer/${personId}`).digest("base64url");

/** The seal of who is acting now. */
function ownSeal(c: HouseContext): string {
  if (c.var.actor.kind !== "person") throw signInFirst();
  return sealOf(c, c.var.actor.id);
}

/**
 * What this browser left behind for whoever is signed in now, or null. What someone else wrote here is not there for them; it stays until its
 * writer has posted it after all or a day has passed.
 */
export async function keptForm(c: HouseContext): Promise<KeptForm | null> {
  const secret = readCookie(c, cookie);
  if (!secret) return null;
  const own = ownSeal(c);
  const { rows } = await c.var.acts.asSystem("hand a kept form back to its writer", (act) =>
    act.tx.execute<{ action: string; fields: Fields; kept_at: string; writer: string | null }>(
      sql`select action, fields, kept_at, writer from house.kept_form where secret = ${fingerprint(secret)}
        and (writer is null or writer = ${own})
        and kept_at > ${new Date(act.now.getTime() - keptForSeconds * 1000).toISOString()}`,
    ),
  );
  const [kept] = rows;
  if (!kept) return null;
  const { action, fields, kept_at, writer } = kept;
  return { action, fields, keptAt: new Date(kept_at), own: writer !== null };
}

/** Whoever is acting says to have written what nobody was known to have written. */
export async function claimKeptForm(c: HouseContext): Promise<void> {
  const secret = readCookie(c, cookie);
  if (!secret) throw notFound();
  const own = ownSeal(c);
  await c.var.acts.asSystem("give a kept form to who says to have written it", (act) =>
    act.tx.execute(
      sql`update house.kept_form set writer = ${own} where secret = ${fingerprint(secret)} and writer is null`,
    ),
  );
}

/** Removes what was kept, when it has arrived where it was going or its writer no longer wants it. */
export async function forgetKeptForm(c: HouseContext): Promise<void> {
  const secret = readCookie(c, cookie);
  if (!secret) return;
  const own = ownSeal(c);
  const { rows } = await c.var.acts.asSystem("forget a kept form", (act) =>
    act.tx.execute(
      sql`delete from house.kept_form where secret = ${fingerprint(secret)} and (writer is null or writer = ${own}) returning id`,
    ),
  );
  if (rows.length > 0) writeCookie(c, cookie, "", 0);
}
