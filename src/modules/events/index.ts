import type { HouseModule } from "#platform/module";

export const events: HouseModule = { name: "events" };
