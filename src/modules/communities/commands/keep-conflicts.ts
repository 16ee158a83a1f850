import { and, eq } from "drizzle-orm";
import type { Conflict } from "#modules/programme";
import type { Act } from "#platform/acts";
import { type Proposal, readingOf } from "../proposal.ts";
import { community, draftMeeting, sourceConflict, themeGroup } from "../schema.ts";
import { type Change, type Settlement, settlementOf } from "../settlement.ts";

/** Keeps what the pasted text says in two ways. What was answered in the form is settled at once, the rest stays open. */
export async function keepConflicts(act: Act, communityId: string, proposal: Proposal): Promise<void> {
  if (proposal.source === "") return;
  const { conflicts, themes } = readingOf(act, proposal.source);
  const numbers = numbersOfThemes(proposal);
  for (const read of conflicts) {
    const conflict = withOurNumber(
      read,
      themes.map(({ number }) => number),
      numbers,
    );
    const answer = proposal.answers.find((one) => one.conflict === read.id);
    const settlement = answer && answer.choice !== "" ? settlementOf(conflict, answer) : null;
    const settled = settlement && "settledAs" in settlement ? settlement : null;
    await act.asSystem("keep what a pasted text says in two ways", (house) =>
      house.tx.insert(sourceConflict).values({
        communityId,
        conflict,
        ...(settled && {
          settledAs: settled.settledAs,
          settledAt: house.now,
          settledBy: act.actor.kind === "person" ? act.actor.id : null,
        }),
      }),
    );
    if (settled) await carryOut(act, communityId, settled);
  }
}

/** Changes the draft as an answer says. */
export async function carryOut(act: Act, communityId: string, { changes }: Settlement): Promise<void> {
  for (const change of changes) await carryOutOne(act, communityId, change);
}

async function carryOutOne(act: Act, communityId: string, change: Change): Promise<void> {
  const thatMeeting = (meeting: number) =>
    and(eq(draftMeeting.communityId, communityId), eq(draftMeeting.readAs, meeting));
  switch (change.what) {
    case "meeting":
      await act.tx.update(draftMeeting).set(change.set).where(thatMeeting(change.meeting));
      return;
    case "every-meeting":
      await act.tx.update(draftMeeting).set(change.set).where(eq(draftMeeting.communityId, communityId));
      return;
    case "meeting-left-out":
      await act.tx.delete(draftMeeting).where(thatMeeting(change.meeting));
      return;
    case "costs":
      await act.tx.update(community).set({ costs: change.text }).where(eq(community.id, communityId));
      return;
    case "theme-title":
      await act.tx
        .update(themeGroup)
        .set({ title: change.text })
        .where(and(eq(themeGroup.communityId, communityId), eq(themeGroup.number, change.theme)));
      return;
  }
}

/** The number each row of the form got as a theme; null for a row that was left out. */
function numbersOfThemes({ themes }: Proposal): readonly (number | null)[] {
  let number = 0;
  return themes.map(({ title }) => (title === "" ? null : ++number));
}

function withOurNumber(
  conflict: Conflict,
  read: readonly number[],
  numbers: readonly (number | null)[],
): Conflict {
  if (conflict.theme === null) return conflict;
  return { ...conflict, theme: numbers[read.indexOf(conflict.theme)] ?? null };
}
