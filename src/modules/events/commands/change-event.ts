import { eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { endsBeforeStart, isCancelled } from "../errors.ts";
import { tellOfChange } from "../jobs.ts";
import { type Meeting, meetingColumns } from "../meeting.ts";
import { event, eventChange, eventJoin } from "../schema.ts";
import { placeAndLink } from "./place-and-link.ts";

/** What changes; what is left out stays. */
export interface ChangeEvent {
  readonly title?: string;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly place?: string;
  readonly online?: boolean;
  /** An empty text takes the link away. */
  readonly joinLink?: string;
}

/**
 * Changes the one place where a meeting is kept. When its date, time or place becomes another, calendars are told by a higher
 * sequence, the page shows what it was, and everyone who comes gets a mail. The caller has asked its own policy.
 *
 * @throws events/is-cancelled
 * @throws events/ends-before-start
 */
export async function changeEvent(act: Act, id: string, change: ChangeEvent): Promise<Meeting> {
  const { meeting, changed } = await act.asSystem(
    "change a meeting for whoever organises it",
    async (house) => {
      const { visibility, ...before } = await holdEvent(house, id);
      if (before.cancelledAt) throw isCancelled();
      const wished = placeAndLink({ place: change.place ?? before.place, joinLink: change.joinLink });
      const after = {
        title: change.title ?? before.title,
        startsAt: change.startsAt ?? before.startsAt,
        endsAt: change.endsAt ?? before.endsAt,
        place: wished.place,
        online: change.online ?? before.online,
      };
      if (after.endsAt <= after.startsAt) throw endsBeforeStart();
      if (wished.joinLink !== undefined) await setJoinLink(house, id, wished.joinLink);
      const moved = movedFrom(before, after);
      if (!moved && after.title === before.title) return { meeting: before, changed: false };

      // Nobody has read a draft: what it was before is nobody's business.
      const tell = moved && visibility === "public";
      const sequence = tell ? before.sequence + 1 : before.sequence;
      const [meeting] = await house.tx
        .update(event)
        .set({ ...after, sequence, changedAt: house.now })
        .where(eq(event.id, id))
        .returning(meetingColumns);
      if (tell) await noteChange(house, before, sequence);
      return { meeting: meeting!, changed: true };
    },
  );
  if (changed) await act.record("events/changed", { id });
  return meeting;
}

/** Keeps what the event was, and has it told to those who come. */
export async function noteChange(act: Act, before: Meeting, sequence: number): Promise<void> {
  await act.tx.insert(eventChange).values({
    eventId: before.id,
    sequence,
    startedAt: before.startsAt,
    endedAt: before.endsAt,
    place: before.place,
    online: before.online,
    changedAt: act.now,
  });
  await act.later(tellOfChange, { eventId: before.id });
}

/** The event as it is now, held until the act ends, so that two changes do not get the same sequence. */
export async function holdEvent(
  act: Act,
  id: string,
): Promise<Meeting & { readonly visibility: "public" | "draft" }> {
  const [found] = await act.tx
    .select({ ...meetingColumns, visibility: event.visibility })
    .from(event)
    .where(eq(event.id, id))
    .for("update");
  if (!found) throw notFound();
  return found;
}

type Where = Pick<Meeting, "startsAt" | "endsAt" | "place" | "online">;

const movedFrom = (before: Where, after: Where): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  before.place !== after.place ||
  before.online !== after.online;

async function setJoinLink(act: Act, eventId: string, link: string): Promise<void> {
  if (link === "") {
    await act.tx.delete(eventJoin).where(eq(eventJoin.eventId, eventId));
    return;
  }
  await act.tx
    .insert(eventJoin)
    .values({ eventId, link })
    .onConflictDoUpdate({ target: eventJoin.eventId, set: { link: sql`excluded.link` } });
}
