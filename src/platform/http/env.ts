import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { VNode } from "preact";
import type { Thing } from "schema-dts";
import type { Act, Actor, Acts } from "#platform/acts";
import type { Clock } from "#platform/clock";
import type { Config } from "#platform/config";
import type { Limits } from "#platform/limits";
import type { Live } from "#platform/live";
import type { Locale } from "#platform/locale";
import type { PrivacyChapter } from "#platform/module";
import type { Storage } from "#platform/storage";

/** What a door knows of the browser in front of it, apart from who is acting. */
export interface Introduction {
  readonly actor: Actor;
  /** The session that spoke for the actor; null for a visitor. */
  readonly sessionId: string | null;
  /** What every page shows of the person who is signed in. */
  readonly face: { readonly name: string; readonly portrait: number } | null;
}

/** What a page tells its frame. */
export interface PageOptions {
  readonly title: string;
  readonly status?: 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** Which item of the main menu this page belongs to. */
  readonly section?: string;
  readonly description?: string;
  /** Keep the finished page for visitors until something is recorded whose name starts with one of these. */
  readonly keepUntil?: readonly string[];
  /** The address of this page without what only says how it is shown; a page with one is there to be found and shared. */
  readonly canonical?: string;
  /** What it is about, in the words of schema.org, for search engines. Of what everyone may read. */
  readonly data?: Exclude<Thing, string>;
  /** Shown in a frame on someone else's site, with a way to the page that has all of it. */
  readonly block?: { readonly href: string; readonly label: string };
}

declare module "hono" {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: an interface is what Hono merges with
    (view: VNode, page: PageOptions): Response | Promise<Response>;
  }
}

/** What every handler finds in `c.var`. */
export interface HouseVariables extends Introduction {
  readonly requestId: string;
  readonly locale: Locale;
  /** The address the request came from, as far as it can be believed. */
  readonly address: string;
  readonly config: Config;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly storage: Storage;
  readonly acts: Acts;
  /** What tells open pages what is new. */
  readonly live: Live;
  /** What every module holds about a person, for handing over and erasing. */
  readonly chapters: readonly (PrivacyChapter & { readonly name: string })[];
  /** What modules upstairs add to a place on this page, by the id of what it shows; lower storeys first. */
  readonly added: (
    act: Act,
    place: string,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly VNode[]>>;
  /** Where what used to be found at this address is now, with a 301; null when nothing was. */
  readonly moved: () => Promise<Response | null>;
  /** One act of whoever is in front of the door. */
  readonly act: <Result>(story: (act: Act) => Promise<Result>) => Promise<Result>;
}

export interface AppEnv {
  Bindings: HttpBindings;
  Variables: HouseVariables;
}

export type HouseContext = Context<AppEnv>;
