import {
  and,
  arrayOverlaps,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { EventKind } from "../kinds.ts";
import { type ListedMeeting, listed, listedColumns, type Series } from "../meeting.ts";
import type { Standing } from "../policy.ts";
import { event, eventRegistration } from "../schema.ts";

/** What someone wants to see of the agenda. */
export interface AgendaQuestion {
  readonly period: "toCome" | "past";
  /** Nothing chosen is everything. */
  readonly where: readonly ("online" | "onSite")[];
  readonly kinds: readonly EventKind[];
  /** Paths of what meetings belong to; nothing chosen is everything. */
  readonly series: readonly string[];
  readonly sectors: readonly string[];
  /** Ids of areas; nothing chosen is everything. */
  readonly areas: readonly string[];
  /** From 1. */
  readonly page: number;
}

export interface AgendaAnswer {
  readonly meetings: readonly (ListedMeeting & { readonly standing: Standing })[];
  readonly pages: number;
  /** How many each choice has, within the period. */
  readonly counts: { readonly online: number; readonly onSite: number };
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  readonly series: readonly (Series & { readonly count: number })[];
  readonly sectors: readonly { readonly sector: string; readonly count: number }[];
  readonly areas: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

const pageSize = 50;
/** So long what has been stays in a calendar that follows the agenda. */
const feedKeepsDays = 90;

/** The public agenda: what is to come soonest first, what has been latest first; with where the actor stands. */
export async function agenda(act: Act, question: AgendaQuestion): Promise<AgendaAnswer> {
  const period = and(
    eq(event.visibility, "public"),
    question.period === "toCome" ? gt(event.endsAt, act.now) : lte(event.endsAt, act.now),
  );
  const chosen = and(period, chosenBy(question));
  const order = question.period === "toCome" ? asc(event.startsAt) : desc(event.startsAt);
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(chosen)
    .orderBy(order, asc(event.id))
    .limit(pageSize)
    .offset((question.page - 1) * pageSize);
  const [total] = await act.tx.select({ count: count() }).from(event).where(chosen);
  const [counts] = await act.tx
    .select({
      online: sql<number>`count(*) filter (where ${event.online})`.mapWith(Number),
      onSite: sql<number>`count(*) filter (where ${event.place} <> '')`.mapWith(Number),
    })
    .from(event)
    .where(period);
  const standings = await ownStandings(
    act,
    rows.map(({ id }) => id),
  );
  return {
    meetings: rows.map((row) => ({ ...listed(row), standing: standings.get(row.id) ?? null })),
    pages: Math.ceil((total?.count ?? 0) / pageSize),
    counts: counts ?? { online: 0, onSite: 0 },
    kinds: await act.tx
      .select({ kind: event.kind, count: count() })
      .from(event)
      .where(period)
      .groupBy(event.kind)
      .orderBy(desc(count()), asc(event.kind)),
    series: await act.tx
      .select({ title: sql<string>`min(${event.seriesTitle})`, path: event.seriesPath, count: count() })
      .from(event)
      .where(and(period, ne(event.seriesPath, "")))
      .groupBy(event.seriesPath)
      .orderBy(sql`min(${event.seriesTitle})`)
      .limit(20),
    sectors: await bySector(act, period),
    areas: await act.tx
      .select({ id: sql<string>`${event.areaId}`, name: sql<string>`min(${event.areaName})`, count: count() })
      .from(event)
      .where(and(period, isNotNull(event.areaId)))
      .groupBy(event.areaId)
      .orderBy(sql`min(${event.areaName})`)
      .limit(40),
  };
}

/** What is chosen of the agenda; the same for its page and for the calendar that follows it. */
export type Choice = Pick<AgendaQuestion, "where" | "kinds" | "series" | "sectors" | "areas">;

export const chosenBy = ({ where, kinds, series, sectors, areas }: Choice): SQL | undefined =>
  and(whereIs(where), isOneOf(kinds), belongsToOneOf(series), isForOneOf(sectors), isInOneOf(areas));

/** An event for all sectors is for each of them. */
const isForOneOf = (sectors: readonly string[]): SQL | undefined =>
  sectors.length === 0 ? undefined : or(arrayOverlaps(event.sectors, [...sectors]), eq(event.sectors, []));

const isInOneOf = (areas: readonly string[]): SQL | undefined =>
  areas.length === 0 ? undefined : inArray(event.areaId, [...areas]);

async function bySector(act: Act, period: SQL | undefined): Promise<AgendaAnswer["sectors"]> {
  const { rows } = await act.tx.execute<{ sector: string; count: number }>(sql`
    select sector, count(*)::int as count from ${event}, unnest(${event.sectors}) as sector
    where ${period} group by sector order by sector`);
  return rows;
}

/**
 * Everything public that was chosen, for a calendar to subscribe to: what is to come, and what was of the last months, so that it does not
 * vanish from a calendar the moment it is over.
 */
export async function publicMeetings(act: Act, choice: Choice): Promise<readonly ListedMeeting[]> {
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(
      and(
        eq(event.visibility, "public"),
        gt(event.endsAt, new Date(act.now.getTime() - feedKeepsDays * 86_400_000)),
        chosenBy(choice),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(500);
  return rows.map(listed);
}

const whereIs = (where: AgendaQuestion["where"]): SQL | undefined =>
  or(...where.map((each) => (each === "online" ? eq(event.online, true) : ne(event.place, ""))));

const isOneOf = (kinds: readonly EventKind[]): SQL | undefined =>
  kinds.length === 0 ? undefined : inArray(event.kind, [...kinds]);

const belongsToOneOf = (series: readonly string[]): SQL | undefined =>
  series.length === 0 ? undefined : inArray(event.seriesPath, [...series]);

async function ownStandings(
  act: Act,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<Standing>>> {
  if (act.actor.kind !== "person" || ids.length === 0) return new Map();
  const rows = await act.tx
    .select({ id: eventRegistration.eventId, status: eventRegistration.status })
    .from(eventRegistration)
    .where(and(eq(eventRegistration.personId, act.actor.id), inArray(eventRegistration.eventId, [...ids])));
  return new Map(rows.map(({ id, status }) => [id, status]));
}
