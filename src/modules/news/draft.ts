import { z } from "zod";
import { many } from "#platform/http";
import { articleSectors, kinds } from "./kinds.ts";

/** What an article says and where it is to stand, while it is being written. */
export interface Draft {
  readonly kind: (typeof kinds)[number];
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly bylineId: string | null;
  readonly sectors: readonly string[];
  readonly areaId: string | null;
  readonly areaName: string;
  readonly front: boolean;
  readonly communities: readonly string[];
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly link: string;
  readonly imageId: string | null;
  /** What is to be seen in the picture, for who does not see it; who made it. */
  readonly imageAlt: string;
  readonly imageCredit: string;
  readonly fileId: string | null;
  /** "2027-03-01": the last day it stands in lists; null for as long as it is right. */
  readonly expiresOn: string | null;
  /** What was wrong, for readers of what is public already; "" for a slip of the pen. */
  readonly correction: string;
  /** When it came out where it stood before, as an ISO moment; left out for what was written here. */
  readonly outSince?: string;
}

export const emptyDraft: Draft = {
  kind: "news",
  ...{ title: "", summary: "", body: "", bylineId: null, sectors: [], areaId: null, areaName: "" },
  ...{ front: false, communities: [], sourceName: "", sourceUrl: "", link: "", imageId: null, fileId: null },
  ...{ imageAlt: "", imageCredit: "", expiresOn: null, correction: "" },
};

const line = (most: number) => z.string().trim().max(most).default("");
const webAddress = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]).default("");
const day = z.union([z.literal(""), z.iso.date()]).default("");
const time = z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]).default("");

/** The form of an article as an editor fills it in; it may be kept half finished. */
export const DraftForm = z.object({
  kind: z.enum(kinds),
  title: z.string().trim().min(1).max(150),
  summary: line(400),
  body: z.string().max(60_000).default(""),
  bylineId: line(40),
  sectors: many.pipe(z.array(z.enum(articleSectors))),
  areaName: line(120),
  front: z.literal("on").optional(),
  communities: many,
  sourceName: line(150),
  sourceUrl: webAddress,
  link: webAddress,
  expiresOn: day,
  day,
  time,
  correction: line(600),
  imageAlt: line(300),
  imageCredit: line(150),
});

/** What an article needs before a second editor can look at it. */
export type Missing = "summary" | "body" | "byline" | "link" | "alt";

/** What is not there yet. A column is of someone; a video or publication is to be found somewhere. */
export function missingFrom(draft: Draft): readonly Missing[] {
  const { kind, summary, body, bylineId, link, fileId, imageId, imageAlt } = draft;
  return [
    ...(summary === "" ? (["summary"] as const) : []),
    ...(body.trim() === "" ? (["body"] as const) : []),
    ...(kind === "column" && bylineId === null ? (["byline"] as const) : []),
    ...(kind === "video" && link === "" ? (["link"] as const) : []),
    ...(kind === "publication" && link === "" && fileId === null ? (["link"] as const) : []),
    ...(imageId !== null && imageAlt === "" ? (["alt"] as const) : []),
  ];
}
