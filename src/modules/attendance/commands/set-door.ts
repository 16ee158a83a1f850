import { organised } from "#modules/admission";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import { type AttendanceDoor, attendanceDoor } from "../schema.ts";

export type GuestWords = Pick<AttendanceDoor, "houseRules" | "photoRule" | "route" | "remindsLate">;

/** What guests must know before they come, and whether who is late hears of it. For whoever organises the event. */
export async function setDoor(act: Act, eventId: string, wish: GuestWords): Promise<void> {
  await organised(act, eventId);
  await act.asSystem("write what guests must know", (house) =>
    house.tx
      .insert(attendanceDoor)
      .values({ eventId, ...wish })
      .onConflictDoUpdate({ target: attendanceDoor.eventId, set: wish }),
  );
  await act.record("attendance/door-set", { id: eventId });
}

/** A new key for the door. The link that was given before stops at once. */
export async function giveKey(act: Act, eventId: string): Promise<void> {
  await organised(act, eventId);
  const keyId = newId();
  await act.asSystem("give a key of the door", (house) =>
    house.tx
      .insert(attendanceDoor)
      .values({ eventId, keyId })
      .onConflictDoUpdate({ target: attendanceDoor.eventId, set: { keyId } }),
  );
  await act.record("attendance/key-given", { id: eventId });
}
