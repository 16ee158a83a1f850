import type { HouseModule } from "#platform/module";

export const organisations: HouseModule = { name: "organisations" };
