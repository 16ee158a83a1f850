import { and, asc, avg, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { comingTo } from "#modules/admission";
import { eventsById, type ListedMeeting } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { leastAnswers } from "../policy.ts";
import {
  type Aftercare,
  aftercare,
  answer,
  type Offspring,
  offspring,
  type Slides,
  slides,
} from "../schema.ts";

/** What is kept of a meeting, as far as the actor may see it; null when there is nothing. */
export async function aftercareOf(act: Act, eventId: string): Promise<Aftercare | null> {
  const [found] = await act.tx.select().from(aftercare).where(eq(aftercare.eventId, eventId));
  return found ?? null;
}

/** What was born at a meeting, with the meeting it became. */
export interface BornThere extends Offspring {
  readonly became: ListedMeeting | null;
}

/** All that remains of a meeting. */
export interface Remaining {
  readonly kept: Aftercare | null;
  readonly slides: readonly Slides[];
  readonly born: readonly BornThere[];
}

export async function remainsOf(act: Act, eventId: string): Promise<Remaining> {
  const born = await act.tx
    .select()
    .from(offspring)
    .where(eq(offspring.eventId, eventId))
    .orderBy(asc(offspring.bornAt), asc(offspring.id));
  const events = await eventsById(
    act,
    born.flatMap(({ kind, becameId }) => (kind === "event" && becameId ? [becameId] : [])),
  );
  return {
    kept: await aftercareOf(act, eventId),
    slides: await act.tx
      .select()
      .from(slides)
      .where(eq(slides.eventId, eventId))
      .orderBy(asc(slides.addedAt), asc(slides.id)),
    born: born.map((each) => ({ ...each, became: events.find(({ id }) => id === each.becameId) ?? null })),
  };
}

/** Which of these meetings have a recording for everyone. */
export async function recorded(act: Act, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (eventIds.length === 0) return new Set();
  const rows = await act.tx
    .select({ id: aftercare.eventId, recording: aftercare.recording, finishedAt: aftercare.finishedAt })
    .from(aftercare)
    .where(inArray(aftercare.eventId, [...eventIds]));
  return new Set(rows.filter(({ recording, finishedAt }) => recording && finishedAt).map(({ id }) => id));
}

/** The meeting at which another was born, or null. */
export async function bornAt(act: Act, eventId: string): Promise<ListedMeeting | null> {
  const [found] = await act.tx
    .select({ id: offspring.eventId })
    .from(offspring)
    .where(and(eq(offspring.becameId, eventId), eq(offspring.kind, "event")))
    .orderBy(asc(offspring.bornAt))
    .limit(1);
  return found ? ((await eventsById(act, [found.id]))[0] ?? null) : null;
}

/** One file with slides, as far as the actor may see it. */
export async function slidesFile(act: Act, eventId: string, id: string): Promise<Slides> {
  const [found] = await act.tx
    .select()
    .from(slides)
    .where(and(eq(slides.id, id), eq(slides.eventId, eventId)));
  if (!found) throw notFound();
  return found;
}

/** Dilemmas that wait for the groups of whoever is acting. */
export async function waitingFor(act: Act, groupIds: readonly string[]): Promise<readonly Offspring[]> {
  if (groupIds.length === 0) return [];
  return act.tx
    .select()
    .from(offspring)
    .where(and(inArray(offspring.groupId, [...groupIds]), isNull(offspring.becameId)))
    .orderBy(asc(offspring.bornAt))
    .limit(20);
}

/** How many were there, and how many of whom it is known. */
export interface Presence {
  readonly there: number;
  readonly absent: number;
  readonly unknown: number;
}

/** Runs as the house, for who organises it. */
export async function presenceOf(house: Act, eventId: string): Promise<Presence> {
  const people = await comingTo(house, eventId);
  const having = (...states: readonly string[]) =>
    people.filter(({ state }) => states.includes(state)).length;
  return {
    there: having("attended"),
    absent: having("noShow"),
    unknown: having("confirmed", "unrecorded"),
  };
}

/** What people thought of it. */
export interface Evaluation {
  readonly answers: number;
  /** Null below the least number: with a few answers one sees who wrote what. */
  readonly result: {
    readonly average: number;
    /** How many gave 1, 2, 3, 4 and 5. */
    readonly spread: readonly number[];
    readonly takesAlong: readonly string[];
    readonly couldBeBetter: readonly string[];
  } | null;
}

/** Runs as the house, for who organises it. Answers come in the order of their ids, which tells nothing about who wrote when. */
export async function evaluationOf(house: Act, eventId: string): Promise<Evaluation> {
  const [total] = await house.tx
    .select({ answers: count(), average: avg(answer.useful) })
    .from(answer)
    .where(eq(answer.eventId, eventId));
  const answers = total?.answers ?? 0;
  if (answers < leastAnswers) return { answers, result: null };
  const rows = await house.tx
    .select({ useful: answer.useful, takesAlong: answer.takesAlong, couldBeBetter: answer.couldBeBetter })
    .from(answer)
    .where(eq(answer.eventId, eventId))
    .orderBy(desc(answer.id));
  return {
    answers,
    result: {
      average: Number(total?.average ?? 0),
      spread: [1, 2, 3, 4, 5].map((n) => rows.filter(({ useful }) => useful === n).length),
      takesAlong: rows.map(({ takesAlong }) => takesAlong).filter(Boolean),
      couldBeBetter: rows.map(({ couldBeBetter }) => couldBeBetter).filter(Boolean),
    },
  };
}
