import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { administrationRoutes } from "./routes/administration.tsx";
import { keptRoutes } from "./routes/kept.tsx";
import { ownDataRoutes } from "./routes/own-data.tsx";
import { passkeyRoutes } from "./routes/passkeys.tsx";
import { profileRoutes } from "./routes/profile.tsx";
import { sessionRoutes } from "./routes/sessions.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", signInRoutes)
  .route("/", passkeyRoutes)
  .route("/", sessionRoutes)
  .route("/", profileRoutes)
  .route("/", ownDataRoutes)
  .route("/", keptRoutes)
  .route("/", administrationRoutes);
