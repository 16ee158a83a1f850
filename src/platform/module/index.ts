import type { Hono } from "hono";
import type { VNode } from "preact";
import type { IconName } from "#design";
import type { Act, Acts, Listener } from "#platform/acts";
import type { AppEnv, ProblemCatalogue } from "#platform/http";
import type { Job, Recurring } from "#platform/jobs";
import type { Locale, Words } from "#platform/locale";
import type { OpenCollection, OpenPage } from "#platform/open-data";
import type { Found, Query } from "#platform/search";

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
  /** What waits for someone now, for the top of their start page; asked inside that person's own act, so it reads what they may read. */
  readonly today?: (act: Act, locale: Locale) => Promise<readonly Waiting[]>;
  /** What is someone's own, for the rest of that page; asked in the same act. */
  readonly mine?: (act: Act, locale: Locale) => Promise<Mine>;
  /** What it has for who searches, best first, at most twenty; asked in their own act, which decides what they find. */
  readonly search?: (act: Act, query: Query, locale: Locale) => Promise<readonly Found[]>;
  /** What it gives to everyone to use elsewhere, at /api/v1. */
  readonly open?: readonly OpenCollection[];
  /** Titles that everyone may read, from which slips of who searches are mended; asked in the act of a visitor. */
  readonly titles?: (act: Act) => Promise<readonly string[]>;
  /** Its pages for search engines, asked in the act of a visitor. */
  readonly pages?: (act: Act) => Promise<readonly OpenPage[]>;
  /** Where something is now that was found at an address of another site; asked in the act of whoever came there and would find nothing. */
  readonly moved?: (act: Act, old: URL) => Promise<string | null>;
  /** What it adds to pages of modules downstairs, by the name that such a page gave the place: "events/take-part". */
  readonly additions?: Readonly<Record<string, Addition>>;
  /** Its chapter of the demo story; the chapters before it have been told. */
  readonly demo?: (acts: Acts) => Promise<void>;
}

/** What a module holds about a person, and how it lets go of it. Runs as the house, on the person's own request. */
export interface PrivacyChapter {
  /** Everything held, under headings a person understands, in their language (AVG, article 15: intelligible). */
  readonly handOver: (
    act: Act,
    personId: string,
    locale: Locale,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Removes it, or takes the person out of what others need to keep. */
  readonly erase: (act: Act, personId: string) => Promise<void>;
}

/** A row that is handed over: those of its fields that have a heading, in the order of the headings. A field without one stays behind. */
export function underHeadings<Row extends object>(
  row: Row,
  headings: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const named = Object.entries(headings).filter(([field]) => field in row);
  return Object.fromEntries(named.map(([field, heading]) => [heading, row[field as keyof Row]]));
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

/** One thing that waits for someone: theirs to do, done on the page behind it with one more press, and gone from the list then. */
export interface Waiting {
  readonly icon: IconName;
  /** What it is, short: “2 nieuwe reacties”. Never words from a closed space. */
  readonly title: string;
  /** Where it belongs, or what it asks: “In thema 2: hulp regelen vanuit de school”. */
  readonly text: string;
  readonly href: string;
  /** When it is too late; the page says so. What has the soonest moment stands first, what has none stands last. */
  readonly before?: Date;
  /** When it happens, for what is no task with a term but a moment to be there; the title says it. */
  readonly at?: Date;
}

/** Boxes of a start page; those of modules upstairs come first. */
export interface Mine {
  /** What people come for: their group, their meetings. */
  readonly main?: readonly VNode[];
  /** Beside it, small: their account, where they work. */
  readonly aside?: readonly VNode[];
}
