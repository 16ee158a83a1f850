import { isoOf, plusDays, weekdayAt } from "./calendar.ts";
import { hhmm } from "./clock.ts";
import type { Draft } from "./lists.ts";
import type {
  Conflict,
  DateCandidate,
  DateConflict,
  Evidence,
  MeetingReading,
  TextCandidate,
  TimeCandidate,
  TimeConflict,
} from "./reading.ts";
import { agree, type SlotTime } from "./slots.ts";
import { evidenceOf } from "./text.ts";
import { type DatedSlot, insteadOf, slotEvidence } from "./years.ts";

/** A conflict before it has a name of its own. */
export type OpenConflict = WithoutId<Conflict>;

type WithoutId<One> = One extends unknown ? Omit<One, "id"> : never;

export interface Settled {
  readonly meeting: MeetingReading;
  readonly conflicts: readonly OpenConflict[];
}

/** Says what is certain about a meeting, and lays what is not beside each other. `everyTime` is for meetings without a time. */
export function settle(draft: Draft, index: number, everyTime: SlotTime | null): Settled {
  const { slots } = draft;
  const evidence = unique(slots.map(slotEvidence));
  const date = dateConflict(slots, index);
  const own = slots.flatMap((slot) => slot.times);
  const times = own.length > 0 || !everyTime ? own : [everyTime];
  const time = timeConflict(times, index);
  const place = placeConflict(slots, index);
  const best = times.find(({ range }) => range.end) ?? times[0];
  const meeting: MeetingReading = {
    date: date ? null : (slots.find((slot) => slot.iso)?.iso ?? null),
    endDate: date ? null : (slots.find((slot) => slot.throughIso)?.throughIso ?? null),
    start: time || !best ? null : hhmm(best.range.start),
    end: time || !best?.range.end ? null : hhmm(best.range.end),
    title: slots.find((slot) => slot.title)?.title ?? null,
    place: place ? null : (slots.find((slot) => slot.place)?.place ?? null),
    evidence,
  };
  const conflicts = [date, time, place].filter((conflict) => conflict !== null);
  const absent = draft.absentFrom.length > 0 ? [absence(draft, evidence, index)] : [];
  return { meeting, conflicts: [...conflicts, ...absent] };
}

/** One meeting has at most one conflict about its date: what differs first, then what cannot be, then what is open. */
function dateConflict(slots: readonly DatedSlot[], meeting: number): WithoutId<DateConflict> | null {
  const said = new Map<string, Evidence[]>();
  const say = (iso: string | null, slot: DatedSlot): void => {
    if (iso) said.set(iso, [...(said.get(iso) ?? []), slotEvidence(slot)]);
  };
  for (const slot of slots) {
    say(slot.iso, slot);
    say(slot.orElseIso, slot);
  }
  const about = { meeting, theme: null, evidence: unique(slots.map(slotEvidence)) };
  const spoken = [...said].map(([date, evidence]) => dateCandidate(date, evidence));
  if (said.size > 1) return { kind: "date-differs", ...about, candidates: inOrder(spoken) };
  const impossible = slots.find((slot) => !slot.iso);
  if (impossible) {
    const { day, month } = impossible.date;
    const may = insteadOf(impossible).map((date) => dateCandidate(date, []));
    const written = `${impossible.year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return { kind: "date-does-not-exist", written, ...about, candidates: inOrder([...spoken, ...may]) };
  }
  const misnamed = slots.find(
    (slot) => slot.date.weekday !== null && slot.date.weekday !== weekdayAt(slot.iso!),
  );
  if (misnamed) {
    const may = onWeekday(misnamed, misnamed.date.weekday!).map((date) => dateCandidate(date, []));
    return { kind: "weekday-differs", ...about, candidates: inOrder([...spoken, ...may]) };
  }
  const open = slots.every((slot) => slot.yearFrom === "unknown") ? slots[0] : undefined;
  if (!open) return null;
  const { year, date } = open;
  const fits = [year, year + 1].flatMap((each) => isoOf(each, date.month, date.day) ?? []);
  return {
    kind: "year-unknown",
    ...about,
    candidates: fits.map((iso) => dateCandidate(iso, about.evidence)),
  };
}

/** The nearest day with that name, and, when the year is ours and not the writer's, the same date in a year where it fits. */
function onWeekday(slot: DatedSlot, weekday: number): readonly string[] {
  const away = (weekday - weekdayAt(slot.iso!) + 7) % 7;
  const near = plusDays(slot.iso!, away > 3 ? away - 7 : away);
  if (slot.yearFrom === "text") return [near];
  const years = [slot.year - 1, slot.year + 1].flatMap(
    (year) => isoOf(year, slot.date.month, slot.date.day) ?? [],
  );
  return [near, ...years.filter((iso) => weekdayAt(iso) === weekday)];
}

function timeConflict(times: readonly SlotTime[], meeting: number): WithoutId<TimeConflict> | null {
  const different: { time: SlotTime; evidence: readonly Evidence[] }[] = [];
  for (const time of times) {
    const place = evidenceOf(time.line, time.at, time.length);
    const same = different.find((other) => agree(other.time.range, time.range));
    if (!same) different.push({ time, evidence: [place] });
    else {
      same.evidence = unique([...same.evidence, place]);
      if (time.range.end) same.time = time;
    }
  }
  const about = { meeting, theme: null, evidence: unique(different.flatMap((one) => one.evidence)) };
  const spoken = different.map(({ time, evidence }) => timeCandidate(time, evidence));
  if (different.length > 1) return { kind: "time-differs", ...about, candidates: spoken };
  const [only] = spoken;
  const range = different[0]?.time.range;
  if (!only || !range) return null;
  if (only.end !== null && only.end <= only.start) {
    const later = laterInDay(only.end);
    const candidates = [
      ...(later !== null && later > only.start ? [{ start: only.start, end: later, evidence: [] }] : []),
      ...(only.end < only.start ? [{ start: only.end, end: only.start, evidence: [] }] : []),
    ];
    return { kind: "end-before-start", ...about, candidates };
  }
  if (!range.unclear) return null;
  const start = laterInDay(only.start);
  const end = only.end === null ? null : (laterInDay(only.end) ?? only.end);
  if (start === null) return null;
  return { kind: "time-unclear", ...about, candidates: [only, { start, end, evidence: only.evidence }] };
}

/** The same time twelve hours later, or null when it is afternoon already. */
function laterInDay(time: string): string | null {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? `${hour + 12}${time.slice(2)}` : null;
}

/** Texts that differ in more than capitals contradict each other. */
export function differing(said: readonly TextCandidate[]): readonly TextCandidate[] | null {
  const different = new Map<string, TextCandidate>();
  for (const { text, evidence } of said) {
    const known = different.get(text.toLowerCase());
    different.set(text.toLowerCase(), {
      text: known?.text ?? text,
      evidence: unique([...(known?.evidence ?? []), ...evidence]),
    });
  }
  return different.size > 1 ? [...different.values()] : null;
}

function placeConflict(slots: readonly DatedSlot[], meeting: number): OpenConflict | null {
  const said = slots.flatMap((slot) =>
    slot.place ? [{ text: slot.place, evidence: [slotEvidence(slot)] }] : [],
  );
  const candidates = differing(said);
  if (!candidates) return null;
  return {
    kind: "place-differs",
    meeting,
    theme: null,
    candidates,
    evidence: candidates.flatMap((one) => one.evidence),
  };
}

function absence(draft: Draft, evidence: readonly Evidence[], meeting: number): OpenConflict {
  const absent = unique(draft.absentFrom.map(slotEvidence));
  return {
    kind: "meeting-in-one-list",
    meeting,
    theme: null,
    candidates: [
      { held: true, evidence },
      { held: false, evidence: absent },
    ],
    evidence: unique([...evidence, ...absent]),
  };
}

function dateCandidate(date: string, evidence: readonly Evidence[]): DateCandidate {
  return { date, weekday: weekdayAt(date), evidence: unique(evidence) };
}

function timeCandidate({ range }: SlotTime, evidence: readonly Evidence[]): TimeCandidate {
  return { start: hhmm(range.start), end: range.end ? hhmm(range.end) : null, evidence };
}

function inOrder(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const seen = new Set<string>();
  return candidates
    .filter(({ date }) => !seen.has(date) && seen.add(date))
    .sort((one, other) => one.date.localeCompare(other.date));
}

/** Each place once, in the order of the text. */
export function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const places = new Map(evidence.map((place) => [`${place.line} ${place.excerpt}`, place]));
  return [...places.values()].sort((one, other) => one.line - other.line);
}
