import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { linkParty } from "./commands/draft.ts";
import { tellDemoStory } from "./demo.ts";
import { askHow } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export const requests: HouseModule = {
  name: "requests",
  routes,
  tables,
  jobs: [askHow],
  listeners: { "people/signed-in": linkParty },
  additions,
  problems,
  privacy,
  today,
  mine,
  demo: tellDemoStory,
};
