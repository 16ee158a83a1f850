import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { organiserRoutes } from "./routes/organisers.tsx";
import { partnerRoutes } from "./routes/partners.tsx";
import { pasteRoutes } from "./routes/paste.tsx";
import { questionRoutes } from "./routes/questions.tsx";
import { visitorRoutes } from "./routes/visitors.tsx";

export const routes = new Hono<AppEnv>()
  .route("/", organiserRoutes)
  .route("/", pasteRoutes)
  .route("/", questionRoutes)
  .route("/", visitorRoutes)
  .route("/", partnerRoutes);
