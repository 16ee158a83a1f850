import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { tellDemoStory } from "./demo.ts";
import { digests, removeFiles, tellOfNews } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { passingOn } from "./pass-on.ts";
import { privacy } from "./privacy.ts";
import { search } from "./queries/search.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { type StartThread, startThread } from "./commands/start-thread.ts";
export { conversationPaths } from "./paths.ts";

export const conversation: HouseModule = {
  name: "conversation",
  routes,
  tables,
  jobs: [tellOfNews, removeFiles],
  recurring: [...digests, passingOn],
  problems,
  privacy,
  today,
  mine,
  search,
  additions,
  demo: tellDemoStory,
};
