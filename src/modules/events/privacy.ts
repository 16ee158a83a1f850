import { asc, eq } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { calendarFeed, event, eventGuest, eventRegistration } from "./schema.ts";

/** Which meetings someone comes to, and that they have a calendar address. Nobody else needs any of it. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale].privacy;
    const meetings = await act.tx
      .select({ title: event.title, startsAt: event.startsAt, status: eventRegistration.status })
      .from(eventRegistration)
      .innerJoin(event, eq(event.id, eventRegistration.eventId))
      .where(eq(eventRegistration.personId, personId))
      .orderBy(asc(event.startsAt));
    const series = await act.tx
      .selectDistinct({ title: event.seriesTitle, since: eventGuest.since })
      .from(eventGuest)
      .innerJoin(event, eq(event.belongsTo, eventGuest.belongsTo))
      .where(eq(eventGuest.personId, personId));
    const [feed] = await act.tx
      .select({ since: calendarFeed.since })
      .from(calendarFeed)
      .where(eq(calendarFeed.personId, personId));
    return {
      [t.takingPart]: series.map((each) =>
        underHeadings(each, { title: t.fields.title, since: t.fields.since }),
      ),
      [t.meetings]: meetings.map(({ title, startsAt, status }) => ({
        [t.fields.title]: title,
        [t.fields.startsAt]: startsAt,
        [t.fields.status]: status === "confirmed" ? t.comes : t.stayedAway,
      })),
      [t.feed]: feed?.since ?? null,
    };
  },
  async erase(act, personId) {
    await act.tx.delete(calendarFeed).where(eq(calendarFeed.personId, personId));
    await act.tx.delete(eventRegistration).where(eq(eventRegistration.personId, personId));
    await act.tx.delete(eventGuest).where(eq(eventGuest.personId, personId));
  },
};
