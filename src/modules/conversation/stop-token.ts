import { createHmac } from "node:crypto";
import { isId, sameSecret } from "#platform/ids";

/** What the link at the foot of a mail stops: the mails about one thread, or all about groups. */
export type Stop =
  | { readonly what: "thread"; readonly personId: string; readonly threadId: string }
  | { readonly what: "all"; readonly personId: string };

/** The key in a mail that stops mails without signing in. It says whose and which, and is signed: nobody can make one for someone else. */
export function stopToken(secret: string, stop: Stop): string {
  const text = stop.what === "thread" ? `t.${stop.personId}.${stop.threadId}` : `d.${stop.personId}`;
  return `${text}.${sealOf(secret, text)}`;
}

/** What a token stops, or null for one that is not ours. */
export function readStopToken(secret: string, token: string): Stop | null {
  const [what, personId, ...rest] = token.split(".");
  const seal = rest.at(-1);
  if (!isId(personId) || seal === undefined) return null;
  if (!sameSecret(seal, sealOf(secret, token.slice(0, -(seal.length + 1))))) return null;
  const [threadId] = rest;
  if (what === "t" && rest.length === 2 && isId(threadId)) return { what: "thread", personId, threadId };
  return what === "d" && rest.length === 1 ? { what: "all", personId } : null;
}

const sealOf = (secret: string, text: string): string =>
  createHmac("sha256", secret).update(`conversation/stop-mail/${text}`).digest("base64url");
