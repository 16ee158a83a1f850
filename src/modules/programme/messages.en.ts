import { Temporal } from "temporal-polyfill";
import type { nl } from "./messages.nl.ts";
import type { Candidate, Conflict, Evidence, LeftOutReason, Note } from "./reading.ts";

const day = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });

const lines = (evidence: readonly Evidence[]): string => {
  const numbers = [...new Set(evidence.map((place) => place.line))];
  return numbers.length === 1 ? `line ${numbers[0]}` : `lines ${listed(numbers.map(String), "and")}`;
};

const listed = (words: readonly string[], joint: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;

/** "30 February 2021", of a day that no calendar can write. */
const impossibleDay = (written: string): string => {
  const [year, month, date] = written.split("-").map(Number) as [number, number, number];
  const name = Temporal.PlainDate.from({ year, month, day: 1 }).toLocaleString("en-GB", { month: "long" });
  return `${date} ${name} ${year}`;
};

const which = (conflict: Conflict): string =>
  conflict.meeting === null ? "The programme" : `Meeting ${conflict.meeting + 1}`;

const candidate = (one: Candidate): string => {
  if ("held" in one) return one.held ? "This meeting takes place" : "This meeting does not take place";
  if ("meeting" in one) return `meeting ${one.meeting + 1}, ${one.start} to ${one.end}`;
  if ("date" in one) return day(one.date);
  if ("start" in one) {
    return one.end === null ? `from ${one.start}` : `${one.start} to ${one.end}`;
  }
  if ("count" in one) return String(one.count);
  return one.text;
};

const or = (conflict: Conflict): string => listed(conflict.candidates.map(candidate), "or");

const conflict = (open: Conflict): string => {
  const where = lines(open.evidence);
  switch (open.kind) {
    case "date-differs":
      return `${which(open)} has different dates: ${or(open)}. Choose the right one (${where}).`;
    case "weekday-differs":
      return `The weekday and the date of ${which(open).toLowerCase()} do not match. Do you mean ${or(open)}? (${where})`;
    case "date-does-not-exist":
      return `The date ${impossibleDay(open.written)} does not exist (${where}). Do you mean ${or(open)}?`;
    case "year-unknown":
      return `The text gives no year for ${which(open).toLowerCase()} (${where}). Is it ${or(open)}?`;
    case "time-differs":
      return `${which(open)} has different times: ${or(open)}. Choose the right one (${where}).`;
    case "end-before-start":
      return open.candidates.length > 0
        ? `${which(open)} ends before it starts (${where}). Do you mean ${or(open)}?`
        : `${which(open)} ends when it starts (${where}). Fill in the times.`;
    case "time-unclear":
      return `It is not clear whether ${which(open).toLowerCase()} is in the morning or the afternoon: ${or(open)} (${where}).`;
    case "place-differs":
      return `${which(open)} has different places: ${or(open)}. Choose the right one (${where}).`;
    case "costs-differ":
      return `The text says different things about the costs: ${or(open)} (${where}).`;
    case "theme-title-differs":
      return `Theme ${open.theme} has different names: ${or(open)}. Choose the right one (${where}).`;
    case "theme-count-differs":
      return `The text mentions ${counted(open, "text", "theme", "themes")}, but we find ${counted(open, "found")} (${where}).`;
    case "meeting-count-differs":
      return `The text mentions ${counted(open, "text", "meeting", "meetings")}, but we find ${counted(open, "found")} (${where}).`;
    case "meeting-in-one-list":
      return `${which(open)} is in one list but not in the other (${where}). Does this meeting take place?`;
    case "meetings-overlap": {
      const numbers = open.candidates.map((one) => String(one.meeting + 1));
      return `Meetings ${listed(numbers, "and")} are at the same moment: ${day(open.candidates[0]!.date)} (${where}).`;
    }
  }
};

const counted = (
  open: Extract<Conflict, { kind: "theme-count-differs" | "meeting-count-differs" }>,
  from: "text" | "found",
  one = "",
  more = "",
): string => {
  const count = open.candidates.find((found) => found.from === from)?.count ?? 0;
  return `${count} ${count === 1 ? one : more}`.trim();
};

const reasons: Record<LeftOutReason, string> = {
  past: "it has already been",
  "page-date": "it is the date of the page",
  publication: "it is the date of a news item",
  law: "it is the date of a law or a letter",
  deadline: "it is a date to sign up by",
  birth: "it is a date of birth",
  "not-in-programme": "it is not in the programme",
  "no-sign-of-meeting": "we see no sign that it is a meeting",
};

const note = (said: Note): string => {
  const where = lines(said.evidence);
  switch (said.kind) {
    case "year-inferred":
      return `The dates have no year. We took ${said.year} from ${where}.`;
    case "year-past":
      return `This programme is from ${said.year}. That year has passed.`;
    case "time-missing":
      return `Meeting ${said.meeting + 1} has no time (${where}). Fill it in yourself.`;
    case "end-time-missing":
      return `Meeting ${said.meeting + 1} has no end time (${where}). Fill it in yourself.`;
    case "mixed-time-notation":
      return `The text writes its times in different ways (${where}). Check that we read them well.`;
    case "date-left-out": {
      const date = said.date === null ? "The date" : day(said.date);
      return `${date.charAt(0).toUpperCase()}${date.slice(1)} (${where}) did not become a meeting: ${reasons[said.reason]}.`;
    }
    case "input-shortened":
      return `The text is very long. We read up to and including line ${said.lines}.`;
  }
};

/** Turns what was read into sentences for the person who pasted the text. */
export const en: typeof nl = {
  conflict,
  note,
  /** One answer that can be chosen, as on a button: "Monday 22 March 2021". */
  candidate,
  /** Where it stands: "line 53" or "lines 53 and 64". */
  lines,
};
