import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/**
 * The key in a mail with which someone changes or cancels their own registration without signing in. It names the registration and is
 * signed: nobody can make one for another, and it holds no row.
 */
export const registrationToken = (secret: string, id: string): string => `${id}.${sealOf(secret, id)}`;

/** Which registration a token opens, or null for one that is not ours. */
export function readRegistrationToken(secret: string, token: string): string | null {
  const [id, seal, ...rest] = token.split(".");
  if (!isId(id) || seal === undefined || rest.length > 0) return null;
  return sameSecret(seal, sealOf(secret, id)) ? id : null;
}

/** The registration that a key names, for a key that was read before: its page was opened with it. */
export const namedBy = (token: string): string => token.split(".")[0] ?? "";

const sealOf = (secret: string, id: string): string =>
  createHmac("sha256", secret).update(`admission/registration/${id}`).digest("base64url");
