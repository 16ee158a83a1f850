import type { FunctionComponent as FC } from "preact";
import { AgendaItem } from "#design";
import { eventPaths, type ListedMeeting } from "#modules/events";
import { dayParts, isoDay, type Locale, longDate, timeSpan } from "#platform/locale";
import { pageWords } from "./pages-words.ts";

/** A meeting that is to come, in a list outside the agenda. */
export const ComingMeeting: FC<{
  readonly meeting: ListedMeeting;
  readonly level?: 2 | 3;
  readonly locale: Locale;
}> = ({ meeting, level = 3, locale }) => {
  const { slug, title, startsAt, endsAt, online, place, series } = meeting;
  const where = online ? pageWords[locale].online : place;
  return (
    <AgendaItem
      date={{ ...dayParts(startsAt, locale), iso: isoDay(startsAt) }}
      href={eventPaths.event(slug)}
      title={title}
      level={level}
      text={series?.title}
      meta={[
        { icon: "clock", text: `${longDate(startsAt, locale)}, ${timeSpan(startsAt, endsAt, locale)}` },
        ...(where ? [{ icon: online ? ("video" as const) : ("map-pin" as const), text: where }] : []),
      ]}
    />
  );
};
