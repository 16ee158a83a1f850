import { and, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { membersOf } from "#modules/communities";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job, Recurring } from "#platform/jobs";
import { zone } from "#platform/locale";
import { conversationPaths } from "./paths.ts";
import { noticeWish, post, threadReader } from "./schema.ts";
import { stopToken } from "./stop-token.ts";
import { newsLetter } from "./views/news-letter.tsx";

/**
 * Tells who wants to hear of it that something was placed in a thread: of a new thread everyone in the group, of a reply those who follow.
 * Who has not looked since they were told is not told again. Asks anew who belongs to the group: someone may have left in the meantime.
 */
export const tellOfNews: Job<{ threadId: string; number: number }> = {
  name: "conversation/tell-of-news",
  async run({ acts, secret }, { threadId, number }) {
    await acts.asSystem("tell a group that there is something new", async (act) => {
      const readers = await whoToTell(act, threadId, number);
      const wishes = await wishesOf(act, readers);
      const daily = readers.filter((id) => wishes.get(id) === "daily");
      const direct = readers.filter((id) => (wishes.get(id) ?? "direct") === "direct");
      if (daily.length > 0)
        await act.tx.update(threadReader).set({ due: true }).where(theirs(threadId, daily));
      if (direct.length > 0)
        await act.tx.update(threadReader).set({ toldAt: act.now }).where(theirs(threadId, direct));
      for (const personId of direct) {
        const stop = stopToken(secret, { what: "thread", personId, threadId });
        await send(act, personId, "direct", conversationPaths.news(threadId), stop);
      }
    });
  },
};

const theirs = (threadId: string, people: readonly string[]) =>
  and(eq(threadReader.threadId, threadId), inArray(threadReader.personId, [...people]));

/** Who was not told yet, and wants to be; their rows are held until the act is over, so that two jobs do not both tell. */
async function whoToTell(act: Act, threadId: string, number: number): Promise<readonly string[]> {
  const [placed] = await act.tx
    .select({ groupId: post.groupId, authorId: post.authorId })
    .from(post)
    .where(and(eq(post.threadId, threadId), eq(post.number, number), isNull(post.removedAt)));
  if (!placed) return [];
  const { groupId, authorId } = placed;
  const inGroup = (await membersOf(act, groupId))
    .map(({ personId }) => personId)
    .filter((personId) => personId !== authorId);
  if (inGroup.length === 0) return [];
  if (number === 0)
    await act.tx
      .insert(threadReader)
      .values(inGroup.map((personId) => ({ threadId, personId, groupId })))
      .onConflictDoNothing();
  const rows = await act.tx
    .select({ personId: threadReader.personId })
    .from(threadReader)
    .where(
      and(
        theirs(threadId, inGroup),
        lt(threadReader.seen, number),
        isNull(threadReader.toldAt),
        number === 0
          ? or(isNull(threadReader.wish), ne(threadReader.wish, "mute"))
          : eq(threadReader.wish, "follow"),
      ),
    )
    .orderBy(threadReader.personId)
    .for("update");
  return rows.map(({ personId }) => personId);
}

async function wishesOf(act: Act, people: readonly string[]) {
  if (people.length === 0) return new Map<string, "direct" | "daily" | "none">();
  const rows = await act.tx
    .select()
    .from(noticeWish)
    .where(inArray(noticeWish.personId, [...people]));
  return new Map(rows.map(({ personId, mails }) => [personId, mails]));
}

/** The hour of the mail of the day: late enough to hold the day, early enough to be read at work. */
const dailyHour = 16;

/** One mail a day for who asked for that, when there is something they have not looked at. */
const tellOfTheDay: Job<Record<string, never>> = {
  name: "conversation/tell-of-the-day",
  async run({ acts, secret }) {
    await acts.asSystem("send the mail of the day", async (act) => {
      const due = await act.tx
        .update(threadReader)
        .set({ due: false, toldAt: act.now })
        .where(eq(threadReader.due, true))
        .returning({ personId: threadReader.personId, groupId: threadReader.groupId });
      const inside = await insiders(
        act,
        due.map(({ groupId }) => groupId),
      );
      const waiting = due.filter(({ personId, groupId }) => inside.get(groupId)?.has(personId));
      const people = [...new Set(waiting.map(({ personId }) => personId))];
      const wishes = await wishesOf(act, people);
      for (const personId of people) {
        if (wishes.get(personId) !== "daily") continue;
        await send(act, personId, "daily", "/mijn", stopToken(secret, { what: "daily", personId }));
      }
    });
  },
};

async function insiders(
  act: Act,
  groups: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const groupId of new Set(groups)) {
    const members = await membersOf(act, groupId);
    found.set(groupId, new Set(members.map(({ personId }) => personId)));
  }
  return found;
}

async function send(
  act: Act,
  personId: string,
  kind: "direct" | "daily",
  path: string,
  token: string,
): Promise<void> {
  const mailbox = await mailboxOf(act, personId);
  if (!mailbox) return;
  const { publicUrl } = act;
  const stop = publicUrl + conversationPaths.stop(token);
  const settings = publicUrl + conversationPaths.notices;
  const { email: to, locale } = mailbox;
  await act.mail(newsLetter({ to, kind, href: publicUrl + path, stop, settings, locale }));
}

export const daily: Recurring = {
  job: tellOfTheDay,
  next(now) {
    const here = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone);
    const today = here.with({ hour: dailyHour, minute: 0, second: 0, millisecond: 0 });
    const next = Temporal.ZonedDateTime.compare(today, here) > 0 ? today : today.add({ days: 1 });
    return new Date(next.epochMilliseconds);
  },
};

/** Removes the bytes of files whose rows are gone. */
export const removeFiles: Job<{ names: readonly string[] }> = {
  name: "conversation/remove-files",
  async run({ storage }, { names }) {
    for (const name of names) await storage.remove(name);
  },
};
