import { Temporal } from "temporal-polyfill";
import type { z } from "zod";

/** The zone in which the house tells time. All moments are kept in UTC. */
export const zone = "Europe/Amsterdam";

/**
 * How often a clock in the Netherlands shows this time of this day: in the night that summer time begins an hour is skipped, in the night
 * that it ends an hour comes twice.
 *
 * @param day ISO 8601, "2027-03-28"
 * @param time "02:30"
 */
export function shown(day: string, time: string): "once" | "never" | "twice" {
  const [first, last] = [at(day, time, "earlier"), at(day, time, "later")];
  if (first.epochMilliseconds === last.epochMilliseconds) return "once";
  return first.toPlainDateTime().equals(last.toPlainDateTime()) ? "twice" : "never";
}

/**
 * The moment at which it is this day ("2027-03-23") and time ("10:00") in the Netherlands. Ask `shown` first, or read the form with
 * `shownOnce`: what a person typed is never moved without a word.
 *
 * @throws RangeError when the clock does not show this time exactly once on that day
 */
export const momentOf = (day: string, time: string): Date =>
  new Date(at(day, time, "reject").epochMilliseconds);

/**
 * The same for what a machine wrote: a time that the clock skips is an hour later, of one that it shows twice it is the first.
 */
export const nearestMomentOf = (day: string, time: string): Date =>
  new Date(at(day, time, "compatible").epochMilliseconds);

/** The date in Amsterdam as ISO text, "2027-05-20". */
export const isoDay = (moment: Date): string => isoDays.format(moment);

const isoDays = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day and time in the Netherlands, as a form wants them: "2027-03-23" and "10:00". */
export function dayAndTime(moment: Date): { readonly day: string; readonly time: string } {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return { day: isoDay(moment), time: `${two(hour)}:${two(minute)}` };
}

/**
 * For the schema of a form with a day and times on it, `.superRefine(shownOnce("day", "starts", "ends"))`: a time that the clock skips
 * or shows twice on that day is a mistake of its field, with words of its own. What is empty or no time at all is left to the fields.
 */
export const shownOnce =
  <DayField extends string, TimeField extends string>(dayField: DayField, ...timeFields: TimeField[]) =>
  (form: Readonly<Record<DayField | TimeField, string>>, context: z.RefinementCtx): void => {
    for (const field of timeFields) {
      const kind = shownIfAny(form[dayField], form[field]);
      if (kind === "never" || kind === "twice")
        context.addIssue({ code: "custom", path: [field], params: { kind } });
    }
  };

/** Null for what is not a day and a time, such as the 31st of February. */
function shownIfAny(day: string, time: string): ReturnType<typeof shown> | null {
  try {
    return shown(day, time);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const at = (day: string, time: string, disambiguation: "earlier" | "later" | "reject" | "compatible") =>
  Temporal.PlainDate.from(day)
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(zone, { disambiguation });

const two = (number: number): string => String(number).padStart(2, "0");
