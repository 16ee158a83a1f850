import type { HouseModule } from "#platform/module";
import { introduceDemoPeople } from "./demo.ts";
import * as tables from "./schema.ts";

export { type DemoPerson, demoPeople } from "./demo.ts";
export { introduce, openSession } from "./sessions.ts";

export const people: HouseModule = { name: "people", tables, demo: introduceDemoPeople };
