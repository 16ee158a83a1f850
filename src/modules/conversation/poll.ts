import { z } from "zod";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { momentOf, shown } from "#platform/locale";
import type { ConversationWords } from "./messages.ts";
import type { ThreadKind } from "./schema.ts";

/** Something to choose: words in a poll, a moment in a date picker. */
export type PollOption =
  | { readonly words: string }
  /** ISO 8601, in UTC; no end where nobody said one. */
  | { readonly startsAt: string; readonly endsAt: string | null };

/** What a group is asked to choose from. */
export interface Poll {
  readonly options: readonly PollOption[];
  /** More than one may be ticked. */
  readonly several: boolean;
  /** Everyone in the group sees who chose what. With dates one has to know who can come; else nobody is looked at. */
  readonly named: boolean;
}

export const pollKinds = ["poll", "dates"] as const satisfies readonly ThreadKind[];
export type PollKind = (typeof pollKinds)[number];
export const isPollKind = (kind: ThreadKind): kind is PollKind => kind === "poll" || kind === "dates";

/** How many options there may be, and how long one is; the tables hold no more either. */
export const fewest = 2;
export const mostOptions = 10;
const longestOption = 120;
/** How many lines for a date the form has. */
export const dateLines = 6;

/** The fields of the form that a kind needs beside the words above it. */
export const dateFields = (line: number) =>
  ({ day: `dag${line}`, from: `van${line}`, until: `tot${line}` }) as const;

/** What a form says there is to choose: null for a kind of conversation without, and where something has to be mended. */
interface Read {
  readonly poll: Poll | null;
  readonly errors: FieldErrors;
}

/** Reads what there is to choose from a form; empty lines are left out. */
export function readPoll(values: Fields, t: ConversationWords["poll"]): Read {
  const kind = fieldValue(values, "soort");
  if (kind === "poll") return readChoices(values, t);
  return kind === "dates" ? readDates(values, t) : { poll: null, errors: {} };
}

function readChoices(values: Fields, t: ConversationWords["poll"]): Read {
  const lines = [...new Set(choicesIn(values))];
  const mistake =
    lines.length < fewest
      ? t.tooFew
      : lines.length > mostOptions
        ? t.tooMany
        : lines.some((line) => line.length > longestOption)
          ? t.tooLong(longestOption)
          : null;
  if (mistake) return { poll: null, errors: { keuzes: mistake } };
  const several = fieldValue(values, "meer") !== "";
  return { poll: { options: lines.map((words) => ({ words })), several, named: false }, errors: {} };
}

/** The words there are to choose, one on each line; "" where there are none. */
export const wordsIn = (poll: Poll | null): string =>
  (poll?.options ?? []).flatMap((option) => ("words" in option ? [option.words] : [])).join("\n");

const choicesIn = (values: Fields): readonly string[] =>
  fieldValue(values, "keuzes")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const Day = z.iso.date();
const Time = z.iso.time({ precision: -1 });

function readDates(values: Fields, t: ConversationWords["poll"]): Read {
  const errors: Record<string, string> = {};
  const moments = new Map<string, string | null>();
  for (let line = 1; line <= dateLines; line++) {
    const names = dateFields(line);
    const [day, from, until] = [names.day, names.from, names.until].map((name) =>
      fieldValue(values, name).trim(),
    );
    if (!day && !from && !until) continue;
    if (!Day.safeParse(day).success) errors[names.day] = t.dayMissing;
    else if (!Time.safeParse(from).success) errors[names.from] = t.timeMissing;
    else if (until && !Time.safeParse(until).success) errors[names.until] = t.timeMissing;
    else if ([from, until].some((time) => time && shown(day!, time) !== "once"))
      errors[names.from] = t.noSuchTime;
    else if (until && until <= from!) errors[names.until] = t.endsBefore;
    else moments.set(momentOf(day!, from!).toISOString(), until ? momentOf(day!, until).toISOString() : null);
  }
  if (Object.keys(errors).length === 0 && moments.size < fewest) errors.dag1 = t.tooFewDates;
  if (Object.keys(errors).length > 0) return { poll: null, errors };
  const options = [...moments]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([startsAt, endsAt]) => ({ startsAt, endsAt }));
  return { poll: { options, several: true, named: true }, errors: {} };
}
