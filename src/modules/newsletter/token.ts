import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/** What a link is for: saying yes once, or one's own choices and leaving. */
export type Use = "confirm" | "reader";

/** The key in a mail. It names the reader and is signed: nobody can make one for someone else, and it tells no address. */
export const readerToken = (secret: string, use: Use, readerId: string): string =>
  `${readerId}.${sealOf(secret, use, readerId)}`;

/** Whose key it is, or null for one that is not ours. */
export function readReaderToken(secret: string, use: Use, token: string): string | null {
  const [readerId, seal, ...rest] = token.split(".");
  if (!isId(readerId) || seal === undefined || rest.length > 0) return null;
  return sameSecret(seal, sealOf(secret, use, readerId)) ? readerId : null;
}

const sealOf = (secret: string, use: Use, readerId: string): string =>
  createHmac("sha256", secret).update(`newsletter/${use}/${readerId}`).digest("base64url");
