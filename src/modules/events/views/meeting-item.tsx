import type { FunctionComponent as FC, VNode } from "preact";
import { AgendaItem, type Meta, StateBadge } from "#design";
import { dayParts, isoDay, type Locale, timeSpan, weekday } from "#platform/locale";
import type { ListedMeeting } from "../meeting.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import type { Standing } from "../policy.ts";
import { capital } from "../when.ts";

interface Props {
  readonly meeting: ListedMeeting;
  readonly standing: Standing;
  /** What modules upstairs know of it. */
  readonly states?: readonly VNode[] | undefined;
  /** It is over. */
  readonly past?: boolean;
  readonly level?: 3 | 4;
  readonly locale: Locale;
}

/** A meeting in the agenda: when, what, where, and where the reader stands with it. */
export const MeetingItem: FC<Props> = ({ meeting, standing, states = [], past, level = 3, locale }) => (
  <AgendaItem
    date={{ ...dayParts(meeting.startsAt, locale), iso: isoDay(meeting.startsAt) }}
    href={eventPaths.event(meeting.slug)}
    title={meeting.title}
    level={level}
    meta={metaOf(meeting, locale)}
    text={meeting.summary || meeting.series?.title}
  >
    {stateOf(meeting, standing, past, locale) ?? (states.length > 0 ? states : undefined)}
  </AgendaItem>
);

function metaOf({ startsAt, endsAt, online, place }: ListedMeeting, locale: Locale): readonly Meta[] {
  return [
    {
      icon: "clock",
      text: `${capital(weekday(startsAt, locale))} ${timeSpan(startsAt, endsAt, locale)}`,
    },
    ...(online ? [{ icon: "video", text: words[locale].online } as const] : []),
    ...(place ? [{ icon: "map-pin", text: place } as const] : []),
  ];
}

function stateOf(meeting: ListedMeeting, standing: Standing, past: boolean | undefined, locale: Locale) {
  const t = words[locale].agenda;
  if (meeting.cancelledAt) return <StateBadge state="closed">{t.cancelled}</StateBadge>;
  if (past) return undefined;
  if (standing === "confirmed") return <StateBadge state="registered">{t.registered}</StateBadge>;
  if (standing === "cancelled") return <StateBadge state="closed">{t.away}</StateBadge>;
  return undefined;
}
