import { Temporal } from "temporal-polyfill";
import { communityBySlug, demoArchive, demoCommunity, themesOf } from "#modules/communities";
import { demoPerson } from "#modules/people";
import type { Act, Acts } from "#platform/acts";
import { zone } from "#platform/locale";
import { type DemoPost, type DemoThread, lastYear, lastYearFirst, thisYear } from "./demo-texts.ts";
import { post, postThanks, postVersion, thread, threadReader } from "./schema.ts";

/** This chapter: the second group of this year is in the middle of it, and last year's groups can be read back. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    await converse(act, demoCommunity, 2, thisYear);
    await converse(act, demoArchive, 2, lastYear);
    await converse(act, demoArchive, 1, lastYearFirst);
  });
}

async function converse(
  act: Act,
  slug: string,
  number: number,
  threads: readonly DemoThread[],
): Promise<void> {
  const community = await communityBySlug(act, slug);
  const themes = community ? await themesOf(act, community.id) : [];
  const group = themes.find((theme) => theme.number === number);
  if (!group) throw new Error(`the demo story has no group ${number} in ${slug}`);
  for (const each of threads) await tell(act, group.id, each);
}

async function tell(act: Act, groupId: string, { kind, title, began, posts, answer }: DemoThread) {
  const startedAt = typeof began === "string" ? new Date(began) : dayBefore(act.now, began);
  const [begun] = await act.tx
    .insert(thread)
    .values({
      groupId,
      kind,
      startedAt,
      activeAt: hoursFrom(startedAt, posts.at(-1)!.after),
      lastNumber: posts.length - 1,
      replies: posts.length - 1,
      answer: answer ?? null,
    })
    .returning({ id: thread.id });
  const threadId = begun!.id;
  for (const [number, each] of posts.entries())
    await say(act, { groupId, threadId, number, startedAt, title }, each);

  const readers = new Map(posts.map(({ by }, number) => [by, number]));
  for (const [by, seen] of readers) {
    const { id: personId } = await demoPerson(act, by);
    const seenAt = hoursFrom(startedAt, posts[seen]!.after);
    await act.tx.insert(threadReader).values({ threadId, groupId, personId, seen, seenAt, wish: "follow" });
  }
}

interface Place {
  readonly groupId: string;
  readonly threadId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly title: string;
}

async function say(act: Act, { groupId, threadId, number, startedAt, title }: Place, said: DemoPost) {
  const { id: authorId } = await demoPerson(act, said.by);
  const placedAt = hoursFrom(startedAt, said.after);
  const heading = number === 0 ? title : "";
  const [placed] = await act.tx
    .insert(post)
    .values({
      ...{ groupId, threadId, number, authorId, placedAt },
      title: heading,
      text: said.text,
      editedAt: said.was === undefined ? null : hoursFrom(placedAt, 1),
    })
    .returning({ id: post.id });
  const postId = placed!.id;
  if (said.was !== undefined)
    await act.tx
      .insert(postVersion)
      .values({ postId, version: 1, groupId, title: heading, text: said.was, writtenAt: placedAt });
  for (const by of said.thankedBy ?? []) {
    const { id: personId } = await demoPerson(act, by);
    await act.tx.insert(postThanks).values({ postId, personId, groupId, since: hoursFrom(placedAt, 1) });
  }
}

function dayBefore(now: Date, { daysAgo, at }: { readonly daysAgo: number; readonly at: string }): Date {
  const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone);
  const then = today.subtract({ days: daysAgo }).withPlainTime(at);
  return new Date(then.epochMilliseconds);
}

const hoursFrom = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);
