import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { askingRoutes } from "./routes/asking.tsx";
import { figuresRoutes } from "./routes/figures.tsx";
import { workingRoutes } from "./routes/working.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", figuresRoutes)
  .route("/", askingRoutes)
  .route("/", workingRoutes);
