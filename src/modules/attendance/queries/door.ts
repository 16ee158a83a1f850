import { eq } from "drizzle-orm";
import { comingTo, needsAt, type Registration } from "#modules/admission";
import { eventById, type KnownEvent } from "#modules/events";
import type { Act, Acts } from "#platform/acts";
import { notFound } from "#platform/errors";
import { eventNamedIn, opens } from "../door-key.ts";
import { can } from "../policy.ts";
import { type AttendanceDoor, attendanceDoor, attendanceMark } from "../schema.ts";

/** What is known of the door of an event, or null as long as nobody said anything. */
export async function doorOf(act: Act, eventId: string): Promise<AttendanceDoor | null> {
  const [found] = await act.tx.select().from(attendanceDoor).where(eq(attendanceDoor.eventId, eventId));
  return found ?? null;
}

/** Someone on the list at the door: no more than one needs there. */
export interface Guest {
  readonly id: string;
  /** With the other half of a duo. */
  readonly name: string;
  readonly organisation: string;
  /** Null: not tapped yet. */
  readonly here: boolean | null;
  readonly since: Date | null;
}

/** All that whoever stands at the door sees. */
export interface DoorList {
  readonly event: KnownEvent;
  readonly door: AttendanceDoor | null;
  readonly guests: readonly Guest[];
  /** What people may not eat and what they need to get in, without names. */
  readonly needs: { readonly diets: readonly string[]; readonly access: readonly string[] };
}

/** The list of an event, for who was found to have the right to it. Runs as the house. */
export async function doorList(house: Act, event: KnownEvent): Promise<DoorList> {
  const people = await comingTo(house, event.id);
  const marks = await house.tx.select().from(attendanceMark).where(eq(attendanceMark.eventId, event.id));
  const byId = new Map(marks.map((each) => [each.registrationId, each]));
  return {
    event,
    door: await doorOf(house, event.id),
    guests: people.map((person) => {
      const here = hereOf(person.state);
      return {
        id: person.id,
        name: [person.name, person.partnerName].filter(Boolean).join(" + "),
        organisation: person.organisation,
        here,
        since: here === null ? null : (byId.get(person.id)?.tappedAt ?? person.since),
      };
    }),
    needs: await needsAt(house, event.id),
  };
}

const hereOf = (state: Registration["state"]): boolean | null =>
  state === "attended" ? true : state === "noShow" ? false : null;

/**
 * The event whose door a link opens.
 *
 * @throws house/not-found for a link that is not ours, was replaced, or whose event is over for a day
 */
export async function eventBehind(acts: Acts, secret: string, token: string, now: Date): Promise<KnownEvent> {
  const eventId = eventNamedIn(token);
  if (!eventId) throw notFound();
  return acts.asSystem("look whose door a link opens", async (house) => {
    const door = await doorOf(house, eventId);
    if (!door?.keyId || !opens(secret, token, eventId, door.keyId)) throw notFound();
    const event = await eventById(house, eventId);
    if (!can.useLink(event, now)) throw notFound();
    return event;
  });
}
