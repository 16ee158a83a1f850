import { Hono } from "hono";
import type { AppEnv } from "#platform/http";
import { agendaRoutes } from "./routes/agenda.tsx";
import { deskRoutes } from "./routes/desk.tsx";

export const routes = new Hono<AppEnv>().route("/", deskRoutes).route("/", agendaRoutes);
