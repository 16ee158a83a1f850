import { and, asc, eq, gt } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { Letter } from "#platform/mail";
import { calendarText, calendarType } from "../calendar.ts";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { words } from "../messages.ts";
import { event } from "../schema.ts";

/**
 * The meetings to come of one thing as a calendar file, to go along with a letter; none when there are none. Opened twice, or next to
 * a calendar that follows by itself, it shows every meeting once.
 */
export async function calendarOf(
  act: Act,
  belongsTo: string,
  locale: Locale,
): Promise<NonNullable<Letter["attachments"]>> {
  const rows = await act.tx
    .select(listedColumns)
    .from(event)
    .where(and(eq(event.belongsTo, belongsTo), eq(event.visibility, "public"), gt(event.endsAt, act.now)))
    .orderBy(asc(event.startsAt), asc(event.id));
  if (rows.length === 0) return [];
  const { online, agenda } = words[locale];
  const { publicUrl } = act;
  const content = calendarText(rows.map(listed), { name: agenda.calendarName, online, publicUrl });
  return [{ filename: "bijeenkomsten.ics", contentType: `${calendarType}; method=PUBLISH`, content }];
}

/** One event as a calendar file, to go along with a letter: the same UID as everywhere, so that no calendar doubles it. */
export const eventFile = (
  event: ListedMeeting,
  locale: Locale,
  publicUrl: string,
): NonNullable<Letter["attachments"]> => [
  {
    filename: `${event.slug}.ics`,
    contentType: `${calendarType}; method=PUBLISH`,
    content: calendarText([event], { name: event.title, online: words[locale].online, publicUrl }),
  },
];
