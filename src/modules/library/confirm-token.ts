import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/** What a link in the mail confirms: that this example is still right, asked for at this term. Once confirmed it has another term. */
export interface Confirmation {
  readonly exampleId: string;
  /** "2028-11-25" */
  readonly reviewBy: string;
}

/** The key in the mail. It is signed, so that nobody can make one, and spent once the example was confirmed. */
export function confirmToken(secret: string, { exampleId, reviewBy }: Confirmation): string {
  const text = `${exampleId}.${reviewBy}`;
  return `${text}.${sealOf(secret, text)}`;
}

/** What a token confirms, or null for one that is not ours. */
export function readConfirmToken(secret: string, token: string): Confirmation | null {
  const [exampleId, reviewBy, seal, ...rest] = token.split(".");
  if (!isId(exampleId) || reviewBy === undefined || seal === undefined || rest.length > 0) return null;
  return sameSecret(seal, sealOf(secret, `${exampleId}.${reviewBy}`)) ? { exampleId, reviewBy } : null;
}

const sealOf = (secret: string, text: string): string =>
  createHmac("sha256", secret).update(`library/still-right/${text}`).digest("base64url");
