import { and, eq } from "drizzle-orm";
import type { Act, Acts } from "#platform/acts";
import { noticeWish, threadReader } from "../schema.ts";
import type { Stop } from "../stop-token.ts";

export const mailWishes = ["direct", "daily", "none"] as const;
export type MailWish = (typeof mailWishes)[number];

/** How often someone hears of their groups by mail. */
export async function wishOf(act: Act, personId: string): Promise<MailWish> {
  const [found] = await act.tx
    .select({ mails: noticeWish.mails })
    .from(noticeWish)
    .where(eq(noticeWish.personId, personId));
  return found?.mails ?? "direct";
}

/** Sets how often; what was waiting for the mail of the day is no longer sent when that is not wanted. */
export async function setWish(act: Act, personId: string, mails: MailWish): Promise<void> {
  await act.tx
    .insert(noticeWish)
    .values({ personId, mails, chosenAt: act.now })
    .onConflictDoUpdate({ target: noticeWish.personId, set: { mails, chosenAt: act.now } });
  await act.record("conversation/mails-chosen", { id: personId });
}

/** Does what a link at the foot of a mail says, for whoever holds it. Twice is as good as once. */
export async function stopMails(acts: Acts, stop: Stop): Promise<void> {
  await acts.asSystem("stop mails on request of who got one", async (act) => {
    if (stop.what === "daily") return setWish(act, stop.personId, "none");
    const { personId, threadId } = stop;
    await act.tx
      .update(threadReader)
      .set({ wish: "mute" })
      .where(and(eq(threadReader.threadId, threadId), eq(threadReader.personId, personId)));
    await act.record("conversation/wish-changed", { id: threadId });
  });
}
