import type { HouseModule } from "#platform/module";

export const communities: HouseModule = { name: "communities" };
