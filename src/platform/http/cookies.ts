import { getCookie, setCookie } from "hono/cookie";
import type { HouseContext } from "./env.ts";

/** Over https the name itself forbids other hosts and paths to set it; plain http (trying out) has no such names. */
const nameOf = (c: HouseContext, name: string): string => (c.var.config.secure ? `__Host-${name}` : name);

export const readCookie = (c: HouseContext, name: string): string | undefined =>
  getCookie(c, nameOf(c, name));

/** @param maxAge seconds; 0 takes the cookie away */
export function writeCookie(c: HouseContext, name: string, value: string, maxAge: number): void {
  setCookie(c, nameOf(c, name), value, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.config.secure,
    maxAge,
  });
}
