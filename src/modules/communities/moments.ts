import { momentOf } from "#platform/locale";

/** Noon of a day without a time, for writing it out in words. */
export const noonOf = (day: string): Date => momentOf(day, "12:00");

/** "10:00:00", as the database writes a time, as a form writes it. */
export const shortTime = (time: string): string => time.slice(0, 5);
