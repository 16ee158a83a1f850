import type { HouseModule } from "#platform/module";

export const conversation: HouseModule = { name: "conversation" };
