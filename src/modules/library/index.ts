import type { HouseModule } from "#platform/module";
import { tellDemoStory } from "./demo.ts";
import { recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { definitions, examples, pages, titles } from "./open-data.ts";
import { privacy } from "./privacy.ts";
import { search } from "./queries/search.ts";
import { routes } from "./routes.tsx";
import * as schema from "./schema.ts";

export { libraryPaths } from "./paths.ts";
export { definitionOf } from "./queries/definition.ts";
export { examplesByIds, newestExamples } from "./queries/list.ts";
export { ExampleCard } from "./views/example-card.tsx";

const { reasonsGone: _, ...tables } = schema;

export const library: HouseModule = {
  name: "library",
  routes,
  tables,
  recurring,
  problems,
  privacy,
  today,
  mine,
  search,
  open: [examples, definitions],
  pages,
  titles,
  demo: tellDemoStory,
};
