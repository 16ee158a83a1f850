import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { groupRoutes } from "./routes/groups.tsx";
import { makingRoutes } from "./routes/making.tsx";
import { managingRoutes } from "./routes/managing.tsx";
import { meetingRoutes } from "./routes/meetings.tsx";
import { publicRoutes } from "./routes/public.tsx";
import { themeRoutes } from "./routes/themes.tsx";

/** The desk comes first: its address looks like that of a community. */
export const routes = new Hono<AppEnv>()
  .route("/", makingRoutes)
  .route("/", managingRoutes)
  .route("/", meetingRoutes)
  .route("/", themeRoutes)
  .route("/", publicRoutes)
  .route("/", groupRoutes);
