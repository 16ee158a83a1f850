import { asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { idOf, isId, isSlug } from "#platform/ids";
import { type Item, refOf } from "../kinds.ts";
import { editorsOnly } from "../policy.ts";
import { type Issue, newsletterIssue, newsletterItem, newsletterReader } from "../schema.ts";
import { itemsNow, type Ref } from "./items.ts";

/** An issue with what stands in it, in order. */
export interface IssueWithItems extends Issue {
  readonly items: readonly Item[];
  /** How many that were ticked are no longer public. */
  readonly vanished: number;
  /** Which words and ticks an editor has in front of them (`seenOf`). */
  readonly seen: string;
}

/** Differs as soon as someone kept other words or ticks; not when something that was ticked is no longer public. */
export const seenOf = ({ subject, intro }: Pick<Issue, "subject" | "intro">, items: readonly Ref[]): string =>
  idOf(JSON.stringify([subject, intro, items.map(refOf)]));

/** How many people get the newsletter, and how many mailboxes take nothing any more. */
export interface Readership {
  readonly readers: number;
  readonly stopped: number;
}

/** Every issue, the last one changed first, and how many read it. */
export async function desk(
  act: Act,
): Promise<{ readonly issues: readonly Issue[]; readonly readership: Readership }> {
  editorsOnly(act);
  return act.asSystem("show editors the desk of the newsletter", async (house) => ({
    issues: await house.tx.select().from(newsletterIssue).orderBy(desc(newsletterIssue.savedAt)).limit(100),
    readership: await readership(house),
  }));
}

export async function readership({ tx }: Act): Promise<Readership> {
  const [found] = await tx
    .select({
      readers: sql<number>`count(*) filter (where ${newsletterReader.stoppedAt} is null)::int`,
      stopped: sql<number>`count(*) filter (where ${newsletterReader.stoppedAt} is not null)::int`,
    })
    .from(newsletterReader)
    .where(isNotNull(newsletterReader.confirmedAt));
  return found ?? { readers: 0, stopped: 0 };
}

/** @throws house/not-found also for whoever is no editor */
export async function deskIssue(act: Act, id: string): Promise<IssueWithItems> {
  editorsOnly(act);
  return act.asSystem("show an editor an issue", (house) => issueById(house, id));
}

export async function issueById(house: Act, id: string): Promise<IssueWithItems> {
  const [issue] = isId(id)
    ? await house.tx.select().from(newsletterIssue).where(eq(newsletterIssue.id, id))
    : [];
  if (!issue) throw notFound();
  return withItems(house, issue);
}

async function withItems(act: Act, issue: Issue): Promise<IssueWithItems> {
  const rows = await itemRows(act, [issue.id]);
  const seen = seenOf(issue, rows);
  if (issue.startedAt) return { ...issue, items: rows, vanished: 0, seen };
  const items = await itemsNow(act, rows);
  return { ...issue, items, vanished: rows.length - items.length, seen };
}

/** The items of issues as they are written down, in order. */
export const itemRows = ({ tx }: Act, issueIds: readonly string[]) =>
  issueIds.length === 0
    ? Promise.resolve([])
    : tx
        .select()
        .from(newsletterItem)
        .where(inArray(newsletterItem.issueId, [...issueIds]))
        .orderBy(asc(newsletterItem.position));

/** What went out, the newest first. */
export const archive = ({ tx }: Act): Promise<readonly Issue[]> =>
  tx
    .select()
    .from(newsletterIssue)
    .where(isNotNull(newsletterIssue.startedAt))
    .orderBy(desc(newsletterIssue.startedAt))
    .limit(200);

/** @throws house/not-found also for what has not gone out */
export async function archivedIssue(act: Act, slug: string): Promise<IssueWithItems> {
  const [issue] = isSlug(slug)
    ? await act.tx.select().from(newsletterIssue).where(eq(newsletterIssue.slug, slug))
    : [];
  if (!issue?.startedAt) throw notFound();
  return withItems(act, issue);
}
