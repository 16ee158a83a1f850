import type { VNode } from "preact";
import { comingTo, namedBy, registrationById } from "#modules/admission";
import { eventById, organisesEvents } from "#modules/events";
import type { HouseModule } from "#platform/module";
import { attendancePaths } from "./paths.ts";
import { doorOf } from "./queries/door.ts";
import { DoorPanel } from "./views/desk-page.tsx";
import { DoorCode } from "./views/door-code.tsx";
import { GuestWords, hasWords } from "./views/guest-words.tsx";

type Addition = NonNullable<HouseModule["additions"]>[string];

/** What guests must know and their code for the door. Asked in the name of the house, by a key of the registration. */
const forGuest: Addition = async (act, keys, locale) => {
  const pieces = new Map<string, VNode>();
  for (const key of keys) {
    const id = namedBy(key);
    const { eventId, state } = await registrationById(act, id);
    const event = await eventById(act, eventId);
    if ((state !== "confirmed" && state !== "attended") || event.cancelledAt || act.now >= event.endsAt)
      continue;
    const door = await doorOf(act, eventId);
    const code = event.place !== "" && state === "confirmed";
    if (!code && !(door && hasWords(door))) continue;
    pieces.set(
      key,
      <>
        {door && <GuestWords door={door} locale={locale} />}
        {code && <DoorCode address={act.publicUrl + attendancePaths.scan(id)} locale={locale} />}
      </>,
    );
  }
  return pieces;
};

/** What this module adds to someone's own registration and to the desk of an event. */
export const additions: NonNullable<HouseModule["additions"]> = {
  "admission/own": forGuest,
  "admission/partner": forGuest,
  "events/desk": async (act, ids, locale) => {
    const pieces = new Map<string, VNode>();
    for (const id of ids) {
      const event = await eventById(act, id);
      if (event.draft || !(await organisesEvents(act, event.belongsTo))) continue;
      const coming = await act.asSystem("count who comes", (house) => comingTo(house, id));
      if (coming.length === 0) continue;
      const here = coming.filter(({ state }) => state === "attended").length;
      pieces.set(id, <DoorPanel slug={event.slug} here={here} total={coming.length} locale={locale} />);
    }
    return pieces;
  },
};
