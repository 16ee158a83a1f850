import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { HouseContext } from "#platform/http";
import { signIn } from "../schema.ts";
import { sealedCode } from "../secrets.ts";
import { codeMinutes } from "./begin-sign-in.ts";
import { type GrantedSignIn, letIn } from "./let-in.ts";

/** In, and where to; or how many more tries there are. */
export type Acceptance = { readonly next: string } | { readonly triesLeft: number };

export const mostTries = 5;

/** Which requests can still be answered. */
export const stillCounts = (now: Date) =>
  and(
    isNull(signIn.usedAt),
    lt(signIn.tries, mostTries),
    gt(signIn.askedAt, new Date(now.getTime() - codeMinutes * 60_000)),
  );

export const grantedColumns = {
  email: signIn.email,
  next: signIn.next,
  purpose: signIn.purpose,
  subject: signIn.subject,
  usedAt: signIn.usedAt,
  tries: signIn.tries,
};

/**
 * Tries a code in the browser that asked for it. Every mail sent to it in the last ten minutes counts, as mails arrive in any order.
 *
 * Counting the try, comparing and using it up is one statement: of fifty posts at the same moment one opens a session.
 */
export function acceptCode(act: Act, c: HouseContext, browser: string, code: string): Promise<Acceptance> {
  const sealed = sealedCode(c.var.config.secret, browser, code);
  return act.asSystem("let someone in with the code from their mail", async (house) => {
    const tried = await house.tx
      .update(signIn)
      .set({
        tries: sql`${signIn.tries} + 1`,
        usedAt: sql`case when ${signIn.code} = ${sealed} then ${act.now.toISOString()}::timestamptz end`,
      })
      .where(and(eq(signIn.browser, browser), stillCounts(act.now)))
      .returning(grantedColumns);
    return conclude(house, c, tried);
  });
}

interface Tried extends GrantedSignIn {
  readonly usedAt: Date | null;
  readonly tries: number;
}

/** What a counted try comes to. */
export async function conclude(house: Act, c: HouseContext, tried: readonly Tried[]): Promise<Acceptance> {
  const granted = tried.find(({ usedAt }) => usedAt);
  if (granted) return { next: await letIn(house, c, granted) };
  return { triesLeft: Math.max(0, ...tried.map(({ tries }) => mostTries - tries)) };
}
