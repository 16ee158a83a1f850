import type { EventKind } from "./kinds.ts";
import { event } from "./schema.ts";

/** One meeting on one date: all that other modules need to know of an event. */
export interface Meeting {
  readonly id: string;
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Town, building or room; "" when there is nothing to say. */
  readonly place: string;
  readonly online: boolean;
  /** How often its date, time or place changed (RFC 5545 SEQUENCE). */
  readonly sequence: number;
  readonly cancelledAt: Date | null;
  readonly kind: EventKind;
}

/** What to select for a meeting. */
export const meetingColumns = {
  id: event.id,
  slug: event.slug,
  title: event.title,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  place: event.place,
  online: event.online,
  sequence: event.sequence,
  cancelledAt: event.cancelledAt,
  kind: event.kind,
};

/** How the thing is called that a meeting belongs to, and where it is found on this site. */
export interface Series {
  readonly title: string;
  /** A path of our own, "/leergemeenschappen/waterrijk-2027". */
  readonly path: string;
}

/** A meeting as a calendar and the agenda show it. */
export interface ListedMeeting extends Meeting {
  /** What it is about in one sentence; "" when nobody wrote one. */
  readonly summary: string;
  readonly series: Series | null;
  readonly changedAt: Date;
}

export const listedColumns = {
  ...meetingColumns,
  summary: event.summary,
  seriesTitle: event.seriesTitle,
  seriesPath: event.seriesPath,
  changedAt: event.changedAt,
};

type ListedRow = Meeting & {
  readonly summary: string;
  readonly seriesTitle: string;
  readonly seriesPath: string;
  readonly changedAt: Date;
};

export const listed = ({ seriesTitle, seriesPath, ...meeting }: ListedRow): ListedMeeting => ({
  ...meeting,
  series: seriesPath === "" ? null : { title: seriesTitle, path: seriesPath },
});

/** What an organiser wrote about an event; "" for what was left open. */
export interface EventWords {
  readonly summary: string;
  readonly description: string;
  readonly audience: string;
  /** "" is free. */
  readonly costs: string;
  readonly host: string;
  readonly organisedBy: string;
  /** Ids of `sectors`; none is all of them. */
  readonly sectors: readonly string[];
  /** The area it is meant for, null for the whole country, and its name. */
  readonly areaId: string | null;
  readonly areaName: string;
}

/** What to select for the words of an event. */
export const wordColumns = {
  summary: event.summary,
  description: event.description,
  audience: event.audience,
  costs: event.costs,
  host: event.host,
  organisedBy: event.organisedBy,
  sectors: event.sectors,
  areaId: event.areaId,
  areaName: event.areaName,
};
