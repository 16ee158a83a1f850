/** A place in the pasted text that supports what was read. */
export interface Evidence {
  /** Line in the pasted text, counted from 1. */
  readonly line: number;
  /** The words on that line, at most 160 characters; "…" stands where it was cut. */
  readonly excerpt: string;
}

export interface TextReading {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface DateReading {
  /** ISO 8601, `2027-02-03`. */
  readonly date: string;
  readonly evidence: Evidence;
}

export interface CostsReading {
  /** True when the text says that it is free, false when it names an amount, null when it says neither. */
  readonly free: boolean | null;
  readonly text: string;
  readonly evidence: Evidence;
}

export interface ThemeReading {
  /** The number in the text, or the place in the list when the themes carry no numbers. */
  readonly number: number;
  readonly title: string;
  /** What follows the title, cut at the dashes between which the author put it. */
  readonly parts: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface MeetingReading {
  /** ISO 8601; null as long as a conflict about the date is open. */
  readonly date: string | null;
  /** Last day of a meeting that takes several days, else null. */
  readonly endDate: string | null;
  /** `HH:MM`; null when the text gives none, or a conflict about the times is open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly evidence: readonly Evidence[];
}

export interface DateCandidate {
  readonly date: string;
  /** ISO weekday of `date`: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Empty when the text does not say this date itself, but it is what the writer may have meant. */
  readonly evidence: readonly Evidence[];
}

export interface TimeCandidate {
  readonly start: string;
  readonly end: string | null;
  readonly evidence: readonly Evidence[];
}

export interface TextCandidate {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface CountCandidate {
  readonly count: number;
  /** Does the text say this number, or is it what we found when we counted? */
  readonly from: "text" | "found";
  readonly evidence: readonly Evidence[];
}

export interface HeldCandidate {
  readonly held: boolean;
  readonly evidence: readonly Evidence[];
}

export interface OverlapCandidate {
  readonly meeting: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly evidence: readonly Evidence[];
}

interface ConflictAbout<Kind extends string, One> {
  /** Made of what the candidates say, so that it stays the same when other lines of the text change. */
  readonly id: string;
  readonly kind: Kind;
  /** Index in `meetings`, or null when it is not about one meeting. */
  readonly meeting: number | null;
  /** Number of a theme, or null when it is not about one theme. */
  readonly theme: number | null;
  readonly candidates: readonly One[];
  /** Every place in the text that takes part in the contradiction. */
  readonly evidence: readonly Evidence[];
}

/** Something the text says in two ways. It must be settled by a person before the programme is published. */
export type Conflict =
  | DateConflict
  | TimeConflict
  | ConflictAbout<"place-differs" | "costs-differ" | "theme-title-differs", TextCandidate>
  | ConflictAbout<"theme-count-differs" | "meeting-count-differs", CountCandidate>
  | ConflictAbout<"meeting-in-one-list", HeldCandidate>
  | ConflictAbout<"meetings-overlap", OverlapCandidate>;

export type TimeConflict = ConflictAbout<"time-differs" | "end-before-start" | "time-unclear", TimeCandidate>;

export type DateConflict =
  | ConflictAbout<"date-differs" | "weekday-differs" | "year-unknown", DateCandidate>
  /** `written` is what the text says, such as "30 februari 2027". */
  | (ConflictAbout<"date-does-not-exist", DateCandidate> & { readonly written: string });

export type Candidate = Conflict["candidates"][number];

export type ConflictKind = Conflict["kind"];

export type LeftOutReason =
  | "past"
  | "page-date"
  | "publication"
  | "law"
  | "deadline"
  | "birth"
  | "not-in-programme"
  | "no-sign-of-meeting";

/** What an organiser should know, but that contradicts nothing. */
export type Note =
  /** The meetings carry no year; it was taken from `evidence`. */
  | { readonly kind: "year-inferred"; readonly year: number; readonly evidence: readonly Evidence[] }
  | { readonly kind: "year-past"; readonly year: number; readonly evidence: readonly Evidence[] }
  | { readonly kind: "time-missing"; readonly meeting: number; readonly evidence: readonly Evidence[] }
  | { readonly kind: "end-time-missing"; readonly meeting: number; readonly evidence: readonly Evidence[] }
  /** One example of each way in which the text writes its times. */
  | { readonly kind: "mixed-time-notation"; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: "date-left-out";
      readonly date: string | null;
      readonly reason: LeftOutReason;
      readonly evidence: readonly Evidence[];
    }
  /** The text is longer than we read; `lines` is how many lines were read. */
  | { readonly kind: "input-shortened"; readonly lines: number; readonly evidence: readonly Evidence[] };

export type NoteKind = Note["kind"];

/** What a pasted programme says. Plain data: it survives JSON. */
export interface ProgrammeReading {
  readonly title: TextReading | null;
  readonly year: number | null;
  /** The lines on which the year stands. */
  readonly yearEvidence: readonly Evidence[];
  /** The date of the page itself, when it carries one. */
  readonly pageDate: DateReading | null;
  readonly description: TextReading | null;
  readonly audience: TextReading | null;
  readonly place: TextReading | null;
  readonly costs: CostsReading | null;
  readonly themes: readonly ThemeReading[];
  /** By date; a meeting with an open date stands at its earliest candidate. */
  readonly meetings: readonly MeetingReading[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}
