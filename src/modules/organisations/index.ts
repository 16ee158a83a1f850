import type { AnyImporter } from "#platform/imports";
import type { HouseModule } from "#platform/module";
import { additions } from "./additions.tsx";
import { foundDemoOrganisations } from "./demo.ts";
import { schools } from "./importers/schools.ts";
import { jobs, recurring } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { addHomeArea } from "./commands/widen-home-region.ts";
export { organisationPaths } from "./paths.ts";
export {
  type FoundOrganisation,
  findOrganisations,
  listedOrganisations,
  schoolByBrin,
} from "./queries/find-organisations.ts";
export { administeredBy, type FunctionAt, functionsOf, type Organisation } from "./queries/functions-of.ts";
export { type HomeArea, type HomeRegion, homeRegionOf } from "./queries/home-region.ts";
export { leadsTo } from "./queries/leads-to.ts";
export { administers } from "./queries/standing.ts";
export { type Whereabouts, whereIs } from "./queries/where-is.ts";

/** The official files that tell of organisations; they lean on those of areas. */
export const organisationImporters: readonly AnyImporter[] = [schools];

export const organisations: HouseModule = {
  name: "organisations",
  routes,
  tables,
  jobs,
  recurring,
  problems,
  privacy,
  today,
  mine,
  additions,
  demo: foundDemoOrganisations,
};
