import type { HouseModule } from "#platform/module";
import { homeRegionOf } from "./queries/home-region.ts";
import { HomeRegionPanel } from "./views/home-region.tsx";

/** Someone's home region beside what they tell about themselves. */
export const additions: NonNullable<HouseModule["additions"]> = {
  "people/profile": async (act, ids, locale) => {
    const pieces = new Map();
    for (const personId of ids)
      pieces.set(personId, <HomeRegionPanel region={await homeRegionOf(act, personId)} locale={locale} />);
    return pieces;
  },
};
