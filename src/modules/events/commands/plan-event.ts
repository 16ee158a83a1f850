import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { underFreeSlug } from "#platform/ids";
import { endsBeforeStart } from "../errors.ts";
import type { EventKind } from "../kinds.ts";
import { type EventWords, type Meeting, meetingColumns, type Series } from "../meeting.ts";
import { event, eventGuest, eventJoin, eventRegistration } from "../schema.ts";
import { holdGuestList } from "./hold-guest-list.ts";
import { placeAndLink } from "./place-and-link.ts";

export interface PlanEvent {
  readonly title: string;
  /** How its address should end; when that is taken a number is put behind it. */
  readonly slug: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly online: boolean;
  /** Where an online meeting is joined; shown to those who come and nobody else. */
  readonly joinLink?: string;
  readonly visibility: "public" | "draft";
  /** Left out: a meeting of a learning community. */
  readonly kind?: EventKind;
  readonly words?: EventWords;
  /** The id of the thing it belongs to, in whichever module. */
  readonly belongsTo: string;
  /** Left out: as the other meetings of the same thing. */
  readonly series?: Series;
}

/**
 * Puts a meeting in the agenda; everyone who takes part in all that belongs to the same thing is registered for it at once.
 * The caller has asked its own policy whether the actor may plan for that thing.
 *
 * @throws events/ends-before-start
 */
export async function planEvent(act: Act, plan: PlanEvent): Promise<Meeting> {
  if (plan.endsAt <= plan.startsAt) throw endsBeforeStart();
  const planned = await act.asSystem("plan a meeting for whoever organises it", async (house) => {
    await holdGuestList(house, plan.belongsTo, "alone");
    const { place, joinLink } = placeAndLink(plan);
    const meeting = await insertUnderFreeSlug(house, {
      title: plan.title,
      slug: plan.slug,
      startsAt: plan.startsAt,
      endsAt: plan.endsAt,
      place,
      online: plan.online,
      visibility: plan.visibility,
      belongsTo: plan.belongsTo,
      changedAt: house.now,
      kind: plan.kind,
      ...(plan.words && columnsOf(plan.words)),
      ...(await seriesOf(house, plan)),
    });
    if (joinLink) await house.tx.insert(eventJoin).values({ eventId: meeting.id, link: joinLink });
    await inviteGuests(house, meeting, plan.belongsTo);
    return meeting;
  });
  await act.record("events/planned", planned);
  return planned;
}

/** The words of an event as its columns. */
export const columnsOf = ({ sectors, ...words }: EventWords) => ({ ...words, sectors: [...sectors] });

type Row = typeof event.$inferInsert;

/** Under the wished address, or one that looks like it when that is taken. */
async function insertUnderFreeSlug(act: Act, row: Row): Promise<Meeting> {
  const wished = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .parse(row.slug);
  return underFreeSlug(wished, async (slug) => {
    const [made] = await act.tx
      .insert(event)
      .values({ ...row, slug })
      .onConflictDoNothing({ target: event.slug })
      .returning(meetingColumns);
    return made;
  });
}

async function seriesOf(act: Act, { belongsTo, series }: PlanEvent) {
  if (series) return { seriesTitle: series.title, seriesPath: series.path };
  const [sibling] = await act.tx
    .select({ seriesTitle: event.seriesTitle, seriesPath: event.seriesPath })
    .from(event)
    .where(eq(event.belongsTo, belongsTo))
    .limit(1);
  return sibling ?? {};
}

async function inviteGuests(act: Act, { id, endsAt }: Meeting, belongsTo: string): Promise<void> {
  if (endsAt <= act.now) return;
  const guests = await act.tx.select().from(eventGuest).where(eq(eventGuest.belongsTo, belongsTo));
  if (guests.length === 0) return;
  await act.tx
    .insert(eventRegistration)
    .values(
      guests.map(({ personId }) => ({ eventId: id, personId, status: "confirmed" as const, since: act.now })),
    )
    .onConflictDoNothing();
}
