import type { Event } from "schema-dts";
import type { EventWords, ListedMeeting } from "./meeting.ts";
import { eventPaths } from "./paths.ts";

/** A meeting as search engines read it (schema.org/Event). */
export function eventData(
  meeting: ListedMeeting,
  { description, costs, organisedBy }: EventWords,
  publicUrl: string,
): Event {
  const { slug, title, summary, startsAt, endsAt, place, online, cancelledAt } = meeting;
  const url = publicUrl + eventPaths.event(slug);
  return {
    "@type": "Event",
    name: title,
    description: summary || description,
    url,
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
    eventStatus: `https://schema.org/${cancelledAt ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${attendance(online, place)}`,
    location: [
      ...(online ? [{ "@type": "VirtualLocation" as const, url }] : []),
      ...(place === "" ? [] : [{ "@type": "Place" as const, name: place, address: place }]),
    ],
    isAccessibleForFree: costs === "",
    ...(organisedBy === "" ? {} : { organizer: { "@type": "Organization", name: organisedBy } }),
  };
}

function attendance(online: boolean, place: string) {
  if (!online) return "OfflineEventAttendanceMode";
  return place === "" ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode";
}
