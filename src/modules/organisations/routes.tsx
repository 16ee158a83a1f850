import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { overseerRoutes } from "./routes/overseers.tsx";
import { peopleRoutes } from "./routes/people.tsx";

export const routes = new Hono<AppEnv>().route("/", overseerRoutes).route("/", peopleRoutes);
