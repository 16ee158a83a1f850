import type { Conflict } from "#modules/programme";

/** What someone answered to "the text says this in two ways". */
export interface Answer {
  /** The number of a candidate, "own" for something else, "as-is" when all of it is right, "" for later. */
  readonly choice: string;
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
  readonly text: string;
}

/** What an answer changes in the draft. Meetings and themes are named as the pasted text counts them. */
export type Change =
  | { readonly what: "meeting"; readonly meeting: number; readonly set: MeetingChange }
  | { readonly what: "every-meeting"; readonly set: { readonly place: string } }
  | { readonly what: "meeting-left-out"; readonly meeting: number }
  | { readonly what: "costs"; readonly text: string }
  | { readonly what: "theme-title"; readonly theme: number; readonly text: string };

export interface MeetingChange {
  readonly day?: string | null;
  readonly starts?: string | null;
  readonly ends?: string | null;
  readonly place?: string;
}

export interface Settlement {
  /** Kept with the conflict: a day, "10:00-12:30", a text, "as-is", "left-out". */
  readonly settledAs: string;
  readonly changes: readonly Change[];
}

/** Which kind of answer fits a contradiction when none of the candidates is right. */
export type OwnAnswer = "day" | "times" | "text" | "as-is";

export function ownAnswerOf({ kind }: Pick<Conflict, "kind">): OwnAnswer {
  switch (kind) {
    case "date-differs":
    case "weekday-differs":
    case "year-unknown":
    case "date-does-not-exist":
      return "day";
    case "time-differs":
    case "end-before-start":
    case "time-unclear":
      return "times";
    case "place-differs":
    case "costs-differ":
    case "theme-title-differs":
      return "text";
    case "theme-count-differs":
    case "meeting-count-differs":
    case "meeting-in-one-list":
    case "meetings-overlap":
      return "as-is";
  }
}

/** What an answer comes to, or the field that still misses something. */
export function settlementOf(
  conflict: Conflict,
  answer: Answer,
): Settlement | { readonly mend: keyof Answer } {
  if (answer.choice === "as-is")
    return ownAnswerOf(conflict) === "as-is" ? { settledAs: "as-is", changes: [] } : { mend: "choice" };
  if (answer.choice === "own") return own(conflict, answer);
  const index = /^\d{1,2}$/.test(answer.choice) ? Number(answer.choice) : -1;
  if (conflict.kind === "meetings-overlap") return onlyOneThere(conflict, index);
  const chosen = conflict.candidates[index];
  if (!chosen) return { mend: "choice" };
  if ("held" in chosen) return held(conflict, chosen.held);
  if ("date" in chosen) return onDay(conflict, chosen.date);
  if ("start" in chosen) return atTimes(conflict, chosen.start, chosen.end);
  if ("count" in chosen) return { settledAs: String(chosen.count), changes: [] };
  return inWords(conflict, chosen.text);
}

function own(conflict: Conflict, { day, starts, ends, text }: Answer): Settlement | { mend: keyof Answer } {
  switch (ownAnswerOf(conflict)) {
    case "day":
      return day === "" ? { mend: "day" } : onDay(conflict, day);
    case "times":
      if (starts === "") return { mend: "starts" };
      return ends <= starts ? { mend: "ends" } : atTimes(conflict, starts, ends);
    case "text":
      return text === "" ? { mend: "text" } : inWords(conflict, text);
    case "as-is":
      return { mend: "choice" };
  }
}

const onDay = (conflict: Conflict, day: string): Settlement => ({
  settledAs: day,
  changes: aboutMeeting(conflict, { day }),
});

const atTimes = (conflict: Conflict, starts: string, ends: string | null): Settlement => ({
  settledAs: ends === null ? starts : `${starts}-${ends}`,
  changes: aboutMeeting(conflict, { starts, ends }),
});

function inWords(conflict: Conflict, text: string): Settlement {
  const { kind, theme } = conflict;
  if (kind === "costs-differ") return { settledAs: text, changes: [{ what: "costs", text }] };
  if (theme !== null) return { settledAs: text, changes: [{ what: "theme-title", theme, text }] };
  const changes: readonly Change[] =
    conflict.meeting === null
      ? [{ what: "every-meeting", set: { place: text } }]
      : aboutMeeting(conflict, { place: text });
  return { settledAs: text, changes };
}

const held = ({ meeting }: Conflict, goesOn: boolean): Settlement =>
  goesOn || meeting === null
    ? { settledAs: "as-is", changes: [] }
    : { settledAs: "left-out", changes: [{ what: "meeting-left-out", meeting }] };

/** Two meetings at one moment: the one that was chosen stays there, the others need another time before they can be published. */
function onlyOneThere({ candidates }: Overlap, index: number): Settlement | { mend: keyof Answer } {
  const stays = candidates[index];
  if (!stays) return { mend: "choice" };
  return {
    settledAs: `meeting-${stays.meeting + 1}`,
    changes: candidates
      .filter((one) => one !== stays)
      .map(({ meeting }) => ({ what: "meeting", meeting, set: { starts: null, ends: null } })),
  };
}

type Overlap = Extract<Conflict, { kind: "meetings-overlap" }>;

const aboutMeeting = ({ meeting }: Conflict, set: MeetingChange): readonly Change[] =>
  meeting === null ? [] : [{ what: "meeting", meeting, set }];
