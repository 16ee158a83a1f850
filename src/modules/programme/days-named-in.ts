import { hhmm } from "./clock.ts";
import type { Evidence } from "./reading.ts";
import { scan } from "./slots.ts";
import { linesOf } from "./text.ts";
import { slotEvidence } from "./years.ts";

/** A day that a text names, as far as it says which. */
export interface NamedDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** `HH:MM`, when times stand beside the day. */
  readonly start: string | null;
  readonly end: string | null;
  readonly evidence: Evidence;
}

/**
 * The days that a running text names, to lay them beside a programme that is kept elsewhere. Days that the words around them tell to be
 * something else (a deadline, a law, something of the past) are left out.
 */
export function daysNamedIn(text: string): readonly NamedDay[] {
  return scan(linesOf(text).lines)
    .slots.filter(({ against }) => against === null)
    .map((slot) => {
      const { day, month, year } = slot.date;
      const range = slot.times.length === 1 ? slot.times[0]!.range : null;
      return {
        ...{ day, month, year },
        start: range && !range.unclear ? hhmm(range.start) : null,
        end: range?.end && !range.unclear ? hhmm(range.end) : null,
        evidence: slotEvidence(slot),
      };
    });
}
