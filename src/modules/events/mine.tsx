import { clockTime, dayAndMonth, weekday } from "#platform/locale";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { eventPaths } from "./paths.ts";
import { nextMeetings } from "./queries/next-meetings.ts";
import { NextMeetingsPanel } from "./views/next-meetings-panel.tsx";
import { capital } from "./when.ts";

/** From how many days before it a meeting stands among what waits for someone, and how many do at most. */
const soon = { days: 7, most: 2 };

/** The meetings that someone comes to this week. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return [];
  const until = act.now.getTime() + soon.days * 86_400_000;
  const meetings = await nextMeetings(act, act.actor.id, soon.most);
  return meetings
    .filter(({ startsAt }) => startsAt.getTime() < until)
    .map(({ slug, title, startsAt, online, place }) => ({
      icon: "calendar-event",
      title: `${dayAndMonth(startsAt, locale)}: ${title}`,
      text: [
        `${capital(weekday(startsAt, locale))} ${clockTime(startsAt, locale)}`,
        ...(online ? [words[locale].online] : []),
        ...(place ? [place] : []),
      ].join(", "),
      href: eventPaths.event(slug),
      at: startsAt,
    }));
};

/** The box on someone's start page with what comes first; no box when nothing does. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const meetings = act.actor.kind === "person" ? await nextMeetings(act, act.actor.id, 3) : [];
  return meetings.length === 0 ? {} : { main: [<NextMeetingsPanel meetings={meetings} locale={locale} />] };
};
