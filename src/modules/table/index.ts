import type { HouseModule } from "#platform/module";
import { routes } from "./routes.tsx";

export { tablePaths } from "./paths.ts";

export const table: HouseModule = { name: "table", routes };
