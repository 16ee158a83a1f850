import type { Act } from "#platform/acts";
import type { HouseVariables } from "#platform/http";
import { lastAdministrator, proveAgainFirst } from "../errors.ts";
import { me } from "../me.ts";
import { can } from "../policy.ts";
import { administratorsNow } from "../queries/administrators.ts";
import { mailboxOf } from "../queries/faces.ts";
import { isFresh } from "../queries/own-sessions.ts";
import { farewellLetter } from "../views/farewell-letter.ts";

/**
 * Removes someone's account, on their own request: every module lets go of what it holds, the last one first, in one act.
 * The last mail says that it happened. Refuses the last administrator, and a session that is not fresh.
 */
export async function leave(
  act: Act,
  chapters: HouseVariables["chapters"],
  sessionId: string | null,
): Promise<void> {
  const personId = me(act);
  if (!(await isFresh(act, sessionId))) throw proveAgainFirst();
  await act.asSystem("remove the account of someone who leaves", async (house) => {
    const administrators = await administratorsNow(house);
    const roles = administrators.includes(personId) ? ["administrator"] : [];
    if (!can.leave(roles, administrators.length)) throw lastAdministrator();
    const mailbox = await mailboxOf(house, personId);
    for (const chapter of chapters.toReversed()) await chapter.erase(house, personId);
    if (mailbox) await house.mail(farewellLetter(mailbox));
  });
  await act.record("people/left", { id: personId });
}
