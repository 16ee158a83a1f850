import { Temporal } from "temporal-polyfill";
import { isoDay, zone } from "#platform/locale";

/** The moment at which it is this day ("2027-03-23") and time ("10:00") in the Netherlands. */
export const momentOf = (day: string, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
  );

/** The day and time in the Netherlands, as a form wants them: "2027-03-23" and "10:00". */
export function dayAndTime(moment: Date): { readonly day: string; readonly time: string } {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
  return { day: isoDay(moment), time: `${two(hour)}:${two(minute)}` };
}

/** Noon of a day without a time, for writing it out in words. */
export const noonOf = (day: string): Date => momentOf(day, "12:00");

/** "10:00:00", as the database writes a time, as a form writes it. */
export const shortTime = (time: string): string => time.slice(0, 5);

const two = (number: number): string => String(number).padStart(2, "0");
