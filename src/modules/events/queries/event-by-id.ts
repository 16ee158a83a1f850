import { and, asc, eq, gt, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { event } from "../schema.ts";

/** An event with the id of what it belongs to, and whether it is still a draft. */
export interface KnownEvent extends ListedMeeting {
  readonly belongsTo: string;
  readonly draft: boolean;
}

/** @throws house/not-found for what is not there, or not for the actor */
export const eventById = (act: Act, id: string): Promise<KnownEvent> => theOne(act, { id });

/** The same by the last part of its address. */
export const knownEvent = (act: Act, slug: string): Promise<KnownEvent> => theOne(act, { slug });

async function theOne(
  act: Act,
  by: { readonly id: string } | { readonly slug: string },
): Promise<KnownEvent> {
  const [found] = await act.tx
    .select({ ...listedColumns, belongsTo: event.belongsTo, visibility: event.visibility })
    .from(event)
    .where("id" in by ? eq(event.id, by.id) : eq(event.slug, by.slug));
  if (!found) throw notFound();
  const { belongsTo, visibility, ...rest } = found;
  return { ...listed(rest), belongsTo, draft: visibility === "draft" };
}

/** Several at once, in order of date; what is not there is left out. */
export async function eventsById(act: Act, ids: readonly string[]): Promise<readonly ListedMeeting[]> {
  if (ids.length === 0) return [];
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(inArray(event.id, [...ids]))
    .orderBy(asc(event.startsAt), asc(event.id));
  return rows.map(listed);
}

/**
 * Which of some events one cannot also come to: they take place at the same time, or, when it is one of a series, they are of the same
 * series. What was taken off is in nobody's way.
 */
export async function clashesWith(
  act: Act,
  wished: KnownEvent,
  others: readonly string[],
  options: { readonly oneOfSeries: boolean },
): Promise<readonly ListedMeeting[]> {
  if (others.length === 0) return [];
  const sameTime = and(lt(event.startsAt, wished.endsAt), gt(event.endsAt, wished.startsAt));
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(
      and(
        inArray(event.id, [...others]),
        ne(event.id, wished.id),
        isNull(event.cancelledAt),
        options.oneOfSeries ? or(sameTime, eq(event.belongsTo, wished.belongsTo)) : sameTime,
      ),
    )
    .orderBy(asc(event.startsAt));
  return rows.map(listed);
}
