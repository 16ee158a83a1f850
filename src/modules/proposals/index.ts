import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { tellDemoStory } from "./demo.ts";
import { problems } from "./messages.ts";
import { mine } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export const proposals: HouseModule = {
  name: "proposals",
  routes,
  tables: { proposal: tables.proposal, proposalRank: tables.proposalRank },
  additions,
  problems,
  privacy,
  mine,
  demo: tellDemoStory,
};
