import type { Hono } from "hono";
import type { VNode } from "preact";
import type { Act, Acts, Listener } from "#platform/acts";
import type { AppEnv, ProblemCatalogue } from "#platform/http";
import type { Job, Recurring } from "#platform/jobs";
import type { Locale, Words } from "#platform/locale";

/** What a module brings to its door: everything the app needs to mount it. */
export interface HouseModule {
  readonly name: string;
  readonly routes?: Hono<AppEnv>;
  /** Its tables as Drizzle knows them; the drift test compares them with the migrated database. */
  readonly tables?: Readonly<Record<string, unknown>>;
  readonly jobs?: readonly Job<never>[];
  readonly recurring?: readonly Recurring[];
  /** What it wants to hear of what is recorded, by name. */
  readonly listeners?: Readonly<Record<string, Listener>>;
  /** Its refusals in words. */
  readonly problems?: Words<ProblemCatalogue>;
  readonly privacy?: PrivacyChapter;
  /** Its part of the start page of someone who is signed in; asked inside that person's own act. */
  readonly mine?: (act: Act, locale: Locale) => Promise<Mine>;
  /** What it adds to pages of modules downstairs, by the name that such a page gave the place: "events/take-part". */
  readonly additions?: Readonly<Record<string, Addition>>;
  /** Its chapter of the demo story; the chapters before it have been told. */
  readonly demo?: (acts: Acts) => Promise<void>;
}

/** What a module holds about a person, and how it lets go of it. Runs as the house, on the person's own request. */
export interface PrivacyChapter {
  /** Everything held, under headings a person understands; the outer key names the chapter. */
  readonly handOver: (act: Act, personId: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Removes it, or takes the person out of what others need to keep. */
  readonly erase: (act: Act, personId: string) => Promise<void>;
}

/**
 * A piece of a page downstairs for each of the things it shows, by id; what has nothing to add is left out. Asked inside the act of whoever
 * reads that page, so it shows no more than they may see.
 */
export type Addition = (
  act: Act,
  ids: readonly string[],
  locale: Locale,
) => Promise<ReadonlyMap<string, VNode>>;

/** What waits for someone, and what is theirs. */
export interface Mine {
  /** Things to do, each done behind its link; the soonest term comes first on the page. */
  readonly tasks: readonly { readonly text: string; readonly href: string; readonly before?: Date }[];
  /** Boxes on the page; those of modules upstairs come first. */
  readonly panels: readonly VNode[];
}
