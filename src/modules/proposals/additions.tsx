import type { VNode } from "preact";
import { communityById } from "#modules/communities";
import type { HouseModule } from "#platform/module";
import { sessionsAt } from "./queries/sessions.ts";
import { SessionsThere } from "./views/programme-box.tsx";

/** What members bring, on the page of a meeting of their community; nobody else's act finds it. */
export const additions: NonNullable<HouseModule["additions"]> = {
  "events/after": async (act, ids, locale) => {
    const pieces = new Map<string, VNode>();
    for (const [id, sessions] of Map.groupBy(
      await sessionsAt(act, ids),
      ({ meetingId }) => meetingId ?? "",
    )) {
      const community = await communityById(act, sessions[0]?.communityId ?? "");
      if (community)
        pieces.set(id, <SessionsThere slug={community.slug} sessions={sessions} locale={locale} />);
    }
    return pieces;
  },
};
