import { createHash } from "node:crypto";

/** Where the bytes of a file are kept until it is settled. */
export const storedAs = (id: string): string => `imports/${id}`;

/** Which file these bytes are. */
export const fingerprintOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("base64url");
