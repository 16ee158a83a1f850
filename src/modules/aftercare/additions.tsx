import type { VNode } from "preact";
import { ButtonLink, StateBadge } from "#design";
import { namedBy, registrationById } from "#modules/admission";
import { eventById, organisesEvents } from "#modules/events";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { can } from "./policy.ts";
import { aftercareOf, bornAt, recorded, remainsOf } from "./queries/remains.ts";
import { DeskPanel } from "./views/desk-panel.tsx";
import { CameFrom, LookBack } from "./views/look-back.tsx";
import { OwnPanel } from "./views/own-panel.tsx";

/** What this module adds to the agenda, to the page of a meeting and its desk, and to someone's own registration. */
export const additions: NonNullable<HouseModule["additions"]> = {
  "events/state": async (act, ids, locale) => {
    const pieces = new Map<string, VNode>();
    for (const id of await recorded(act, ids))
      pieces.set(id, <StateBadge state="recorded">{words[locale].page.badge}</StateBadge>);
    return pieces;
  },
  "events/take-part": async (act, ids, locale) => {
    const pieces = new Map<string, VNode>();
    for (const id of await recorded(act, ids)) {
      const kept = await aftercareOf(act, id);
      pieces.set(
        id,
        <ButtonLink href={kept?.recording ?? ""} icon="player-play" full rel="noreferrer">
          {words[locale].page.watch}
        </ButtonLink>,
      );
    }
    return pieces;
  },
  "events/after": async (act, ids, locale) => {
    const pieces = new Map<string, VNode>();
    for (const id of ids) {
      const [remains, from] = [await remainsOf(act, id), await bornAt(act, id)];
      const shown = remains.kept?.finishedAt != null;
      if (!shown && !from) continue;
      const event = await eventById(act, id);
      pieces.set(
        id,
        <>
          {from && <CameFrom from={from} locale={locale} />}
          {shown && <LookBack {...remains} event={event} locale={locale} />}
        </>,
      );
    }
    return pieces;
  },
  "events/desk": async (act, ids, locale) => {
    const pieces = new Map<string, VNode>();
    for (const id of ids) {
      const event = await eventById(act, id);
      if (event.draft || event.cancelledAt || act.now < event.startsAt) continue;
      if (!(await organisesEvents(act, event.belongsTo))) continue;
      const finished = (await aftercareOf(act, id))?.finishedAt != null;
      pieces.set(id, <DeskPanel slug={event.slug} finished={finished} locale={locale} />);
    }
    return pieces;
  },
  /** Asked in the name of the house, by the key of a registration, or of the other half of a duo. */
  "admission/own": forWhoWasThere("whole"),
  "admission/partner": forWhoWasThere("half"),
};

function forWhoWasThere(side: "whole" | "half"): NonNullable<HouseModule["additions"]>[string] {
  return async (act, keys, locale) => {
    const pieces = new Map<string, VNode>();
    for (const key of keys) {
      const registration = await registrationById(act, namedBy(key));
      const event = await eventById(act, registration.eventId);
      const finishedAt = (await aftercareOf(act, event.id))?.finishedAt ?? null;
      if (!can.have(registration.state, finishedAt)) continue;
      pieces.set(
        key,
        <OwnPanel
          registration={registration}
          side={side}
          event={event}
          token={key}
          mayEvaluate={can.evaluate(registration.state, event, act.now)}
          locale={locale}
        />,
      );
    }
    return pieces;
  };
}
