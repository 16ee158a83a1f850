import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { balanceRoutes } from "./routes/balance.tsx";
import { doneRoutes } from "./routes/done.tsx";
import { duoRoutes } from "./routes/duo.tsx";
import { stepRoutes } from "./routes/steps.tsx";

/** Signing up, what came of it, coming as a duo, and the page of the organisers. */
export const routes = new Hono<AppEnv>()
  .route("/", stepRoutes)
  .route("/", doneRoutes)
  .route("/", duoRoutes)
  .route("/", balanceRoutes);
