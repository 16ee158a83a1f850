import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { mailboxOf } from "#modules/people";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { isoDay } from "#platform/locale";
import { release } from "./commands/answer-review.ts";
import { askPeers } from "./commands/ask-peers.ts";
import { confirmToken } from "./confirm-token.ts";
import { remindDays } from "./policy.ts";
import { unlooked } from "./queries/reviews.ts";
import { example, exampleCard, exampleReview } from "./schema.ts";
import { remindLetter, stillRightLetter } from "./views/letters.ts";

/**
 * Once a day: reminds who still has to look, gives the seat of who let two weeks go by to someone else, and asks again where nobody was
 * left before.
 */
const mindReviews: Job<Record<string, never>> = {
  name: "library/mind-reviews",
  async run({ acts }) {
    await acts.asSystem("mind the terms of who looks", async (act) => {
      const open = await act.tx
        .select({ review: exampleReview, title: sql<string>`${example.draft} ->> 'title'` })
        .from(exampleReview)
        .innerJoin(
          example,
          and(eq(example.id, exampleReview.exampleId), eq(example.round, exampleReview.round)),
        )
        .where(
          and(
            eq(example.state, "asked"),
            isNull(exampleReview.answeredAt),
            isNull(exampleReview.releasedAt),
            lte(exampleReview.dueAt, new Date(act.now.getTime() + remindDays * 86_400_000)),
          ),
        );
      for (const { review, title } of open) {
        if (review.dueAt <= act.now) await release(act, review.id, review.exampleId);
        else if (!review.remindedAt) {
          const mailbox = review.personId && (await mailboxOf(act, review.personId));
          if (mailbox)
            await act.mail(
              remindLetter(mailbox, { reviewId: review.id, title, dueAt: review.dueAt }, act.publicUrl),
            );
          await act.tx
            .update(exampleReview)
            .set({ remindedAt: act.now })
            .where(eq(exampleReview.id, review.id));
        }
      }
      for (const { id } of await unlooked(act)) {
        const [found] = await act.tx.select().from(example).where(eq(example.id, id));
        if (found?.draft) await askPeers(act, found, found.draft);
      }
    });
  },
};

/** Once a day: asks who wrote an example whether it is still right, at its term and once more a month before it leaves the list. */
const askStillRight: Job<Record<string, never>> = {
  name: "library/ask-still-right",
  async run({ acts, secret }) {
    await acts.asSystem("ask writers whether their example is still right", async (act) => {
      const today = isoDay(act.now);
      const due = await act.tx
        .select({ card: exampleCard, ownerId: example.ownerId })
        .from(exampleCard)
        .innerJoin(example, eq(example.id, exampleCard.exampleId))
        .where(
          sql`${exampleCard.reviewBy} <= ${today} and ${example.ownerId} is not null and (
            ${exampleCard.askedOn} is null or ${exampleCard.askedOn} < ${exampleCard.reviewBy}
            or (${exampleCard.askedOn} < ${exampleCard.listedUntil} - 30 and ${today}::date >= ${exampleCard.listedUntil} - 30
              and ${today}::date < ${exampleCard.listedUntil}))`,
        )
        .orderBy(exampleCard.reviewBy)
        .limit(500);
      for (const { card, ownerId } of due) {
        await act.tx
          .update(exampleCard)
          .set({ askedOn: today })
          .where(eq(exampleCard.exampleId, card.exampleId));
        const mailbox = ownerId && (await mailboxOf(act, ownerId));
        if (mailbox)
          await act.mail(stillRightLetter(mailbox, card, confirmToken(secret, card), act.publicUrl));
      }
    });
  },
};

export const recurring: readonly Recurring[] = [
  { job: mindReviews, next: everyMinutes(24 * 60) },
  { job: askStillRight, next: everyMinutes(24 * 60) },
];
