import { clockTime, isoDay, type Locale, longDate, timeSpan } from "#platform/locale";
import type { Meeting } from "./meeting.ts";
import { words } from "./messages.ts";

type Moment = Pick<Meeting, "startsAt" | "endsAt">;
type Where = Pick<Meeting, "place" | "online">;

/** "dinsdag 12 januari 2027, 13.00 – 15.30 uur"; over more days: with both days. */
export function whenInWords({ startsAt, endsAt }: Moment, locale: Locale): string {
  if (isoDay(startsAt) === isoDay(endsAt))
    return `${longDate(startsAt, locale)}, ${timeSpan(startsAt, endsAt, locale)}`;
  const side = (moment: Date) => `${longDate(moment, locale)}, ${clockTime(moment, locale)}`;
  return `${side(startsAt)} – ${side(endsAt)}`;
}

/** The same with a capital, for the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Online", "Utrecht, Jaarbeurs", or both; "" when nobody said. */
export const whereInWords = ({ place, online }: Where, locale: Locale): string =>
  [online && words[locale].online, place].filter(Boolean).join(", ");

/** When and where in one line. */
export const inWords = (meeting: Moment & Where, locale: Locale): string =>
  [whenInWords(meeting, locale), whereInWords(meeting, locale)].filter(Boolean).join(", ");
