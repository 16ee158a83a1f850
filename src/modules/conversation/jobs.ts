import { and, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { membersOf } from "#modules/communities";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job, Recurring } from "#platform/jobs";
import { zone } from "#platform/locale";
import { type MailWish, usualWish } from "./mail-wish.ts";
import { namedIn } from "./named-in.ts";
import { conversationPaths } from "./paths.ts";
import { realWriter } from "./queries/writer.ts";
import { noticeWish, post, thread, threadReader } from "./schema.ts";
import { stopToken } from "./stop-token.ts";
import { type NewsKind, newsLetter } from "./views/news-letter.tsx";

/**
 * Tells who wants to hear of it that something was placed in a thread: of a new thread everyone in the group, of a reply those who follow,
 * and of both whoever is named in it. What is for someone in person comes at once; the rest waits for the mail of their day or week, unless
 * they asked for all at once. Who has not looked since they were told is not told again. Asks anew who belongs to the group: someone may
 * have left in the meantime.
 */
export const tellOfNews: Job<{ threadId: string; number: number }> = {
  name: "conversation/tell-of-news",
  async run({ acts, secret }, { threadId, number }) {
    await acts.asSystem("tell a group that there is something new", async (act) => {
      const readers = await whoToTell(act, threadId, number);
      const wishes = await wishesOf(
        act,
        readers.map(({ personId }) => personId),
      );
      const wanting = readers.filter(({ personId }) => wishes.get(personId) !== "none");
      const [now, later] = split(
        wanting,
        ({ personId, inPerson, prepares }) => inPerson || prepares || wishes.get(personId) === "direct",
      );
      await mark(act, threadId, later, { due: true });
      await mark(act, threadId, now, { due: false, toldAt: act.now });
      for (const { personId, inPerson, prepares } of now) {
        const stop = stopToken(secret, { what: "thread", personId, threadId });
        const kind = prepares ? "preparation" : inPerson ? "inPerson" : "direct";
        await send(act, personId, kind, conversationPaths.news(threadId), stop);
      }
    });
  },
};

const theirs = (threadId: string, people: readonly string[]) =>
  and(eq(threadReader.threadId, threadId), inArray(threadReader.personId, [...people]));

async function mark(
  act: Act,
  threadId: string,
  readers: readonly Reader[],
  set: { due: boolean; toldAt?: Date },
): Promise<void> {
  if (readers.length === 0) return;
  const people = readers.map(({ personId }) => personId);
  await act.tx.update(threadReader).set(set).where(theirs(threadId, people));
}

function split<Item>(items: readonly Item[], yes: (item: Item) => boolean): readonly [Item[], Item[]] {
  const parts: [Item[], Item[]] = [[], []];
  for (const item of items) parts[yes(item) ? 0 : 1].push(item);
  return parts;
}

interface Reader {
  readonly personId: string;
  /** They are named in it, or it answers what they asked. */
  readonly inPerson: boolean;
  /** It asks everyone to prepare for a meeting. */
  readonly prepares: boolean;
}

/** Who was not told yet, and wants to be; their rows are held until the act is over, so that two jobs do not both tell. */
async function whoToTell(act: Act, threadId: string, number: number): Promise<readonly Reader[]> {
  const [placed] = await act.tx
    .select({
      groupId: post.groupId,
      authorId: realWriter,
      title: post.title,
      text: post.text,
      forEvent: thread.forEvent,
    })
    .from(post)
    .innerJoin(thread, eq(thread.id, post.threadId))
    .where(
      and(
        eq(post.threadId, threadId),
        eq(post.number, number),
        isNull(post.removedAt),
        isNull(post.hiddenAt),
      ),
    );
  if (!placed) return [];
  const { groupId, authorId, title, text, forEvent } = placed;
  const guest = await movedFrom(act, threadId);
  const inGroup = [...(await membersOf(act, groupId)).map(({ personId }) => personId), ...guest].filter(
    (personId) => personId !== authorId,
  );
  if (inGroup.length === 0) return [];
  const named = namedIn(`${title}\n${text}`, [...(await facesOf(act, inGroup)).values()]);
  const asker = number === 0 ? null : await askerOf(act, threadId);
  const touched = number === 0 ? inGroup : [...named];
  if (touched.length > 0)
    await act.tx
      .insert(threadReader)
      .values(touched.map((personId) => ({ threadId, personId, groupId })))
      .onConflictDoNothing();
  const rows = await act.tx
    .select({ personId: threadReader.personId, wish: threadReader.wish })
    .from(threadReader)
    .where(and(theirs(threadId, inGroup), lt(threadReader.seen, number), isNull(threadReader.toldAt)))
    .orderBy(threadReader.personId)
    .for("update");
  return rows
    .filter(({ personId, wish }) =>
      number === 0 || named.has(personId) ? wish !== "mute" : wish === "follow",
    )
    .map(({ personId }) => ({
      personId,
      inPerson: named.has(personId) || personId === asker,
      prepares: number === 0 && forEvent !== null,
    }));
}

/** Who began a conversation that was moved here reads on, and hears of answers. */
async function movedFrom(act: Act, threadId: string): Promise<readonly string[]> {
  const [moved] = await act.tx
    .select({ id: thread.id })
    .from(thread)
    .where(and(eq(thread.id, threadId), isNotNull(thread.movedFrom)));
  const asker = moved && (await askerOf(act, threadId));
  return asker ? [asker] : [];
}

async function askerOf(act: Act, threadId: string): Promise<string | null> {
  const [opening] = await act.tx
    .select({ authorId: realWriter })
    .from(post)
    .where(and(eq(post.threadId, threadId), eq(post.number, 0)));
  return opening?.authorId ?? null;
}

/** How often each of these people wants mail; who never chose gets it once a week. */
async function wishesOf(act: Act, people: readonly string[]): Promise<ReadonlyMap<string, MailWish>> {
  const rows =
    people.length === 0
      ? []
      : await act.tx
          .select()
          .from(noticeWish)
          .where(inArray(noticeWish.personId, [...people]));
  const chosen = new Map(rows.map(({ personId, mails }) => [personId, mails]));
  return new Map(people.map((personId) => [personId, chosen.get(personId) ?? usualWish]));
}

/** The mail of the day or of the week, for who gets that one, when there is something they were not told of and have not looked at. */
const digest = (wish: "daily" | "weekly"): Job<Record<string, never>> => ({
  name: `conversation/tell-${wish}`,
  async run({ acts, secret }) {
    await acts.asSystem("send the mail of the day or the week", async (act) => {
      const due = await act.tx
        .update(threadReader)
        .set({ due: false, toldAt: act.now })
        .where(
          and(
            threadReader.due,
            sql`coalesce((select w.mails from notice_wish w where w.person_id = ${threadReader.personId}), ${usualWish}) = ${wish}`,
          ),
        )
        .returning({
          personId: threadReader.personId,
          groupId: threadReader.groupId,
          // What was removed or hidden in the meantime is no news.
          something: sql<boolean>`exists (select from post p where p.thread_id = thread_reader.thread_id and p.number > thread_reader.seen
            and p.removed_at is null and p.hidden_at is null)`,
        });
      const inside = await insiders(
        act,
        due.map(({ groupId }) => groupId),
      );
      const waiting = due.filter(
        ({ personId, groupId, something }) => something && inside.get(groupId)?.has(personId),
      );
      for (const personId of new Set(waiting.map((each) => each.personId)))
        await send(act, personId, wish, "/mijn", stopToken(secret, { what: "all", personId }));
    });
  },
});

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

async function send(act: Act, personId: string, kind: NewsKind, path: string, token: string): Promise<void> {
  const mailbox = await mailboxOf(act, personId);
  if (!mailbox) return;
  const { publicUrl } = act;
  const stop = publicUrl + conversationPaths.stop(token);
  const settings = publicUrl + conversationPaths.notices;
  const { email: to, locale } = mailbox;
  await act.mail(newsLetter({ to, kind, href: publicUrl + path, stop, settings, locale }));
}

/** The hour of the mail of the day: late enough to hold the day, early enough to be read at work. */
const dailyHour = 16;
/** The mail of the week: Tuesday (ISO 8601 day 2) at nine, when the week has begun and is not full yet. */
const weeklyMoment = { day: 2, hour: 9 };

const here = (now: Date) => Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone);
const at = (moment: Temporal.ZonedDateTime, hour: number) =>
  moment.with({ hour, minute: 0, second: 0, millisecond: 0 });

export const digests: readonly Recurring[] = [
  {
    job: digest("daily"),
    next(now) {
      const today = at(here(now), dailyHour);
      return new Date(
        (today.epochMilliseconds > now.getTime() ? today : today.add({ days: 1 })).epochMilliseconds,
      );
    },
  },
  {
    job: digest("weekly"),
    next(now) {
      const today = here(now);
      const moment = at(today.add({ days: (weeklyMoment.day - today.dayOfWeek + 7) % 7 }), weeklyMoment.hour);
      return new Date(
        (moment.epochMilliseconds > now.getTime() ? moment : moment.add({ days: 7 })).epochMilliseconds,
      );
    },
  },
];

/** Removes the bytes of files whose rows are gone. */
export const removeFiles: Job<{ names: readonly string[] }> = {
  name: "conversation/remove-files",
  async run({ storage }, { names }) {
    for (const name of names) await storage.remove(name);
  },
};
