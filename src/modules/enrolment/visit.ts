import { emailOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { type HouseContext, readCookie, writeCookie } from "#platform/http";
import { fingerprint, newToken } from "#platform/ids";
import type { Locale } from "#platform/locale";

/** Who is signing up: someone who is signed in, or a browser that we will know again. */
export interface Visit {
  readonly personId: string | null;
  /** The confirmed address of who is signed in. */
  readonly ownEmail: string | null;
  /** The fingerprint of the secret of this browser; null when it has none. */
  readonly browser: string | null;
  readonly locale: Locale;
}

const cookie = "schakel_aanmelding";

/** How long answers are kept for someone who does not come back. */
export const keptDays = 7;

/** Gives this browser a secret by which its answers are found again, unless it has one. */
export function knowBrowser(c: HouseContext): void {
  if (readCookie(c, cookie)) return;
  const secret = newToken();
  fresh.set(c, secret);
  writeCookie(c, cookie, secret, keptDays * 24 * 60 * 60);
}

/** Secrets given out in this very answer: the request does not have them yet. */
const fresh = new WeakMap<HouseContext, string>();

export async function visitOf(act: Act, c: HouseContext): Promise<Visit> {
  const secret = readCookie(c, cookie) ?? fresh.get(c);
  const personId = act.actor.kind === "person" ? act.actor.id : null;
  return {
    personId,
    ownEmail: personId === null ? null : await emailOf(act, personId),
    browser: secret === undefined ? null : fingerprint(secret),
    locale: c.var.locale,
  };
}
