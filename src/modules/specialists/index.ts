import type { HouseModule } from "#platform/module";
import { linkSpecialist } from "./commands/set-up.ts";
import { tellDemoStory } from "./demo.ts";
import { lapseTurn } from "./jobs.ts";
import { problems } from "./messages.ts";
import { mine, today } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { directory, type Fit, fitting, type Listed, myProfiles } from "./queries/directory.ts";
export { mailboxOfSpecialist } from "./queries/mailbox.ts";
export { supportSubjects } from "./subjects.ts";

export const specialists: HouseModule = {
  name: "specialists",
  routes,
  tables,
  jobs: [lapseTurn],
  listeners: { "people/signed-in": linkSpecialist },
  problems,
  privacy,
  today,
  mine,
  demo: tellDemoStory,
};
