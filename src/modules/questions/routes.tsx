import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { askingRoutes } from "./routes/asking.tsx";
import { deskRoutes } from "./routes/desk.tsx";
import { ownRoutes } from "./routes/own.tsx";
import { setupRoutes } from "./routes/setup.tsx";
import { topicRoutes } from "./routes/topics.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", askingRoutes)
  .route("/", ownRoutes)
  .route("/", deskRoutes)
  .route("/", topicRoutes)
  .route("/", setupRoutes);
