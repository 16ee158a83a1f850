import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/**
 * The key of a door in a link. It names the event and is sealed with which key it is: nobody can make one, and a new key makes the old
 * link worthless.
 */
export const doorToken = (secret: string, eventId: string, keyId: string): string =>
  `${eventId}.${sealOf(secret, eventId, keyId)}`;

/** The event that a token names, whatever its seal; null for what names none. */
export const eventNamedIn = (token: string): string | null => {
  const [eventId] = token.split(".");
  return isId(eventId) ? eventId : null;
};

/** Whether a token is the key of this door now. */
export const opens = (secret: string, token: string, eventId: string, keyId: string): boolean =>
  sameSecret(token, doorToken(secret, eventId, keyId));

const sealOf = (secret: string, eventId: string, keyId: string): string =>
  createHmac("sha256", secret).update(`attendance/door/${eventId}/${keyId}`).digest("base64url");
