import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from "node:crypto";

export { underFreeSlug } from "./free-slug.ts";
export { isSlug, slugOf } from "./slug.ts";

/** A new id for a row: random, so that it tells nothing about time or number. */
export const newId = (): string => randomUUID();

/** The id that always belongs to this text. */
export function idOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

/** A secret for a link or a cookie: 256 random bits, safe in a URL. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Six digits that a person can retype, each as likely as any other. */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, "0");

/** What the database keeps of a secret: enough to recognise it, useless to who steals it. */
export const fingerprint = (secret: string): string =>
  createHash("sha256").update(secret).digest("base64url");

/** Compares two secrets in a time that tells nothing about where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [fingerprint(one), fingerprint(other)].map((text) => Buffer.from(text));
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be an id at all; what cannot, need not be looked up. */
export const isId = (text: string | undefined): text is string => text !== undefined && uuid.test(text);
