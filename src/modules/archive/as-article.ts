import { findChildData } from "#modules/discretion";
import { type Draft, emptyDraft, type Kind, missingFrom } from "#modules/news";
import { beginningOf, escaped, type Salvaged } from "#modules/salvage";
import { isoDay } from "#platform/locale";
import type { Hold } from "./schema.ts";

/** In characters: what an editor can still open on the desk. */
const longestBody = 60_000;

/** Why a piece waits on the desk, whatever is chosen for its kind. */
export function holdsOf(piece: Salvaged, now: Date): readonly Hold[] {
  const { publishedAt, wasPublic, title, summary, body, notes } = piece;
  const found = findChildData([title, summary, body].join("\n\n"), { today: isoDay(now) });
  return [
    ...(wasPublic ? [] : (["not-public"] as const)),
    ...(notes.some(({ what }) => what === "protected") ? (["protected"] as const) : []),
    ...(publishedAt === null ? (["no-date"] as const) : []),
    ...(publishedAt !== null && new Date(publishedAt) > now ? (["ahead"] as const) : []),
    ...(found.length > 0 ? (["child"] as const) : []),
    ...(body.trim() === "" || summary === "" ? (["no-text"] as const) : []),
    ...(body.length > longestBody ? (["too-long"] as const) : []),
  ];
}

interface Context {
  readonly site: string;
  /** Who speaks, when they come along by name. */
  readonly bylineId: string | null;
  /** The text with its links as they are now. */
  readonly body: string;
}

/** A piece as an article of this house. What it lacks for its own kind makes it news. */
export function asArticle(piece: Salvaged, { site, bylineId, body }: Context): Draft {
  const { title, summary, topics, publishedAt } = piece;
  const made: Draft = {
    ...emptyDraft,
    ...{ title, summary, bylineId, sectors: sectorsIn(topics), sourceName: site },
    body: withTopics(beginningOf(body, longestBody - 1_000), topics),
    ...(publishedAt === null ? {} : { outSince: publishedAt }),
  };
  const kind = kindIn([piece.origin, ...topics]);
  const link = kind === "video" || kind === "publication" ? linkIn(body) : "";
  const special = { ...made, kind, link };
  return missingFrom(special).some((what) => what === "byline" || what === "link") ? made : special;
}

/** A name that is somebody's, and not what an account was called. */
export const isName = (author: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)+$/u.test(author) &&
  !/redactie|beheer|admin|team|website/i.test(author);

const kindWords: readonly (readonly [Kind, RegExp])[] = [
  ["column", /\bcolumns?\b|expert aan het woord|\bblogs?\b/i],
  ["lookBack", /terugblik|verslag|impressie/i],
  ["publication", /publicati|handreiking|brochure|rapport/i],
  ["video", /\bvideo|\bfilm|webinar/i],
];
const kindIn = (words: readonly string[]): Kind =>
  kindWords.find(([, says]) => words.some((word) => says.test(word)))?.[0] ?? "news";

const linkIn = (body: string): string => /\]\((https?:\/\/[^)\s]{4,400})\)/.exec(body)?.[1] ?? "";

const sectorWords: Readonly<Record<string, RegExp>> = {
  po: /^(?:po|basisonderwijs|primair onderwijs)$/i,
  vo: /^(?:vo|voortgezet onderwijs)$/i,
  so: /^(?:so|vso|speciaal onderwijs)$/i,
  mbo: /^(?:mbo|middelbaar beroepsonderwijs)$/i,
};
const sectorsIn = (topics: readonly string[]): readonly string[] =>
  Object.entries(sectorWords)
    .filter(([, says]) => topics.some((topic) => says.test(topic)))
    .map(([sector]) => sector);

/** Topics have no place of their own in the news; as words they are found by whoever searches. */
function withTopics(body: string, topics: readonly string[]): string {
  const left = topics.filter((topic) => !/^(?:geen categorie|uncategorized|nieuws)$/i.test(topic));
  return left.length === 0 ? body : `${body}\n\nOnderwerpen: ${left.map(escaped).join(", ")}`;
}
