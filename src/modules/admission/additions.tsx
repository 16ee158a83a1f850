import { StateBadge } from "#design";
import { groupNamed } from "#modules/communities";
import { canOfEvents, eventById } from "#modules/events";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { admissionPaths } from "./paths.ts";
import { belongs } from "./queries/belongs.ts";
import { ownStandings, seatsOf } from "./queries/seats.ts";
import { DeskPanel } from "./views/desk-panel.tsx";
import { SeatBadge, TakePart } from "./views/take-part.tsx";

/** What this module adds to the agenda, to the page of an event and to its desk. */
export const additions: NonNullable<HouseModule["additions"]> = {
  "events/take-part": async (act, ids, locale) => {
    const pieces = new Map();
    const [seats, own] = [await seatsOf(act, ids), await ownStandings(act, ids)];
    for (const [id, count] of seats) {
      const event = await eventById(act, id);
      const mine = own.get(id);
      // Who takes part in a community comes and goes on the page of its meeting; afterwards their own page has what remains for them.
      if (event.kind === "community" && !(mine && act.now >= event.endsAt)) continue;
      pieces.set(
        id,
        <TakePart
          {...count}
          event={event}
          group={count.known.circleId ? await groupNamed(act, count.known.circleId) : null}
          outside={act.actor.kind === "person" && !(await belongs(act, count.known))}
          own={mine ? { state: mine.state, href: admissionPaths.mine(event.slug) } : null}
          now={act.now}
          locale={locale}
        />,
      );
    }
    return pieces;
  },
  "events/state": async (act, ids, locale) => {
    const pieces = new Map();
    const [seats, own] = [await seatsOf(act, ids), await ownStandings(act, ids)];
    for (const [id, count] of seats) {
      const mine = own.get(id);
      const sentence = mine && words[locale].own[mine.state];
      const event = await eventById(act, id);
      if (event.kind === "community") continue;
      // Of what is over, seats are no news.
      if (!sentence && act.now >= event.endsAt) continue;
      pieces.set(
        id,
        sentence ? (
          <StateBadge state="almost">{sentence}</StateBadge>
        ) : (
          <SeatBadge {...count} event={event} now={act.now} locale={locale} />
        ),
      );
    }
    return pieces;
  },
  "events/desk": async (act, ids, locale) => {
    const pieces = new Map();
    const seats = await seatsOf(act, ids);
    for (const id of ids) {
      const event = await eventById(act, id);
      if (!canOfEvents.rewrite(event)) continue;
      pieces.set(id, <DeskPanel slug={event.slug} seats={seats.get(id) ?? null} locale={locale} />);
    }
    return pieces;
  },
};
