import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { figuresRoutes } from "./routes/figures.tsx";
import { requestRoutes } from "./routes/request.tsx";

export const routes = new Hono<AppEnv>().route("/", figuresRoutes).route("/", requestRoutes);
