import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { remindingLate } from "./jobs/remind-late.ts";
import { problems } from "./messages.ts";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { attendancePaths } from "./paths.ts";

export const attendance: HouseModule = {
  name: "attendance",
  routes,
  tables: { attendanceDoor: tables.attendanceDoor, attendanceMark: tables.attendanceMark },
  recurring: [remindingLate],
  additions,
  problems,
  privacy,
};
