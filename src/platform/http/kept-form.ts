import { sql } from "drizzle-orm";
import { signInFirst } from "#platform/errors";
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
}

const cookie = "schakel_kept";
const keptForSeconds = 24 * 60 * 60;

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
    act.tx.execute(sql`insert into house.kept_form (secret, action, fields, kept_at)
      values (${fingerprint(secret)}, ${withoutMark(c)}, ${JSON.stringify(fields)}::jsonb, ${act.now.toISOString()})`),
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

/** What this browser left behind, or null. It stays until it has been posted after all or a day has passed. */
export async function keptForm(c: HouseContext): Promise<KeptForm | null> {
  const secret = readCookie(c, cookie);
  if (!secret) return null;
  const { rows } = await c.var.acts.asSystem("hand a kept form back to its writer", (act) =>
    act.tx.execute<{ action: string; fields: Fields }>(
      sql`select action, fields from house.kept_form where secret = ${fingerprint(secret)}
        and kept_at > ${new Date(act.now.getTime() - keptForSeconds * 1000).toISOString()}`,
    ),
  );
  return rows[0] ?? null;
}

/** Removes what was kept, when it has arrived where it was going or its writer no longer wants it. */
export async function forgetKeptForm(c: HouseContext): Promise<void> {
  const secret = readCookie(c, cookie);
  if (!secret) return;
  await c.var.acts.asSystem("forget a kept form", (act) =>
    act.tx.execute(sql`delete from house.kept_form where secret = ${fingerprint(secret)}`),
  );
  writeCookie(c, cookie, "", 0);
}
