import type { HouseModule } from "#platform/module";
import { nextMeetings } from "./queries/next-meetings.ts";
import { NextMeetingsPanel } from "./views/next-meetings-panel.tsx";

/** The box on someone's start page with what comes first; no box when nothing does. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const meetings = act.actor.kind === "person" ? await nextMeetings(act, act.actor.id, 3) : [];
  return {
    tasks: [],
    panels: meetings.length === 0 ? [] : [<NextMeetingsPanel meetings={meetings} locale={locale} />],
  };
};
