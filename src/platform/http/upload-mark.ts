import type { MiddlewareHandler } from "hono";
import type { AppEnv, HouseContext } from "./env.ts";

/**
 * Stands in a route after its door, when its handler takes the form with `receiveUpload`: nothing of the body is read before that, not
 * even for a visitor whose form would otherwise be kept.
 */
export const takesUpload: MiddlewareHandler<AppEnv> = async (_c, next) => next();

/** The text fields of a form that was received piece by piece, as long as its request is answered: a refusal shows what was typed. */
export const receivedFields = new WeakMap<Request, Readonly<Record<string, string | readonly string[]>>>();

/** Whether the address that was asked for takes an upload. */
export const isUpload = (c: HouseContext): boolean =>
  c.req.method === "POST" && c.req.matchedRoutes.some(({ handler }) => handler === takesUpload);
