import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { profileRoutes } from "./routes/profile.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";

export const routes = new Hono<AppEnv>().route("/", signInRoutes).route("/", profileRoutes);
