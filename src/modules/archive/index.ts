import type { HouseModule } from "#platform/module";
import { jobs, recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { moved } from "./queries/moved.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { archivePaths } from "./paths.ts";

export const archive: HouseModule = {
  name: "archive",
  routes,
  tables,
  jobs,
  recurring,
  problems,
  privacy,
  moved,
  today,
  mine,
};
