import type { HouseModule } from "#platform/module";
import { tellDemoStory } from "./demo.ts";
import { jobs, recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine } from "./mine.tsx";
import { pages } from "./pages.ts";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as schema from "./schema.ts";

export { newsletterPaths } from "./paths.ts";

const { states: _states, deliveryStates: _deliveryStates, ...tables } = schema;

export const newsletter: HouseModule = {
  name: "newsletter",
  routes,
  tables,
  jobs,
  recurring,
  problems,
  privacy,
  mine,
  pages,
  demo: tellDemoStory,
};
