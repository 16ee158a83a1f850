import { asc, eq, or } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { writtenBy } from "./queries/writer.ts";
import {
  attachment,
  mask,
  noticeWish,
  post,
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
    const posts = await act.tx
      .select({
        title: post.title,
        text: post.text,
        masked: post.masked,
        placedAt: post.placedAt,
        editedAt: post.editedAt,
        removedAt: post.removedAt,
        removalReason: post.removalReason,
      })
      .from(post)
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
    return {
      [t.posts]: headed(posts),
      [t.earlier]: headed(earlier),
      [t.files]: headed(files),
      [t.thanks]: headed(thanks),
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
    await act.tx.delete(postThanks).where(eq(postThanks.personId, personId));
    await act.tx.delete(threadReader).where(eq(threadReader.personId, personId));
    await act.tx.delete(noticeWish).where(eq(noticeWish.personId, personId));
    await act.tx.delete(postSignature).where(eq(postSignature.personId, personId));
  },
};
