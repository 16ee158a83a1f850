import type { MiddlewareHandler } from "hono";
import { notFound } from "#platform/errors";
import type { AppEnv } from "./env.ts";
import { keepForm } from "./kept-form.ts";

/** Who may knock. Every route says so; the house test finds a route that does not. */
export type DoorName = "everyone" | "members" | "administrators" | "bearers";

const names = new WeakMap<Function, DoorName>();

/** The door a handler stands behind, or undefined for a handler that is no door. */
export const doorOf = (handler: Function): DoorName | undefined => names.get(handler);

function door(name: DoorName, handler: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  names.set(handler, name);
  return handler;
}

/** Anyone, signed in or not. */
export const everyone = door("everyone", async (_c, next) => next());

/**
 * Whoever holds the secret that stands in the address itself (a calendar feed); the query behind it does the checking. An address that got about
 * is still for no search engine.
 */
export const bearers = door("bearers", async (c, next) => {
  await next();
  c.header("x-robots-tag", "noindex");
});

/** People who have signed in. A form that arrives too late is kept until they have. */
export const members = door("members", async (c, next) => {
  if (c.var.actor.kind === "person") return next();
  return keepForm(c);
});

/** Who looks after the whole site; for anyone else these pages do not exist. */
export const administrators = door("administrators", async (c, next) => {
  const { actor } = c.var;
  if (actor.kind === "visitor") return keepForm(c);
  if (actor.kind !== "person" || !actor.grants.has("administrator")) throw notFound();
  return next();
});
