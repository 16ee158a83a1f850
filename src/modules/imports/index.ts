import type { AnyImporter } from "#platform/imports";
import type { HouseModule } from "#platform/module";
import { importers } from "./importers.ts";
import { importJobs, removeFile } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { deskRoutes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { BadOrder, importFromCommandLine, readOrder, whileOpen } from "./command-line.ts";
export { importers } from "./importers.ts";
export { importPaths } from "./paths.ts";

/** A desk that runs these importers. */
export function importDesk(importers: readonly AnyImporter[]): HouseModule {
  const jobs = importJobs(importers);
  const { recurring, examine, takeOver } = jobs;
  return {
    name: "imports",
    routes: deskRoutes(importers, jobs),
    tables,
    jobs: [examine, takeOver, removeFile],
    recurring,
    problems,
    privacy,
    mine,
  };
}

export const imports: HouseModule = importDesk(importers);
