import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { tellOfNews } from "../jobs.ts";
import { can } from "../policy.ts";
import type { Poll } from "../poll.ts";
import { preparationFor } from "../queries/preparation.ts";
import { door } from "../queries/room.ts";
import { sameThread } from "../queries/same-words.ts";
import { mask, poll, post, type ThreadKind, thread } from "../schema.ts";
import { attach, type StoredFile } from "./attach.ts";
import { followAsWriter } from "./follow.ts";
import { recordUnder } from "./record-under.ts";
import { stillOpen } from "./still-open.ts";

export interface StartThread {
  readonly kind: ThreadKind;
  readonly title: string;
  readonly text: string;
  readonly files: readonly StoredFile[];
  /** What there is to choose, for the kinds where the group does. */
  readonly poll?: Poll | null;
  /** Under a pseudonym: nobody in the group sees who begins it. */
  readonly masked?: boolean;
  /** The meeting that this question prepares the group for. */
  readonly forEvent?: string | undefined;
}

/**
 * Begins a conversation; whoever begins it follows it, and the group hears that there is something new. The same words a moment later are
 * the same conversation.
 */
export async function startThread(act: Act, slug: string, wish: StartThread): Promise<string> {
  const inside = await door(act, slug);
  stillOpen(inside);
  authorise(can.write(inside.me, inside.closed));
  if (wish.forEvent) {
    authorise(can.lookAfter(inside.me));
    const asked = await preparationFor(act, inside, wish.forEvent);
    if (asked) return asked;
  }

  const groupId = inside.group.id;
  const again =
    wish.files.length === 0 &&
    !wish.poll &&
    (await sameThread(act, groupId, { ...wish, authorId: inside.me.id }));
  if (again) return again;
  const [begun] = await act.tx
    .insert(thread)
    .values({
      groupId,
      kind: wish.kind,
      startedAt: act.now,
      activeAt: act.now,
      forEvent: wish.forEvent ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: thread.id });
  // Someone else asked before this meeting at this moment: one question is enough.
  const first = begun ? null : wish.forEvent && (await preparationFor(act, inside, wish.forEvent));
  if (first) return first;
  const threadId = begun!.id;
  const masked = wish.masked === true;
  if (masked) await act.tx.insert(mask).values({ threadId, groupId, personId: inside.me.id });
  const [opening] = await act.tx
    .insert(post)
    .values({
      threadId,
      groupId,
      number: 0,
      title: wish.title,
      text: wish.text,
      authorId: masked ? null : inside.me.id,
      masked,
      placedAt: act.now,
    })
    .returning({ id: post.id });
  if (wish.poll) await act.tx.insert(poll).values({ threadId, groupId, ...wish.poll });
  await attach(act, { postId: opening!.id, groupId }, wish.files);
  await followAsWriter(act, { threadId, groupId, number: 0 }, inside.me.id);
  await recordUnder(act, masked, "conversation/thread-started", { id: threadId });
  await act.later(tellOfNews, { threadId, number: 0 });
  return threadId;
}
