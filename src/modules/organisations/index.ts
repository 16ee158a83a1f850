import type { HouseModule } from "#platform/module";
import { foundDemoOrganisations } from "./demo.ts";
import { recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { organisationPaths } from "./paths.ts";
export { administeredBy, type FunctionAt, functionsOf, type Organisation } from "./queries/functions-of.ts";
export { administers } from "./queries/standing.ts";

export const organisations: HouseModule = {
  name: "organisations",
  routes,
  tables,
  recurring,
  problems,
  privacy,
  today,
  mine,
  demo: foundDemoOrganisations,
};
