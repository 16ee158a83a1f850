import { and, eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { mailboxColumns, mailboxesOf } from "../mailboxes.ts";
import { registration } from "../schema.ts";
import type { State } from "../states.ts";
import { organiserLetter } from "../views/organiser-letter.tsx";
import { organised } from "./decide.ts";

/** Whom an organiser can write to: who comes, who waits, who was not there. */
export const mailGroups = ["confirmed", "waitlisted", "noShow"] as const;
export type MailGroup = (typeof mailGroups)[number];

interface OrganiserMail {
  readonly eventId: string;
  readonly to: MailGroup;
  readonly subject: string;
  readonly text: string;
}

/**
 * A mail from the organiser to everyone in one state, in the outbox within this act: all of it leaves once, or nothing.
 *
 * @returns to how many
 */
export async function mailPeople(act: Act, { eventId, to, subject, text }: OrganiserMail): Promise<number> {
  const event = await organised(act, eventId);
  const states: readonly State[] = to === "confirmed" ? ["confirmed", "attended"] : [to];
  const sent = await act.asSystem("send a mail of an organiser", async (house) => {
    const people = await house.tx
      .select(mailboxColumns)
      .from(registration)
      .where(and(eq(registration.eventId, eventId), inArray(registration.state, [...states])))
      .orderBy(registration.turn);
    const mailboxes = people.flatMap(mailboxesOf);
    for (const { email, locale } of mailboxes)
      await house.mail(
        organiserLetter({
          to: email,
          locale,
          event,
          subject,
          text,
          publicUrl: house.publicUrl,
        }),
      );
    return mailboxes.length;
  });
  await act.record("admission/mailed", { id: eventId });
  return sent;
}
