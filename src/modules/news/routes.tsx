import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { deskRoutes } from "./routes/desk.tsx";
import { readerRoutes } from "./routes/readers.tsx";
import { writingRoutes } from "./routes/writing.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", readerRoutes)
  .route("/", deskRoutes)
  .route("/", writingRoutes);
