import { and, eq, isNull, sql } from "drizzle-orm";
import { membersOf, themesOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { othersWrote, ownWords, postHidden, postRemoved, threadClosed } from "../errors.ts";
import { can } from "../policy.ts";
import { realWriterOf, writerFor } from "../queries/writer.ts";
import { hiddenWords, measure, post, thread } from "../schema.ts";
import { lookAfter, settleReports } from "./report-post.ts";
import { stillOpen } from "./still-open.ts";
import { tellPeople } from "./tell-people.ts";

type Kind = (typeof measure.$inferSelect)["kind"];

interface About {
  readonly communityId: string;
  readonly groupId: string;
  readonly threadId: string;
  readonly postId: string;
  readonly toGroup?: string;
}

/** Hides someone's words from the group: they lie apart until they are shown again, and their writer reads why. Returns the conversation. */
export async function hidePost(act: Act, slug: string, postId: string, reason: string): Promise<string> {
  const { group, me } = await lookAfter(act, slug);
  const [found] = isId(postId)
    ? await act.tx
        .select({
          threadId: post.threadId,
          number: post.number,
          authorId: writerFor(me.id),
          removedAt: post.removedAt,
          hiddenAt: post.hiddenAt,
        })
        .from(post)
        .where(and(eq(post.id, postId), eq(post.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  if (found.removedAt) throw postRemoved();
  if (found.hiddenAt) throw postHidden();
  if (!can.hide(me, found)) throw ownWords();
  const { threadId } = found;
  const about = { communityId: group.communityId, groupId: group.id, threadId, postId };
  await take(act, "hide", about, reason, me.id, (house) => putAway(house, postId));
  return threadId;
}

/** Nobody adds to this conversation any more; it stays to be read. */
export async function closeThread(act: Act, slug: string, threadId: string, reason: string): Promise<void> {
  const { about, closedAt, me, closed } = await threadToLookAfter(act, slug, threadId);
  stillOpen({ closed });
  if (closedAt) throw threadClosed();
  await take(act, "close", about, reason, me.id, (house) =>
    house.tx.update(thread).set({ closedAt: house.now }).where(eq(thread.id, threadId)),
  );
}

/**
 * Brings a conversation to another group of the same community, where it fits better. Only while nobody but whoever began it and those who
 * facilitate wrote in it: what others said here was said to the people of this group. Who began it goes on reading it.
 */
export async function moveThread(
  act: Act,
  slug: string,
  threadId: string,
  toGroup: string,
  reason: string,
): Promise<void> {
  const { about, me, closed } = await threadToLookAfter(act, slug, threadId);
  stillOpen({ closed });
  const themes = await themesOf(act, about.communityId);
  if (toGroup === about.groupId || !themes.some(({ id }) => id === toGroup)) throw notFound();
  await take(act, "move", { ...about, toGroup }, reason, me.id, (house) =>
    carry(house, about.groupId, threadId, toGroup),
  );
}

/** A conversation that whoever acts looks after. */
export async function threadToLookAfter(act: Act, slug: string, threadId: string) {
  const inside = await lookAfter(act, slug);
  const { group } = inside;
  const [found] = isId(threadId)
    ? await act.tx
        .select({ postId: post.id, title: post.title, text: post.text, closedAt: thread.closedAt })
        .from(thread)
        .innerJoin(post, and(eq(post.threadId, thread.id), eq(post.number, 0)))
        .where(and(eq(thread.id, threadId), eq(thread.groupId, group.id)))
    : [];
  if (!found) throw notFound();
  const { postId, ...rest } = found;
  return {
    ...inside,
    ...rest,
    about: { communityId: group.communityId, groupId: group.id, threadId, postId },
  };
}

/** Does it, notes who did it and why, and tells the writer that there is something to read. */
async function take(
  act: Act,
  kind: Kind,
  about: About,
  reason: string,
  takenBy: string,
  step: (house: Act) => Promise<unknown>,
): Promise<void> {
  await act.asSystem("look after a group", async (house) => {
    await step(house);
    const [taken] = await house.tx
      .insert(measure)
      .values({ ...about, kind, reason, takenBy, takenAt: house.now })
      .returning({ id: measure.id });
    await settleReports(house, about.postId, takenBy);
    const writer = await realWriterOf(house, about.postId);
    if (writer && writer !== takenBy) await tellPeople(house, "taken", { measure: taken!.id }, [writer]);
  });
  await act.record(`conversation/${recordedAs[kind]}`, {
    id: kind === "hide" ? about.postId : about.threadId,
  });
}

const recordedAs = { hide: "post-hidden", close: "thread-closed", move: "thread-moved" } as const;

/** Whoever took a measure, or another who facilitates the group, takes it back. */
export async function endMeasure(act: Act, id: string): Promise<void> {
  const [found] = isId(id) ? await act.tx.select().from(measure).where(eq(measure.id, id)) : [];
  if (!found || found.endedAt) throw notFound();
  const slug = (await themesOf(act, found.communityId)).find((each) => each.id === found.groupId)?.slug ?? "";
  const { me } = await lookAfter(act, slug);
  await act.asSystem("take back a measure", (house) => undo(house, id, me.id));
}

/** Makes undone what a measure did. Throws others-wrote when a moved conversation cannot go back any more. */
export async function undo(house: Act, id: string, by: string): Promise<void> {
  const [ended] = await house.tx
    .update(measure)
    .set({ endedAt: house.now, endedBy: by })
    .where(and(eq(measure.id, id), isNull(measure.endedAt)))
    .returning();
  if (!ended) return;
  const { kind, postId, threadId, groupId, toGroup } = ended;
  if (kind === "hide" && postId) await bringBack(house, postId);
  if (kind === "close" && threadId)
    await house.tx.update(thread).set({ closedAt: null }).where(eq(thread.id, threadId));
  if (kind === "move" && threadId && toGroup) await carry(house, toGroup, threadId, groupId);
  await house.record("conversation/measure-ended", { id });
}

async function putAway(house: Act, postId: string): Promise<void> {
  const { threadId, number, removedAt, hiddenAt, title, text } = await heldPost(house, postId);
  if (removedAt) throw postRemoved();
  if (hiddenAt) throw postHidden();
  const [{ answer = null } = {}] = await house.tx
    .select({ answer: thread.answer })
    .from(thread)
    .where(eq(thread.id, threadId));
  const wasAnswer = number > 0 && answer === number;
  await house.tx.execute(sql`
    insert into ${hiddenWords} (post_id, group_id, title, text, was_answer)
    select id, group_id, ${title}, ${text}, ${wasAnswer} from post where id = ${postId}`);
  await house.tx.update(post).set({ hiddenAt: house.now, title: "", text: "" }).where(eq(post.id, postId));
  if (number > 0)
    await house.tx
      .update(thread)
      .set({ replies: sql`${thread.replies} - 1`, answer: sql`nullif(${thread.answer}, ${number})` })
      .where(eq(thread.id, threadId));
}

async function bringBack(house: Act, postId: string): Promise<void> {
  const { threadId, number } = await heldPost(house, postId);
  const [away] = await house.tx.delete(hiddenWords).where(eq(hiddenWords.postId, postId)).returning();
  if (!away) return;
  const { title, text, wasAnswer } = away;
  await house.tx.update(post).set({ hiddenAt: null, title, text }).where(eq(post.id, postId));
  if (number > 0)
    await house.tx
      .update(thread)
      .set({
        replies: sql`${thread.replies} + 1`,
        ...(wasAnswer ? { answer: sql`coalesce(${thread.answer}, ${number})` } : {}),
      })
      .where(eq(thread.id, threadId));
}

/** Holds the thread and then the post, in the order in which removing does: who comes at the same moment waits. */
async function heldPost(house: Act, postId: string) {
  const [where] = await house.tx.select({ threadId: post.threadId }).from(post).where(eq(post.id, postId));
  if (!where) throw notFound();
  await house.tx.select({ id: thread.id }).from(thread).where(eq(thread.id, where.threadId)).for("update");
  const [held] = await house.tx.select().from(post).where(eq(post.id, postId)).for("update");
  if (!held) throw notFound();
  return held;
}

async function carry(house: Act, from: string, threadId: string, to: string): Promise<void> {
  await house.tx.select({ id: thread.id }).from(thread).where(eq(thread.id, threadId)).for("update");
  const said = await house.tx
    .select({ number: post.number, authorId: post.authorId, masked: post.masked })
    .from(post)
    .where(and(eq(post.threadId, threadId), isNull(post.removedAt)));
  const opening = said.find(({ number }) => number === 0);
  const facilitators = (await membersOf(house, from)).filter(({ role }) => role === "facilitator");
  const may = new Set([opening?.authorId ?? "", ...facilitators.map(({ personId }) => personId)]);
  const others = said.filter(
    ({ number, masked, authorId }) => number > 0 && !masked && !may.has(authorId ?? "-"),
  );
  if (others.length > 0) throw othersWrote();
  const [moved] = await house.tx
    .update(thread)
    .set({
      groupId: to,
      movedFrom: sql`case when ${thread.movedFrom} = ${to}::uuid then null else ${from}::uuid end`,
    })
    .where(and(eq(thread.id, threadId), eq(thread.groupId, from)))
    .returning({ id: thread.id });
  if (!moved) throw notFound();
}
