import { sectors } from "#modules/people";

/** The kinds of event in the agenda, "community" for a meeting of a learning community; the others can be made at the desk. */
export const eventKinds = [
  "community",
  "meeting",
  "webinar",
  "workSession",
  "themeMeeting",
  "visit",
  "workshop",
  "collegeTour",
  "nationalDay",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What can be made by itself. */
export const ownKinds = eventKinds.filter((kind) => kind !== "community");

/** The sectors that an event can be meant for: all that have schools of their own. */
export const eventSectors = sectors.flatMap(({ id }) => (id === "other" ? [] : [id]));

/** How a kind stands in an address. */
export const kindInAddress: Readonly<Record<EventKind, string>> = {
  community: "leergemeenschap",
  meeting: "bijeenkomst",
  webinar: "webinar",
  workSession: "werksessie",
  themeMeeting: "themabijeenkomst",
  visit: "werkbezoek",
  workshop: "workshop",
  collegeTour: "college-tour",
  nationalDay: "landelijke-dag",
};
