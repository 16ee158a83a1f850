import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { deskRoutes } from "./routes/desk.tsx";
import { readerRoutes } from "./routes/readers.tsx";

export const routes = new Hono<AppEnv>().route("/", deskRoutes).route("/", readerRoutes);
