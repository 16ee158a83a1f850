import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { actingRoutes } from "./routes/acting.tsx";
import { archiveRoutes } from "./routes/archive.tsx";
import { finderRoutes } from "./routes/finder.tsx";
import { moderatingRoutes } from "./routes/moderating.tsx";
import { ownRoutes } from "./routes/own.tsx";
import { readingRoutes } from "./routes/reading.tsx";
import { unmaskingRoutes } from "./routes/unmasking.tsx";
import { writingRoutes } from "./routes/writing.tsx";

/** Every page of the conversation. Those that write come first: “nieuw” is a page, not the name of a conversation. */
export const routes = new Hono<AppEnv>()
  .route("/", writingRoutes)
  .route("/", readingRoutes)
  .route("/", actingRoutes)
  .route("/", archiveRoutes)
  .route("/", unmaskingRoutes)
  .route("/", moderatingRoutes)
  .route("/", finderRoutes)
  .route("/", ownRoutes);
