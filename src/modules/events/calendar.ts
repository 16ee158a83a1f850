import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { zone } from "#platform/locale";
import type { ListedMeeting } from "./meeting.ts";
import { eventPaths } from "./paths.ts";
import { amsterdam } from "./time-zone.ts";

export const calendarType = "text/calendar; charset=utf-8";

interface CalendarOptions {
  /** How a calendar program calls it. */
  readonly name: string;
  /** What stands for a place when a meeting is online: "Online". */
  readonly online: string;
  readonly publicUrl: string;
}

/**
 * Meetings as iCalendar text (RFC 5545): times in Europe/Amsterdam, the same UID for ever, a SEQUENCE that goes up when date, time or
 * place changed, and STATUS:CANCELLED for what was taken off. Nothing that people typed can become a line of its own.
 */
export function calendarText(
  meetings: readonly ListedMeeting[],
  { name, online, publicUrl }: CalendarOptions,
): string {
  const calendar = ical({
    name: oneLine(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Schakel", product: "Agenda", language: "NL" },
    timezone: { name: zone, generator: () => amsterdam },
    ttl: 4 * 60 * 60,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: meeting.id,
      sequence: meeting.sequence,
      status: meeting.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: inAmsterdam(meeting.startsAt),
      end: inAmsterdam(meeting.endsAt),
      timezone: zone,
      stamp: meeting.changedAt,
      lastModified: meeting.changedAt,
      summary: oneLine(meeting.title),
      location: oneLine(meeting.place || (meeting.online ? online : "")) || undefined,
      description: meeting.series ? oneLine(meeting.series.title) : undefined,
      url: publicUrl + eventPaths.event(meeting.slug),
    });
  }
  return calendar.toString();
}

const inAmsterdam = (moment: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

/** What people typed as one line of whole characters: calendar programs take each of these for the start of a new property. */
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
