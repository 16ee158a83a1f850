import type { HouseModule } from "#platform/module";
import { linkPartner } from "./commands/open-ledger.ts";
import { tellDemoStory } from "./demo.ts";
import { problems } from "./messages.ts";
import { mine } from "./mine.tsx";
import { privacy } from "./privacy.ts";
import { routes } from "./routes.tsx";
import * as tables from "./schema.ts";

export { keepInLedger } from "./commands/write.ts";
export { supportPaths } from "./paths.ts";
export { keptFor } from "./queries/kept-for.ts";
export { ledgerPage as ledgerOf, myLedgers, programmeView as allLedgers } from "./queries/ledger.ts";
export { sides as ledgerSides } from "./schema.ts";
export { available, dayParts } from "./sums.ts";
export { typedUnits } from "./typed-units.ts";

export const support: HouseModule = {
  name: "support",
  routes,
  tables,
  listeners: { "people/signed-in": linkPartner },
  problems,
  privacy,
  mine,
  demo: tellDemoStory,
};
