import { and, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { HouseContext } from "#platform/http";
import { fingerprint, sameSecret } from "#platform/ids";
import type { WaitingSignIn } from "../queries/waiting-sign-in.ts";
import { signIn } from "../schema.ts";
import { shownNumber } from "../secrets.ts";
import { type Acceptance, conclude, grantedColumns, stillCounts } from "./accept-code.ts";

/**
 * Lets in whoever presses the button behind the link of a mail. Only the browser that asked can do so without more; any other must know the
 * number which that browser shows, so that a scanner that presses buttons gets nowhere.
 */
export function acceptLink(
  act: Act,
  c: HouseContext,
  waiting: WaitingSignIn,
  given: { readonly token: string; readonly browser: string | null; readonly number: string },
): Promise<Acceptance> {
  const right =
    waiting.browser === given.browser ||
    sameSecret(given.number, shownNumber(c.var.config.secret, waiting.id));
  return act.asSystem("let someone in with the link from their mail", async (house) => {
    const tried = await house.tx
      .update(signIn)
      .set({
        tries: sql`${signIn.tries} + 1`,
        usedAt: right ? act.now : null,
      })
      .where(and(eq(signIn.link, fingerprint(given.token)), stillCounts(act.now)))
      .returning(grantedColumns);
    return conclude(house, c, tried);
  });
}
