import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { tellDemoStory } from "./demo.ts";
import { clearing } from "./jobs/clear.ts";
import { removeFiles } from "./jobs/remove-files.ts";
import { problems } from "./messages.ts";
import { today } from "./mine.ts";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export const aftercare: HouseModule = {
  name: "aftercare",
  routes,
  tables,
  jobs: [removeFiles],
  recurring: [clearing],
  additions,
  problems,
  privacy,
  today,
  demo: tellDemoStory,
};
