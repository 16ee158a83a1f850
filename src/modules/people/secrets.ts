import { createHmac } from "node:crypto";
import { type HouseContext, readCookie, writeCookie } from "#platform/http";
import { fingerprint, newToken } from "#platform/ids";

const cookie = "schakel_browser";
const knownForSeconds = 60 * 60;

/** Recognises this browser by a secret of its own for an hour, and makes one when it has none. Returns what the tables know it by. */
export function knowBrowser(c: HouseContext): string {
  const held = readCookie(c, cookie);
  const secret = held && /^[\w-]{43}$/.test(held) ? held : newToken();
  writeCookie(c, cookie, secret, knownForSeconds);
  return fingerprint(secret);
}

/** The same, for a browser that has been here before; null for one that has not. */
export function knownBrowser(c: HouseContext): string | null {
  const held = readCookie(c, cookie);
  return held ? fingerprint(held) : null;
}

/** What the tables keep of a code. Without the secret of the house nobody can find it by trying the million there are. */
export const sealedCode = (secret: string, browser: string, code: string): string =>
  keyed(secret, `sign-in/code/${browser}/${code}`).toString("base64url");

/** The six digits that the browser which asked shows, and that a link opened elsewhere asks for. */
export const shownNumber = (secret: string, signInId: string): string =>
  (keyed(secret, `sign-in/number/${signInId}`).readUIntBE(0, 6) % 1_000_000).toString().padStart(6, "0");

/** An address as a key to count by: the counts outlive the account, and say nothing to who reads them. */
export const countingKey = (secret: string, email: string): string =>
  keyed(secret, `sign-in/count/${email}`).toString("base64url");

const keyed = (secret: string, text: string): Buffer => createHmac("sha256", secret).update(text).digest();
