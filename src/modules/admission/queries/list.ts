import { asc, eq, inArray } from "drizzle-orm";
import type { KnownEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import { organised } from "../commands/decide.ts";
import {
  type Admission,
  type Answer,
  need,
  type Question,
  type Registration,
  registration,
} from "../schema.ts";
import { answersOf, questionsOf } from "./questions.ts";
import { admissionOf } from "./seats.ts";

/** Someone on the organiser's list. */
export interface Listed extends Registration {
  readonly diet: string;
  readonly access: string;
  readonly answers: readonly Answer[];
}

export interface ListPage {
  readonly event: KnownEvent;
  readonly known: Admission | null;
  readonly people: readonly Listed[];
  readonly questions: readonly Question[];
}

/** Everyone who registered for an event, in the order of asking, for whoever organises it. Row-level security shows nobody else's. */
export async function listPage(act: Act, eventId: string): Promise<ListPage> {
  const event = await organised(act, eventId);
  const rows = await act.tx
    .select()
    .from(registration)
    .where(eq(registration.eventId, eventId))
    .orderBy(asc(registration.turn))
    .limit(5000);
  const needs =
    rows.length === 0
      ? []
      : await act.tx
          .select()
          .from(need)
          .where(
            inArray(
              need.registrationId,
              rows.map(({ id }) => id),
            ),
          );
  const answers = Map.groupBy(
    await answersOf(
      act,
      rows.map(({ id }) => id),
    ),
    ({ registrationId }) => registrationId,
  );
  const byId = new Map(needs.map((each) => [each.registrationId, each]));
  return {
    event,
    known: await admissionOf(act, eventId),
    questions: await questionsOf(act, eventId),
    people: rows.map((row) => ({
      ...row,
      diet: byId.get(row.id)?.diet ?? "",
      access: byId.get(row.id)?.access ?? "",
      answers: answers.get(row.id) ?? [],
    })),
  };
}
