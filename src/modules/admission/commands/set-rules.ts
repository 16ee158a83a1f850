import { eq } from "drizzle-orm";
import { groupsToCall } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { fewerThanTaken } from "../errors.ts";
import { admissionOf } from "../queries/seats.ts";
import { type Admission, admission, type Way } from "../schema.ts";
import type { Share } from "../shares.ts";
import { organised } from "./decide.ts";
import { holdSeats } from "./move.ts";
import { passOn } from "./pass-on.ts";

/** How people come in, as an organiser sets it. */
export interface Rules {
  readonly way: Way;
  /** Null is as many as come. */
  readonly seats: number | null;
  readonly wanted: number | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  /** The theme group whose members may come, when the way is "group". */
  readonly circleId: string | null;
  readonly oneOf: boolean;
  readonly asksBackground: boolean;
  readonly asksNeeds: boolean;
  readonly linkMinutes: number;
  readonly shares: readonly Share[];
  readonly mostPerRegion: number | null;
  readonly releaseAt: Date | null;
}

/**
 * Opens registration for an event, or changes its rules. More seats are offered to the line at once; fewer than are taken or kept is
 * refused.
 *
 * @throws admission/fewer-than-taken, and house/not-found for a group that is not theirs to call together
 */
export async function setRules(act: Act, eventId: string, rules: Rules): Promise<void> {
  await organised(act, eventId);
  await mayCall(act, eventId, rules);
  await act.asSystem("set how people come to an event", async (house) => {
    const [known] = await house.tx.select().from(admission).where(eq(admission.eventId, eventId));
    const columns = columnsOf(rules);
    if (!known) {
      await house.tx
        .insert(admission)
        .values({ eventId, ...columns, shareTaken: rules.shares.map(() => 0) })
        .onConflictDoNothing();
      return;
    }
    const held = await holdSeats(house, eventId);
    if (rules.seats !== null && rules.seats < held.taken) throw fewerThanTaken(held.taken);
    // Once people have come the shares stay as they are: nobody is counted for another share afterwards.
    const shares = held.turn > 0 ? keptShares(held) : { shareTaken: rules.shares.map(() => 0) };
    try {
      await house.tx
        .update(admission)
        .set({ ...columns, ...shares })
        .where(eq(admission.eventId, eventId));
    } catch (error) {
      throw isOverbooked(error) ? fewerThanTaken(held.taken) : error;
    }
    await passOn(house, eventId);
  });
  await act.record("admission/rules-set", { id: eventId });
}

/** A group that was chosen before stays, also when someone else organises now. */
async function mayCall(act: Act, eventId: string, { circleId }: Rules): Promise<void> {
  if (circleId === null || circleId === (await admissionOf(act, eventId))?.circleId) return;
  if (!(await groupsToCall(act)).some(({ id }) => id === circleId)) throw notFound();
}

const keptShares = ({ shareField, shareValue, shareReserved, shareTaken }: Admission) => ({
  shareField,
  shareValue,
  shareReserved,
  shareTaken,
});

const columnsOf = ({ shares, ...rules }: Rules) => ({
  ...rules,
  shareField: shares.map(({ field }) => field),
  shareValue: shares.map(({ value }) => value),
  shareReserved: shares.map(({ reserved }) => reserved),
});

/** The table has the last word: seats that are kept for a share count as well. */
function isOverbooked(error: unknown): boolean {
  const { constraint, cause } = error as { constraint?: string; cause?: { constraint?: string } };
  return (constraint ?? cause?.constraint) === "admission_within_seats";
}
