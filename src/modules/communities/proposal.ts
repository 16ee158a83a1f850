import { z } from "zod";
import { type ProgrammeReading, readProgramme } from "#modules/programme";
import { isoDay, shownOnce } from "#platform/locale";
import { nested } from "./nested-fields.ts";

/** How much of a page can be pasted. */
export const mostPasted = 100_000;
export const mostThemes = 12;
export const mostMeetings = 60;

const text = (most: number) => z.string().trim().max(most).default("");
/** A day in the years that a community can have: a slip of the finger makes the year 0027 of 2027. */
const someDay = z.iso.date().refine((written) => written >= "2000-01-01" && written <= "2200-12-31");
const day = z.union([z.literal(""), someDay]).default("");
/** "9.30" and "9:30" are "09:30". */
const time = z
  .union([
    z.literal(""),
    z
      .string()
      .trim()
      .transform((written) =>
        written.replace(/^(\d{1,2})[.:](\d{2})$/, (_, h, m) => `${h.padStart(2, "0")}:${m}`),
      )
      .pipe(z.iso.time({ precision: -1 })),
  ])
  .default("");
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** The words of a community, as its organisers write and rewrite them. */
export const CommunityWords = z.object({
  title: z.string().trim().min(1).max(120),
  year: z.coerce.number().int().min(2000).max(2200),
  endsOn: someDay,
  purpose: text(6000),
  audience: text(1000),
  costs: text(300),
  organisedBy: text(300),
  howGroupsWork: text(6000),
  asDuo: ticked,
});
export type CommunityWords = z.infer<typeof CommunityWords>;

export const MeetingRow = z
  .object({ title: text(140), day, starts: time, ends: time, place: text(200), online: ticked })
  .refine(({ starts, ends }) => starts === "" || ends === "" || ends > starts, { path: ["ends"] })
  .superRefine(shownOnce("day", "starts", "ends"));
export type MeetingRow = z.infer<typeof MeetingRow>;

export const places = z.coerce.number().int().min(1).max(500);

const ThemeRow = z.object({ title: text(90), description: text(600), places });
export type ThemeRow = z.infer<typeof ThemeRow>;

export const AnswerFields = z.object({ choice: text(10), day, starts: time, ends: time, text: text(300) });

/** A whole community as it is proposed: from a template, from last year, or from a text that was pasted. */
export const Proposal = z.preprocess(
  nested,
  CommunityWords.extend({
    source: z.string().max(mostPasted).default(""),
    /** The community of last year that this one goes on from. */
    continues: z.union([z.literal(""), z.uuid()]).default(""),
    themes: z.array(ThemeRow).max(mostThemes).default([]),
    meetings: z.array(MeetingRow).max(mostMeetings).default([]),
    answers: z.array(AnswerFields.extend({ conflict: text(300) })).default([]),
  }).refine(({ themes }) => themes.some(({ title }) => title !== ""), { path: ["themes", 0, "title"] }),
);
export type Proposal = z.infer<typeof Proposal>;

/** A row without a title and a day was left empty, or emptied to leave it out. */
export const isEmptyRow = ({ title, day }: Pick<MeetingRow, "title" | "day">): boolean =>
  title === "" && day === "";

/** A row of a form as a row of the draft: what is empty is not known yet. */
export const draftRow = ({ title, day, starts, ends, place, online }: MeetingRow) => ({
  title,
  day: day || null,
  starts: starts || null,
  ends: ends || null,
  place,
  online,
});

/** What a pasted text says: the same when it is proposed and when the draft is made of it. */
export const readingOf = ({ now }: { readonly now: Date }, source: string): ProgrammeReading =>
  readProgramme(source, { today: isoDay(now) });
