import { Temporal } from "temporal-polyfill";
import { zone } from "#platform/locale";

/** The moment at which a day ("2027-08-01") begins in the Netherlands. */
export const startOf = (day: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);

/** The moment at which it is over. */
export const endOf = (day: string): Date => startOf(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
