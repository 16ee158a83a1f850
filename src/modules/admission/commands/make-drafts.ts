import { makeEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import type { SettledEntry } from "../paste-form.ts";
import { type Rules, setRules } from "./set-rules.ts";

/**
 * Drafts of the events of a pasted agenda, each with its way in: all of them or none. Those of one day are one series, of which people may
 * have to choose one. Nobody but their maker sees them yet.
 */
export async function makeDrafts(act: Act, entries: readonly SettledEntry[]): Promise<void> {
  const series = new Map(entries.map(({ wish }) => [wish.day, newId()]));
  for (const { wish, rules } of entries) {
    const { id } = await makeEvent(act, wish, series.get(wish.day));
    await setRules(act, id, { ...plain, ...rules, asksBackground: rules.way === "interest" });
  }
}

const plain: Omit<Rules, "way" | "seats" | "wanted" | "asksNeeds" | "oneOf" | "asksBackground"> = {
  ...{ opensAt: null, closesAt: null, circleId: null, linkMinutes: 15 },
  ...{ shares: [], mostPerRegion: null, releaseAt: null },
};
