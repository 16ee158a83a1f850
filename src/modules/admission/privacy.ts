import { and, asc, eq, inArray, ne, or } from "drizzle-orm";
import { eventsById } from "#modules/events";
import { emailOf, kindWords, organisationKinds, sectors } from "#modules/people";
import type { Act } from "#platform/acts";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { holdSeats, move } from "./commands/move.ts";
import { passOn } from "./commands/pass-on.ts";
import { words } from "./messages.ts";
import { answersOf } from "./queries/questions.ts";
import { need, type Registration, registration } from "./schema.ts";
import { after } from "./states.ts";

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
    const asPartner = await act.asSystem("hand over where someone is the other half of a duo", (house) =>
      partnerOf(house, personId),
    );
    const events = await eventsById(
      act,
      [...rows, ...asPartner].map(({ eventId }) => eventId),
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
      [t.asPartner]: asPartner.map(({ eventId, partnerName, partnerEmail, state }) => ({
        [t.fields.title]: events.find(({ id }) => id === eventId)?.title ?? "",
        [t.fields.name]: partnerName,
        [t.fields.email]: partnerEmail,
        [t.fields.state]: page.states[state] ?? "",
      })),
    };
  },
  async erase(act, personId) {
    for (const pair of await partnerOf(act, personId)) await leavePair(act, pair);
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

/** The duos of which this person is the other half, also when they have not answered. Runs as the house. */
async function partnerOf(house: Act, personId: string): Promise<readonly Registration[]> {
  const email = await emailOf(house, personId);
  const named = email
    ? and(eq(registration.partnerEmail, email), ne(registration.partnerEmail, ""))
    : undefined;
  return house.tx
    .select()
    .from(registration)
    .where(or(eq(registration.partnerId, personId), named))
    .orderBy(asc(registration.eventId), asc(registration.turn));
}

/** A duo comes together: without its other half the pair gives its seats back, and keeps no name of who left. */
async function leavePair(house: Act, pair: Registration): Promise<void> {
  await holdSeats(house, pair.eventId);
  await house.tx
    .update(registration)
    .set({ partnerName: "", partnerEmail: "", partnerId: null })
    .where(eq(registration.id, pair.id));
  if (!after(pair.state, "withdraw")) return;
  await move(house, pair, "withdraw");
  await passOn(house, pair.eventId);
}
