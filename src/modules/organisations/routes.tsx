import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { claimRoutes } from "./routes/claims.tsx";
import { homeRegionRoutes } from "./routes/home-region.tsx";
import { overseerRoutes } from "./routes/overseers.tsx";
import { peopleRoutes } from "./routes/people.tsx";
import { registerRoutes } from "./routes/register.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", overseerRoutes)
  .route("/", registerRoutes)
  .route("/", claimRoutes)
  .route("/", peopleRoutes)
  .route("/", homeRegionRoutes);
