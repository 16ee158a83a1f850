import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/**
 * The key in a mail with which someone follows their own question without signing in. It names the question and is signed: nobody can make
 * one for another, and it holds no row.
 */
export const askerToken = (secret: string, questionId: string): string => seal(secret, "asker", [questionId]);

/** Which question a key opens, or null for one that is not ours. */
export const readAskerToken = (secret: string, token: string): string | null =>
  read(secret, "asker", token, 1)?.[0] ?? null;

/** The link in the mail of an expert: it says who is called and to which question, and shows nothing of it before they signed in. */
export const callToken = (secret: string, questionId: string, expertId: string): string =>
  seal(secret, "call", [questionId, expertId]);

/** Who is called to which question, or null for a link that is not ours. */
export function readCallToken(
  secret: string,
  token: string,
): { readonly questionId: string; readonly expertId: string } | null {
  const ids = read(secret, "call", token, 2);
  return ids && { questionId: ids[0]!, expertId: ids[1]! };
}

const seal = (secret: string, use: string, ids: readonly string[]): string =>
  [...ids, sign(secret, use, ids)].join(".");

function read(secret: string, use: string, token: string, count: number): readonly string[] | null {
  const parts = token.split(".");
  const ids = parts.slice(0, -1);
  const given = parts.at(-1);
  if (ids.length !== count || !ids.every(isId) || given === undefined) return null;
  return sameSecret(given, sign(secret, use, ids)) ? ids : null;
}

const sign = (secret: string, use: string, ids: readonly string[]): string =>
  createHmac("sha256", secret)
    .update(`questions/${use}/${ids.join("/")}`)
    .digest("base64url");
