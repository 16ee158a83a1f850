import { asc, eq, inArray } from "drizzle-orm";
import { eventsById } from "#modules/events";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { holdSeats } from "./commands/move.ts";
import { passOn } from "./commands/pass-on.ts";
import { words } from "./messages.ts";
import { answersOf } from "./queries/questions.ts";
import { need, registration } from "./schema.ts";

/** What someone registered for. Who leaves gives their seats back: the next in line gets them. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { privacy: t, page } = words[locale];
    const rows = await act.tx
      .select()
      .from(registration)
      .where(eq(registration.personId, personId))
      .orderBy(asc(registration.askedAt));
    const ids = rows.map(({ id }) => id);
    const needs =
      ids.length === 0 ? [] : await act.tx.select().from(need).where(inArray(need.registrationId, ids));
    const answers = await answersOf(act, ids);
    const events = await eventsById(
      act,
      rows.map(({ eventId }) => eventId),
    );
    return {
      [t.registrations]: rows.map((row) => {
        const event = events.find(({ id }) => id === row.eventId);
        const extra = needs.find(({ registrationId }) => registrationId === row.id);
        return {
          ...underHeadings(
            {
              ...row,
              title: event?.title ?? "",
              kind: kindWords(organisationKinds, row.kind, locale),
              sector: kindWords(sectors, row.sector, locale),
              state: page.states[row.state],
            },
            t.fields,
          ),
          [t.answers]: answers
            .filter(({ registrationId }) => registrationId === row.id)
            .map(({ text, chosen, fileName }) => [text, ...chosen, fileName].filter(Boolean).join(", ")),
          ...(extra && { [t.diet]: extra.diet, [t.access]: extra.access }),
        };
      }),
    };
  },
  async erase(act, personId) {
    const rows = await act.tx
      .select({ id: registration.id, eventId: registration.eventId })
      .from(registration)
      .where(eq(registration.personId, personId));
    for (const eventId of [...new Set(rows.map((row) => row.eventId))].sort()) {
      await holdSeats(act, eventId);
      await act.tx.delete(registration).where(
        inArray(
          registration.id,
          rows.filter((row) => row.eventId === eventId).map(({ id }) => id),
        ),
      );
      await passOn(act, eventId);
    }
  },
};
