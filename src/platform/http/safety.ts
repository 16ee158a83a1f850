import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Config } from "#platform/config";
import { DomainError } from "#platform/errors";
import type { AppEnv, HouseContext } from "./env.ts";

const policyHeader = "content-security-policy";

/**
 * The headers that keep a page to itself: own scripts and styles only, no frames, no other hosts (ASVS 5.0 V3.4, internet.nl).
 * An answer that set a content policy of its own (a visitor's file in a sandbox) keeps it.
 */
export function safeHeaders(config: Config): MiddlewareHandler<AppEnv> {
  const usual = usualHeaders(config);
  return async (c, next) => {
    let own: string | null = null;
    await usual(c, async () => {
      await next();
      own = c.res.headers.get(policyHeader);
    });
    if (own) c.res.headers.set(policyHeader, own);
    if (own === framedPolicy) c.res.headers.delete("x-frame-options");
  };
}

/** What a page may load that stands in a frame on any other site: nothing but its own style. */
const framedPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors *";

/** Lets this one answer stand in a frame on someone else's page. It is made for a visitor, so there is nothing in it to be tricked into pressing. */
export const mayBeFramed = (c: HouseContext): void => c.header(policyHeader, framedPolicy);

function usualHeaders(config: Config): MiddlewareHandler<AppEnv> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    referrerPolicy: "same-origin",
    strictTransportSecurity: config.secure ? "max-age=31536000; includeSubDomains" : false,
    xFrameOptions: "DENY",
    xXssProtection: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], browsingTopics: [] },
  });
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a post that another website made in the visitor's name. Browsers say where a post comes from (Sec-Fetch-Site, Origin);
 * what says neither is no browser page, and holds no cookie but what its own user gave it.
 */
export function ownPagesOnly(config: Config): MiddlewareHandler<AppEnv> {
  const ours = new URL(config.publicUrl).origin;
  return async (c, next) => {
    if (!safeMethods.has(c.req.method)) {
      const site = c.req.header("sec-fetch-site");
      const origin = c.req.header("origin");
      const tryingOut = config.mode === "demo" && origin === new URL(c.req.url).origin;
      if (site && site !== "same-origin" && site !== "none") throw new DomainError("house/other-site", 403);
      if (origin && origin !== ours && !tryingOut) throw new DomainError("house/other-site", 403);
    }
    return next();
  };
}

/** Where a request came from: the connection itself, or what our own proxies in front of it say. */
export function addressOf(
  connection: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  if (proxies > 0 && forwarded) {
    const hops = forwarded.split(",").map((hop) => hop.trim());
    return hops.at(-proxies) ?? hops[0] ?? "unknown";
  }
  return connection ?? "unknown";
}
