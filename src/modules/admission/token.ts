import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/**
 * The key in a mail with which someone changes or cancels their own registration without signing in. It names the registration and is
 * signed: nobody can make one for another, and it holds no row.
 */
export const registrationToken = (secret: string, id: string): string =>
  `${id}.${sealOf(secret, id, "registration")}`;

/** Which registration a token opens, or null for one that is not ours. */
export const readRegistrationToken = (secret: string, token: string): string | null =>
  read(secret, token, "registration");

/** The registration that a key names, for a key that was read before: its page was opened with it. */
export const namedBy = (token: string): string => token.split(".")[0] ?? "";

/** The key of the other half of a duo: it says yes or no for them, and opens nothing of who registered. */
export const partnerToken = (secret: string, id: string): string => `${id}.${sealOf(secret, id, "partner")}`;

/** Of which duo someone with this key is the other half, or null for a key that is not ours. */
export const readPartnerToken = (secret: string, token: string): string | null =>
  read(secret, token, "partner");

type Holder = "registration" | "partner";

function read(secret: string, token: string, holder: Holder): string | null {
  const [id, seal, ...rest] = token.split(".");
  if (!isId(id) || seal === undefined || rest.length > 0) return null;
  return sameSecret(seal, sealOf(secret, id, holder)) ? id : null;
}

const sealOf = (secret: string, id: string, holder: Holder): string =>
  createHmac("sha256", secret).update(`admission/${holder}/${id}`).digest("base64url");
