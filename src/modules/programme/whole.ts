import type { Conflict, MeetingReading, OverlapCandidate } from "./reading.ts";
import { type OpenConflict, unique } from "./settle.ts";
import type { Line } from "./text.ts";
import { countsIn } from "./themes.ts";

/** Gives every conflict a name made of what it says, so that an answer to it survives another edit of the text. */
export function identified(open: readonly OpenConflict[]): readonly Conflict[] {
  const taken = new Map<string, number>();
  return open.map((conflict) => {
    const base = [conflict.kind, ...conflict.candidates.map(nameOf)].join(":");
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    return { id: before === 0 ? base : `${base}:${before + 1}`, ...conflict };
  });
}

function nameOf(candidate: Conflict["candidates"][number]): string {
  if ("meeting" in candidate) return `${candidate.date}T${candidate.start}`;
  if ("date" in candidate) return candidate.date;
  if ("start" in candidate) return `${candidate.start}-${candidate.end ?? ""}`;
  if ("count" in candidate) return String(candidate.count);
  if ("held" in candidate) return candidate.held ? (candidate.evidence[0]?.excerpt ?? "") : "";
  return candidate.text;
}

/** Meetings that are going on at the same moment; only those of which day and times are certain. */
export function overlaps(meetings: readonly MeetingReading[]): readonly OpenConflict[] {
  const certain = meetings.flatMap((meeting, index) => {
    const { date, endDate, start, end, evidence } = meeting;
    if (date === null || start === null || end === null) return [];
    return [
      { candidate: { meeting: index, date, start, end, evidence }, until: `${endDate ?? date}T${end}` },
    ];
  });
  certain.sort((one, other) => momentOf(one.candidate).localeCompare(momentOf(other.candidate)));
  const found: OpenConflict[] = [];
  let longest: (typeof certain)[number] | null = null;
  for (const next of certain) {
    if (longest && momentOf(next.candidate) < longest.until) {
      const candidates = [longest.candidate, next.candidate];
      const evidence = unique(candidates.flatMap((one) => one.evidence));
      found.push({
        kind: "meetings-overlap",
        meeting: next.candidate.meeting,
        theme: null,
        candidates,
        evidence,
      });
    }
    if (!longest || next.until > longest.until) longest = next;
  }
  return found;
}

function momentOf({ date, start }: OverlapCandidate): string {
  return `${date}T${start}`;
}

/** "Vijf bijeenkomsten" above four dates. */
export function meetingCount(
  lines: readonly Line[],
  meetings: readonly MeetingReading[],
): readonly OpenConflict[] {
  if (meetings.length === 0) return [];
  const said = countsIn(lines, "(?:bijeenkomsten|sessies|meetings|sessions)");
  const wrong = said.find(({ count }) => count > 1 && count !== meetings.length);
  if (!wrong || said.some(({ count }) => count === meetings.length)) return [];
  const evidence = unique(meetings.flatMap((meeting) => meeting.evidence.slice(0, 1)));
  return [
    {
      kind: "meeting-count-differs",
      meeting: null,
      theme: null,
      candidates: [
        { count: wrong.count, from: "text", evidence: [wrong.evidence] },
        { count: meetings.length, from: "found", evidence },
      ],
      evidence: unique([wrong.evidence, ...evidence]),
    },
  ];
}
