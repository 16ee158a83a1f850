import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { peerRoutes } from "./routes/peers.tsx";
import { readerRoutes } from "./routes/readers.tsx";
import { writerRoutes } from "./routes/writers.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", readerRoutes)
  .route("/", writerRoutes)
  .route("/", peerRoutes);
