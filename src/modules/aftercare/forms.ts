import { z } from "zod";
import { findChildData } from "#modules/discretion";
import type { FieldErrors } from "#platform/http";
import { isoDay, type Locale } from "#platform/locale";
import type { Born } from "./commands/offspring.ts";
import { words } from "./messages.ts";
import { type Chapter, readChapters } from "./recording.ts";

const text = (most: number) => z.string().trim().max(most).default("");

export const RemainsWish = z.object({
  recording: text(500).refine((typed) => typed === "" || isSecureAddress(typed)),
  chapters: text(5000),
  lookBack: text(10_000),
});

const isSecureAddress = (typed: string): boolean => URL.parse(typed)?.protocol === "https:";

/** The chapters that were typed, or what is wrong with them. */
export function chaptersIn(
  typed: string,
  locale: Locale,
): { readonly chapters: readonly Chapter[] } | { readonly wrong: string } {
  const read = readChapters(typed);
  return "wrongLine" in read
    ? { wrong: words[locale].desk.chaptersWrong(read.wrongLine) }
    : { chapters: read };
}

export const EvaluationWish = z.object({
  useful: z.coerce.number().int().min(1).max(5),
  takesAlong: text(1000),
  couldBeBetter: text(1000),
});

const maybeId = z.union([z.literal(""), z.uuid()]).default("");
export const BornWish = z.object({
  kind: z.enum(["dilemma", "idea", "event"]),
  title: text(140),
  text: text(3000),
  groupId: maybeId,
  becameId: maybeId,
});

/** What was born, or what is missing for its kind; words that seem to be about a child go nowhere. */
export function bornIn(
  wish: z.infer<typeof BornWish>,
  locale: Locale,
  now: Date,
): { readonly born: Born } | { readonly errors: FieldErrors } {
  const t = words[locale].desk;
  const { kind, title, text, groupId, becameId } = wish;
  if (kind === "event")
    return becameId === "" ? { errors: { becameId: t.eventMissing } } : { born: { kind, becameId } };
  const errors: Record<string, string> = {};
  if (title === "") errors.title = t.bornTitleMissing;
  if (kind === "dilemma" && groupId === "") errors.groupId = t.groupMissing;
  for (const [field, said] of Object.entries({ title, text })) {
    const [seen] = findChildData(said, { locale, today: isoDay(now) });
    if (seen) errors[field] = t.childData(said.slice(seen.start, seen.end));
  }
  if (Object.keys(errors).length > 0) return { errors };
  return { born: kind === "idea" ? { kind, title, text } : { kind, title, text, groupId } };
}
