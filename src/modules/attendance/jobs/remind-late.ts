import { and, eq, inArray, isNull } from "drizzle-orm";
import { admissionPaths, comingTo, registrationToken } from "#modules/admission";
import { eventsById, startingBetween } from "#modules/events";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { localeOf } from "#platform/locale";
import { letter } from "#platform/mail";
import { words } from "../messages.ts";
import { attendanceDoor } from "../schema.ts";

const minute = 60_000;

/** Every five minutes: an event that began ten minutes ago asks, once, where those are who come and are not there yet. */
const remindLate: Job<Record<string, never>> = {
  name: "attendance/remind-late",
  async run({ acts, secret }) {
    await acts.asSystem("ask where people are", async (act) => {
      const ago = (minutes: number) => new Date(act.now.getTime() - minutes * minute);
      const begun = await startingBetween(act, ago(60), ago(10));
      if (begun.length === 0) return;
      const due = await act.tx
        .update(attendanceDoor)
        .set({ remindedLateAt: act.now })
        .where(
          and(
            inArray(attendanceDoor.eventId, [...begun]),
            eq(attendanceDoor.remindsLate, true),
            isNull(attendanceDoor.remindedLateAt),
          ),
        )
        .returning({ id: attendanceDoor.eventId });
      for (const event of await eventsById(
        act,
        due.map(({ id }) => id),
      )) {
        if (act.now >= event.endsAt) continue;
        for (const each of await comingTo(act, event.id)) {
          if (each.state !== "confirmed") continue;
          const locale = localeOf(each.language);
          const t = words[locale].late;
          await act.mail(
            letter({
              to: each.email,
              locale,
              subject: t.subject(event.title),
              paragraphs: [event.online ? t.online : t.text],
              button: {
                href: act.publicUrl + admissionPaths.own(registrationToken(secret, each.id)),
                label: t.button,
              },
              why: t.why,
            }),
          );
        }
      }
    });
  },
};

export const remindingLate: Recurring = { job: remindLate, next: everyMinutes(5) };
