import { and, eq, gt, type SQL } from "drizzle-orm";
import { homeRegionOf } from "#modules/organisations";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { type Answers, nothingYet } from "../answers.ts";
import { type Draft, enrolmentDraft } from "../schema.ts";
import { keptDays, type Visit } from "../visit.ts";

/** Answers as far as they are given. `id` is null as long as nothing has been kept. */
export interface OpenDraft {
  readonly id: string | null;
  readonly answers: Answers;
}

/**
 * What this visitor filled in before; else, for someone who is signed in, what their profile knows and where their
 * organisation lies.
 *
 * What was begun in a browser before signing in there goes along only when it was begun with the same address: several people may use
 * one computer.
 */
export async function draftOf(act: Act, communityId: string, visit: Visit): Promise<OpenDraft> {
  const kept = await act.asSystem("find back what someone filled in", (house) =>
    keptFor(house, communityId, visit),
  );
  if (kept) return { id: kept.id, answers: kept };
  const { personId } = visit;
  return { id: null, answers: personId === null ? nothingYet : await knownOf(act, personId, visit) };
}

async function keptFor(house: Act, communityId: string, visit: Visit): Promise<Draft | null> {
  const find = async (owner: SQL | undefined) => {
    const after = new Date(house.now.getTime() - keptDays * 86_400_000);
    const [found] = await house.tx
      .select()
      .from(enrolmentDraft)
      .where(and(eq(enrolmentDraft.communityId, communityId), gt(enrolmentDraft.keptAt, after), owner));
    return found ?? null;
  };
  const inBrowser = visit.browser ? await find(eq(enrolmentDraft.browser, visit.browser)) : null;
  if (visit.personId === null) return inBrowser;
  const own = await find(eq(enrolmentDraft.personId, visit.personId));
  return own ?? (inBrowser?.email === visit.ownEmail ? inBrowser : null);
}

async function knownOf(act: Act, personId: string, { ownEmail }: Visit): Promise<Answers> {
  const face = (await facesOf(act, [personId])).get(personId);
  const { youthRegion } = await homeRegionOf(act, personId);
  return {
    ...nothingYet,
    email: ownEmail ?? "",
    name: face?.name ?? "",
    functionTitle: face?.functionTitle ?? "",
    organisationName: face?.organisationName ?? "",
    organisationKind: face?.organisationKind ?? "",
    sector: face?.sector ?? "",
    region: youthRegion?.name ?? face?.region ?? "",
  };
}
