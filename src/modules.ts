import { communities } from "#modules/communities";
import { events } from "#modules/events";
import { organisations } from "#modules/organisations";
import { people } from "#modules/people";
import type { HouseModule } from "#platform/module";

/** The modules of the public and community site, ground floor first: each may use the front doors of those before it. */
export const siteModules: readonly HouseModule[] = [people, organisations, events, communities];

/** Storeys that bring no pages or tables of their own, and where they stand. */
export const helpers: Readonly<Record<string, string>> = {
  programme: "before communities",
  discretion: "before communities",
};
