import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { slugOf, underFreeSlug } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { bulkWaiting, takeBulkOutcomes } from "#platform/mail";
import { bulkName, type Item, refOf } from "../kinds.ts";
import { itemsFor, regionsOfAreas } from "../queries/for-reader.ts";
import { itemRows } from "../queries/issues.ts";
import { itemsNow } from "../queries/items.ts";
import {
  type Counts,
  type Issue,
  newsletterDelivery,
  newsletterIssue,
  newsletterItem,
  newsletterReader,
  type Reader,
} from "../schema.ts";
import { readerToken } from "../token.ts";
import { issueLetter } from "../views/issue-letter.tsx";

/** How many letters are written in one act, and how many may wait in the outbox before more are written. */
const bunch = 200;
const mostWaiting = 100;
/** After so many issues in a row that could not be delivered an address gets no more. */
const mostFailures = 3;

/**
 * Does the next part of sending an issue; done again it goes on where it was. Runs as the house.
 *
 * @returns "more" when there is more to write now, "later" when the outbox is full, "done" when there is nothing to do (any more)
 */
export async function sendNext(act: Act, secret: string, id: string): Promise<"more" | "later" | "done"> {
  // Held until the end of the act: two processes do not write the same letters.
  const [found] = await act.tx.select().from(newsletterIssue).where(eq(newsletterIssue.id, id)).for("update");
  if (!found || found.state === "writing" || found.state === "sent") return "done";
  if (found.state === "planned" && found.sendAt! > act.now) return "done";
  const issue = found.state === "planned" ? await begin(act, found) : found;
  if (!issue) return "done";
  if ((await bulkWaiting(act, bulkName)) >= mostWaiting) return "later";
  await writeBunch(act, secret, issue);
  const { waiting = 0 } = await count(act, id);
  if (waiting > 0) return "more";
  await act.tx.update(newsletterIssue).set({ state: "sent" }).where(eq(newsletterIssue.id, id));
  await act.record("newsletter/sent", { id });
  return "done";
}

/**
 * From here on the issue is as it is: its titles are written down, and so is who gets it.
 *
 * @returns null when nothing in it is public any more: then it is back with the editors
 */
async function begin(act: Act, issue: Issue): Promise<Issue | null> {
  const rows = await itemRows(act, [issue.id]);
  const items = new Map((await itemsNow(act, rows)).map((item) => [refOf(item), item]));
  if (items.size === 0) {
    await act.tx
      .update(newsletterIssue)
      .set({ state: "writing", sendAt: null })
      .where(eq(newsletterIssue.id, issue.id));
    await act.record("newsletter/held", { id: issue.id });
    return null;
  }
  for (const row of rows) {
    const item = items.get(refOf(row));
    const same = and(
      eq(newsletterItem.issueId, issue.id),
      eq(newsletterItem.kind, row.kind),
      eq(newsletterItem.itemId, row.itemId),
    );
    if (!item) await act.tx.delete(newsletterItem).where(same);
    else {
      const { title, teaser, path, sectors, areaId } = item;
      await act.tx
        .update(newsletterItem)
        .set({ title, teaser, path, sectors: [...sectors], areaId })
        .where(same);
    }
  }
  const started = await underFreeSlug(
    `${isoDay(act.now)}-${slugOf(issue.subject)}`.slice(0, 80),
    async (slug) => {
      const taken = await act.tx
        .select({ id: newsletterIssue.id })
        .from(newsletterIssue)
        .where(eq(newsletterIssue.slug, slug));
      if (taken.length > 0) return undefined;
      const [row] = await act.tx
        .update(newsletterIssue)
        .set({ state: "sending", startedAt: act.now, slug })
        .where(eq(newsletterIssue.id, issue.id))
        .returning();
      return row;
    },
  );
  // What arrived ends a row of failures.
  await act.tx.execute(sql`
    update newsletter_reader r set failures = 0 where failures > 0 and exists (
      select from newsletter_delivery d where d.reader_id = r.id and d.state = 'written' and d.issue_id = (
        select i.id from newsletter_issue i where i.started_at < ${act.now.toISOString()} order by i.started_at desc limit 1))`);
  await act.tx.execute(sql`
    insert into newsletter_delivery (issue_id, reader_id)
    select ${issue.id}, id from newsletter_reader where confirmed_at is not null and stopped_at is null
    on conflict do nothing`);
  await act.record("newsletter/sending", { id: issue.id });
  return started;
}

/** Writes the next letters in the outbox, each with the mark that it was written: both are kept or neither. */
async function writeBunch(act: Act, secret: string, issue: Issue): Promise<void> {
  const waiting = await act.tx
    .select({ key: newsletterDelivery.key, reader: newsletterReader })
    .from(newsletterDelivery)
    .innerJoin(newsletterReader, eq(newsletterReader.id, newsletterDelivery.readerId))
    .where(and(eq(newsletterDelivery.issueId, issue.id), eq(newsletterDelivery.state, "waiting")))
    .orderBy(newsletterDelivery.readerId)
    .limit(bunch)
    // Held until the letters are kept: who leaves meanwhile waits and takes them back, and two issues do not write to one reader at a time.
    .for("update", { of: newsletterReader });
  if (waiting.length === 0) return;
  const monthly = waiting.flatMap(({ reader }) => (reader.rhythm === "month" ? [reader.id] : []));
  const missed = await missedIssues(act, issue, monthly);
  const itemsOf = await itemsPerReader(act, issue, missed);
  const done = { written: [] as string[], nothing: [] as string[] };
  const readers: string[] = [];
  for (const { key, reader } of waiting) {
    const items = itemsOf(reader);
    if (items.length === 0) {
      done.nothing.push(key);
      continue;
    }
    await act.mail({
      ...issueLetter({
        ...{ to: reader.email, locale: reader.language, issue, items, publicUrl: act.publicUrl },
        token: readerToken(secret, "reader", reader.id),
      }),
      bulk: { of: bulkName, key },
    });
    done.written.push(key);
    readers.push(reader.id);
  }
  for (const state of ["written", "nothing"] as const)
    if (done[state].length > 0)
      await act.tx
        .update(newsletterDelivery)
        .set({ state })
        .where(inArray(newsletterDelivery.key, done[state]));
  if (readers.length === 0) return;
  await act.tx
    .update(newsletterReader)
    .set({ lastWrittenAt: act.now })
    .where(inArray(newsletterReader.id, readers));
  for (const readerId of readers)
    if (missed.has(readerId))
      await act.tx
        .update(newsletterDelivery)
        .set({ state: "written" })
        .where(
          and(
            eq(newsletterDelivery.readerId, readerId),
            inArray(newsletterDelivery.issueId, [...missed.get(readerId)!]),
          ),
        );
}

/** Of each of these readers the issues of which they had nothing yet, the newest first; as far back as deliveries are kept. */
async function missedIssues(
  act: Act,
  issue: Issue,
  readerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (readerIds.length === 0) return new Map();
  const rows = await act.tx
    .select({ readerId: newsletterDelivery.readerId, issueId: newsletterDelivery.issueId })
    .from(newsletterDelivery)
    .innerJoin(newsletterIssue, eq(newsletterIssue.id, newsletterDelivery.issueId))
    .where(
      and(
        inArray(newsletterDelivery.readerId, [...readerIds]),
        eq(newsletterDelivery.state, "nothing"),
        ne(newsletterDelivery.issueId, issue.id),
      ),
    )
    .orderBy(desc(newsletterIssue.startedAt));
  return new Map(
    [...Map.groupBy(rows, ({ readerId }) => readerId)].map(([readerId, some]) => [
      readerId,
      some.map(({ issueId }) => issueId),
    ]),
  );
}

/**
 * What stands in the letter of each reader: of this issue, and for who reads once a month of every issue they missed since their last letter, as
 * far as it is public still.
 */
async function itemsPerReader(
  act: Act,
  issue: Issue,
  missed: ReadonlyMap<string, readonly string[]>,
): Promise<(reader: Reader) => readonly Item[]> {
  const ofThis = await itemRows(act, [issue.id]);
  const earlier = await itemRows(act, [...new Set([...missed.values()].flat())]);
  const publicNow = new Map((await itemsNow(act, earlier)).map((item) => [refOf(item), item]));
  const byIssue = Map.groupBy(earlier, ({ issueId }) => issueId);
  const regionsOf = await regionsOfAreas(act);
  return (reader) => {
    if (reader.rhythm === "each") return itemsFor(reader, ofThis, regionsOf);
    const last = reader.lastWrittenAt;
    if (last && isoDay(last).slice(0, 7) === isoDay(act.now).slice(0, 7)) return [];
    const before = (missed.get(reader.id) ?? [])
      .flatMap((id) => byIssue.get(id) ?? [])
      .flatMap((row) => publicNow.get(refOf(row)) ?? []);
    const all: readonly Item[] = [...ofThis, ...before];
    return itemsFor(reader, [...new Map(all.map((item) => [refOf(item), item])).values()], regionsOf);
  };
}

/** Takes in what could not be delivered: one final no of a mailbox, or three issues in a row, and the address gets no more. Runs as the house. */
export async function takeInBounces(act: Act): Promise<void> {
  const outcomes = await takeBulkOutcomes(act, bulkName);
  const failed: { readonly readerId: string; readonly became: (typeof outcomes)[number]["became"] }[] = [];
  const touched = new Set<string>();
  for (const { key, became } of outcomes) {
    const [delivery] = await act.tx
      .update(newsletterDelivery)
      .set({ state: became })
      .where(eq(newsletterDelivery.key, key))
      .returning();
    if (!delivery) continue;
    touched.add(delivery.issueId);
    failed.push({ readerId: delivery.readerId, became });
  }
  // Issues before readers, as who sends holds them: so that the two never wait for each other.
  for (const id of [...touched].sort()) await count(act, id);
  for (const { readerId, became } of failed) {
    if (became === "inDoubt") continue;
    const stops = became === "refused" ? sql`true` : sql`${newsletterReader.failures} + 1 >= ${mostFailures}`;
    await act.tx
      .update(newsletterReader)
      .set({
        failures: sql`${newsletterReader.failures} + 1`,
        stoppedAt: sql`case when ${stops} then ${act.now.toISOString()}::timestamptz end`,
      })
      .where(and(eq(newsletterReader.id, readerId), isNull(newsletterReader.stoppedAt)));
  }
}

/** Writes down how many readers by what became of it: the editor sees numbers, and they stay when the addresses go. */
async function count(act: Act, id: string): Promise<Counts> {
  const { rows } = await act.tx.execute<{ state: keyof Counts; n: number }>(
    sql`select state, count(*)::int as n from newsletter_delivery where issue_id = ${id} group by state`,
  );
  const counts: Counts = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  await act.tx.update(newsletterIssue).set({ counts }).where(eq(newsletterIssue.id, id));
  return counts;
}

/** Issues that are due or under way, the oldest first. */
export async function underWay({ tx, now }: Act): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from newsletter_issue
    where state = 'sending' or (state = 'planned' and send_at <= ${now.toISOString()}::timestamptz) order by send_at`);
  return rows.map(({ id }) => id);
}
