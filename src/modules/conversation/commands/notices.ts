import { and, eq } from "drizzle-orm";
import type { Act, Acts } from "#platform/acts";
import { type MailWish, usualWish } from "../mail-wish.ts";
import { noticeWish, threadReader } from "../schema.ts";
import type { Stop } from "../stop-token.ts";

/** How often someone hears of their groups by mail. */
export async function wishOf(act: Act, personId: string): Promise<MailWish> {
  const [found] = await act.tx
    .select({ mails: noticeWish.mails })
    .from(noticeWish)
    .where(eq(noticeWish.personId, personId));
  return found?.mails ?? usualWish;
}

/** Sets how often; what was waiting for a mail of the day or the week is dropped when none will come. */
export async function setWish(act: Act, personId: string, mails: MailWish): Promise<void> {
  await act.tx
    .insert(noticeWish)
    .values({ personId, mails, chosenAt: act.now })
    .onConflictDoUpdate({ target: noticeWish.personId, set: { mails, chosenAt: act.now } });
  if (mails === "none" || mails === "direct")
    await act.tx
      .update(threadReader)
      .set({ due: false })
      .where(and(eq(threadReader.personId, personId), eq(threadReader.due, true)));
  await act.record("conversation/mails-chosen", { id: personId });
}

/** Does what a link at the foot of a mail says, for whoever holds it. Twice is as good as once. */
export async function stopMails(acts: Acts, stop: Stop): Promise<void> {
  await acts.asSystem("stop mails on request of who got one", async (act) => {
    if (stop.what === "all") return setWish(act, stop.personId, "none");
    const { personId, threadId } = stop;
    await act.tx
      .update(threadReader)
      .set({ wish: "mute" })
      .where(and(eq(threadReader.threadId, threadId), eq(threadReader.personId, personId)));
    await act.record("conversation/wish-changed", { id: threadId });
  });
}
