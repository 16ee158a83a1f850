import { Hono } from "hono";
import { PageHeader } from "#design";
import { type AppEnv, everyone } from "#platform/http";
import { sitePaths } from "./paths.ts";

/** The pages that belong to no module: the start page, the statements, the style guide. */
export const pageRoutes = new Hono<AppEnv>().get(sitePaths.home, everyone, (c) =>
  c.render(<PageHeader title="Schakel" slug="start" />, {
    title: "Schakel",
    keepUntil: ["communities/", "events/"],
  }),
);
