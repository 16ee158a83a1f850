import { and, desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { fingerprint } from "#platform/ids";
import { stillCounts } from "../commands/accept-code.ts";
import { signIn } from "../schema.ts";

/** A request to come in that can still be answered. */
export interface WaitingSignIn {
  readonly id: string;
  readonly email: string;
  readonly browser: string;
  readonly next: string;
  readonly purpose: string | null;
  readonly subject: string | null;
  readonly askedAt: Date;
}

const columns = {
  id: signIn.id,
  email: signIn.email,
  browser: signIn.browser,
  next: signIn.next,
  purpose: signIn.purpose,
  subject: signIn.subject,
  askedAt: signIn.askedAt,
};

/** The last request of this browser, or null. */
export async function waitingInBrowser(act: Act, browser: string): Promise<WaitingSignIn | null> {
  const [found] = await act.asSystem("see who waits at the door", (house) =>
    house.tx
      .select(columns)
      .from(signIn)
      .where(and(eq(signIn.browser, browser), stillCounts(act.now)))
      .orderBy(desc(signIn.askedAt))
      .limit(1),
  );
  return found ?? null;
}

/** The request a link belongs to, or null when it was used, is too old or was never ours. Looking changes nothing. */
export async function waitingBehindLink(act: Act, token: string): Promise<WaitingSignIn | null> {
  const [found] = await act.asSystem("see what a link is for", (house) =>
    house.tx
      .select(columns)
      .from(signIn)
      .where(and(eq(signIn.link, fingerprint(token)), stillCounts(act.now))),
  );
  return found ?? null;
}
