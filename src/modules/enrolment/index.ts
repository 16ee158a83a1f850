import type { HouseModule } from "#platform/module";

export const enrolment: HouseModule = { name: "enrolment" };
