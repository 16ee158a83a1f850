import { Temporal } from "temporal-polyfill";
import type { Actor } from "#platform/acts";
import { isoDay, momentOf } from "#platform/locale";
import { isWorkingDay, workingDaysAfter } from "#platform/working-days";
import type { OnCallRequest, OnCallTurn, Specialist } from "./schema.ts";

/** Who may do what with specialists and calls for one. */
export const can = {
  run: (actor: Actor): boolean =>
    actor.kind === "system" || (actor.kind === "person" && actor.grants.has("administrator")),
  /** Whose turn it is, as long as it lasts. */
  answer: (turn: OnCallTurn, now: Date): boolean => turn.answer === null && now < turn.until,
  withdraw: (asker: boolean, request: OnCallRequest): boolean => asker && request.endedAt === null,
};

/** Whether someone can be asked on this day (ISO 8601). */
export const isAvailable = (
  { weekdays, awayUntil }: Pick<Specialist, "weekdays" | "awayUntil">,
  day: string,
): boolean =>
  (awayUntil === null || day > awayUntil) && weekdays.includes(Temporal.PlainDate.from(day).dayOfWeek);

/** How long it is someone's turn, and between which hours of a working day a turn ends. */
const turn = { hours: 2, from: "08:00", till: "18:00", next: "10:00" } as const;

/** When a turn that begins now has lapsed: two hours later, or at ten on the next working day when that is in nobody's working hours. */
export function turnEnds(now: Date): Date {
  const end = new Date(now.getTime() + turn.hours * 3_600_000);
  const day = isoDay(now);
  const sameDay = isWorkingDay(day) && now >= momentOf(day, turn.from) && end <= momentOf(day, turn.till);
  if (sameDay) return end;
  const early = isWorkingDay(day) && now < momentOf(day, turn.from);
  return momentOf(early ? day : workingDaysAfter(day, 1), turn.next);
}
