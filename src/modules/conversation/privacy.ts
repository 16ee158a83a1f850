import { asc, eq, or } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { wording } from "./queries/wording.ts";
import { writtenBy } from "./queries/writer.ts";
import {
  attachment,
  hiddenWords,
  mask,
  measure,
  noticeWish,
  pollBallot,
  post,
  postReport,
  postSignature,
  postThanks,
  postVersion,
  thread,
  threadReader,
  unmasking,
} from "./schema.ts";

/**
 * What someone wrote in closed groups, and what they read and follow there. Their words are part of what others said after them, so they
 * stay, under "oud-deelnemer"; whoever wants them gone removes them first, on the page with all that they wrote.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { fields, ...t } = words[locale].privacy;
    const headed = (rows: readonly object[]) => rows.map((row) => underHeadings(row, fields));
    const ballots = await act.tx
      .select({ yes: pollBallot.yes, maybe: pollBallot.maybe, castAt: pollBallot.castAt })
      .from(pollBallot)
      .where(eq(pollBallot.personId, personId))
      .orderBy(asc(pollBallot.castAt));
    const posts = await act.tx
      .select({
        ...wording,
        masked: post.masked,
        placedAt: post.placedAt,
        editedAt: post.editedAt,
        removedAt: post.removedAt,
        removalReason: post.removalReason,
        hiddenAt: post.hiddenAt,
      })
      .from(post)
      .leftJoin(hiddenWords, eq(hiddenWords.postId, post.id))
      .where(writtenBy(personId))
      .orderBy(asc(post.placedAt));
    const earlier = await act.tx
      .select({ title: postVersion.title, text: postVersion.text, writtenAt: postVersion.writtenAt })
      .from(postVersion)
      .innerJoin(post, eq(post.id, postVersion.postId))
      .where(writtenBy(personId))
      .orderBy(asc(postVersion.writtenAt));
    const files = await act.tx
      .select({ name: attachment.name, bytes: attachment.bytes, addedAt: attachment.addedAt })
      .from(attachment)
      .innerJoin(post, eq(post.id, attachment.postId))
      .where(writtenBy(personId))
      .orderBy(asc(attachment.addedAt));
    const thanks = await act.tx
      .select({ since: postThanks.since })
      .from(postThanks)
      .where(eq(postThanks.personId, personId))
      .orderBy(asc(postThanks.since));
    const reading = await act.tx
      .select({ startedAt: thread.startedAt, seenAt: threadReader.seenAt, wish: threadReader.wish })
      .from(threadReader)
      .innerJoin(thread, eq(thread.id, threadReader.threadId))
      .where(eq(threadReader.personId, personId))
      .orderBy(asc(thread.startedAt));
    const [mails] = await act.tx.select().from(noticeWish).where(eq(noticeWish.personId, personId));
    const signatures = await act.tx
      .select({ sign: postSignature.sign, chosenAt: postSignature.chosenAt })
      .from(postSignature)
      .where(eq(postSignature.personId, personId));
    const unmaskings = await act.tx
      .select({ askedAt: unmasking.askedAt, reason: unmasking.reason, outcome: unmasking.outcome })
      .from(unmasking)
      .where(or(eq(unmasking.askedBy, personId), eq(unmasking.decidedBy, personId)))
      .orderBy(asc(unmasking.askedAt));
    const reports = await act.tx
      .select({ reportedAt: postReport.reportedAt, reason: postReport.reason, outcome: postReport.outcome })
      .from(postReport)
      .where(eq(postReport.reportedBy, personId))
      .orderBy(asc(postReport.reportedAt));
    const measures = await act.tx
      .select({
        kind: measure.kind,
        reason: measure.reason,
        takenAt: measure.takenAt,
        appeal: measure.appeal,
        outcome: measure.outcome,
        answer: measure.answer,
      })
      .from(measure)
      .leftJoin(post, eq(post.id, measure.postId))
      .where(or(writtenBy(personId), eq(measure.takenBy, personId), eq(measure.decidedBy, personId)))
      .orderBy(asc(measure.takenAt));
    return {
      [t.reports]: headed(reports),
      [t.measures]: headed(measures),
      [t.posts]: headed(posts),
      [t.earlier]: headed(earlier),
      [t.files]: headed(files),
      [t.thanks]: headed(thanks),
      [t.ballots]: headed(ballots),
      [t.reading]: headed(reading),
      [t.mails]: mails ? underHeadings(mails, fields) : null,
      [t.signature]: headed(signatures),
      [t.unmaskings]: headed(unmaskings),
    };
  },
  async erase(act, personId) {
    await act.tx.update(post).set({ authorId: null }).where(eq(post.authorId, personId));
    await act.tx.delete(mask).where(eq(mask.personId, personId));
    await act.tx.update(unmasking).set({ askedBy: null }).where(eq(unmasking.askedBy, personId));
    await act.tx.update(unmasking).set({ decidedBy: null }).where(eq(unmasking.decidedBy, personId));
    await act.tx.update(postReport).set({ reportedBy: null }).where(eq(postReport.reportedBy, personId));
    await act.tx.update(postReport).set({ handledBy: null }).where(eq(postReport.handledBy, personId));
    await act.tx.update(measure).set({ takenBy: null }).where(eq(measure.takenBy, personId));
    await act.tx.update(measure).set({ endedBy: null }).where(eq(measure.endedBy, personId));
    await act.tx.update(measure).set({ decidedBy: null }).where(eq(measure.decidedBy, personId));
    await act.tx.delete(postThanks).where(eq(postThanks.personId, personId));
    await act.tx.delete(pollBallot).where(eq(pollBallot.personId, personId));
    await act.tx.delete(threadReader).where(eq(threadReader.personId, personId));
    await act.tx.delete(noticeWish).where(eq(noticeWish.personId, personId));
    await act.tx.delete(postSignature).where(eq(postSignature.personId, personId));
  },
};
