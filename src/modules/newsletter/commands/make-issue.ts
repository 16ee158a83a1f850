import { eq } from "drizzle-orm";
import { mailboxOf, me } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { notComplete, notNow, overtaken } from "../errors.ts";
import { sendIssue } from "../jobs.ts";
import { editorsOnly } from "../policy.ts";
import { issueById, seenOf } from "../queries/issues.ts";
import type { Ref } from "../queries/items.ts";
import { type Issue, newsletterIssue, newsletterItem } from "../schema.ts";
import { issueLetter } from "../views/issue-letter.tsx";

/** Begins an issue. Returns its id. */
export async function startIssue(act: Act): Promise<string> {
  editorsOnly(act);
  const madeBy = me(act);
  const [made] = await act.asSystem("begin an issue for an editor", ({ tx, now }) =>
    tx
      .insert(newsletterIssue)
      .values({ state: "writing", madeBy, madeAt: now, savedAt: now })
      .returning({ id: newsletterIssue.id }),
  );
  await act.record("newsletter/started", { id: made!.id });
  return made!.id;
}

interface Words {
  readonly subject: string;
  readonly intro: string;
  /** What was ticked, in order. */
  readonly items: readonly Ref[];
  /** Which words and ticks they began from (`seenOf`). */
  readonly seen: string;
}

/**
 * Keeps subject, introduction and ticks.
 *
 * @throws newsletter/not-now when it is planned or has gone out
 * @throws newsletter/overtaken when someone kept other words meanwhile: whoever wrote these has not seen those
 */
export function saveIssue(act: Act, id: string, { subject, intro, items, seen }: Words): Promise<void> {
  return change(act, id, ["writing"], async (house) => {
    const held = await issueById(house, id);
    // The same form a second time finds its own words there already.
    if (held.seen === seenOf({ subject, intro }, items)) return;
    if (held.seen !== seen) throw overtaken();
    await house.tx
      .update(newsletterIssue)
      .set({ subject, intro, savedAt: house.now })
      .where(eq(newsletterIssue.id, id));
    await house.tx.delete(newsletterItem).where(eq(newsletterItem.issueId, id));
    if (items.length > 0)
      await house.tx
        .insert(newsletterItem)
        .values(items.map(({ kind, itemId }, position) => ({ issueId: id, kind, itemId, position })));
    await house.record("newsletter/saved", { id });
  });
}

/** Sends the issue as it is now to who is making it, and to nobody else. */
export async function sendTest(act: Act, id: string): Promise<void> {
  editorsOnly(act);
  const mailbox = await mailboxOf(act, me(act));
  if (!mailbox) throw notFound();
  await act.asSystem("send an editor a test of an issue", async (house) => {
    const issue = await issueById(house, id);
    await house.mail(
      issueLetter({
        to: mailbox.email,
        locale: mailbox.locale,
        issue,
        items: issue.items,
        publicUrl: house.publicUrl,
      }),
    );
  });
}

/** Lets it go out at a moment. @throws newsletter/not-complete without a subject or an item that is public */
export function planIssue(act: Act, id: string, sendAt: Date): Promise<void> {
  return change(act, id, ["writing"], async (house) => {
    const issue = await issueById(house, id);
    if (issue.subject === "" || issue.items.length === 0) throw notComplete();
    await house.tx
      .update(newsletterIssue)
      .set({ state: "planned", sendAt })
      .where(eq(newsletterIssue.id, id));
    await house.record("newsletter/planned", { id });
    await house.later(sendIssue, { id }, { at: sendAt });
  });
}

/** Takes it back from the clock while it has not gone out. */
export const holdIssue = (act: Act, id: string): Promise<void> =>
  change(act, id, ["planned"], async (house) => {
    await house.tx
      .update(newsletterIssue)
      .set({ state: "writing", sendAt: null })
      .where(eq(newsletterIssue.id, id));
    await house.record("newsletter/held", { id });
  });

export const discardIssue = (act: Act, id: string): Promise<void> =>
  change(act, id, ["writing"], async (house) => {
    await house.tx.delete(newsletterIssue).where(eq(newsletterIssue.id, id));
    await house.record("newsletter/discarded", { id });
  });

/** One step by an editor with an issue in one of these states; two editors take turns. */
async function change(
  act: Act,
  id: string,
  states: readonly Issue["state"][],
  step: (house: Act) => Promise<void>,
): Promise<void> {
  editorsOnly(act);
  if (!isId(id)) throw notFound();
  await act.asSystem("change an issue for an editor", async (house) => {
    const [issue] = await house.tx
      .select()
      .from(newsletterIssue)
      .where(eq(newsletterIssue.id, id))
      .for("update");
    if (!issue) throw notFound();
    if (!states.includes(issue.state)) throw notNow();
    await step(house);
  });
}
