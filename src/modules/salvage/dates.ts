import { nearestMomentOf } from "#platform/locale";

const written = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}:?\d{2})?/;

/** Whether a day is on the calendar. */
const exists = (day: string): boolean => {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
};

/** Before this there was no web to have stood on. */
const first = "1990-01-01";

/** A moment as another site wrote it, in Dutch time unless it says otherwise. Null for what is no moment ("0000-00-00 00:00:00"). */
export function momentIn(said: string, spokenIn: "utc" | "local" = "local"): Date | null {
  const [, day, time = "00:00", seconds = "00", offset] = written.exec(said.trim()) ?? [];
  if (!day || !exists(day) || day < first || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  if (offset !== undefined || spokenIn === "utc") {
    const moment = new Date(`${day}T${time}:${seconds}${offset ?? "Z"}`);
    return Number.isNaN(moment.getTime()) ? null : moment;
  }
  return new Date(nearestMomentOf(day, time).getTime() + Number(seconds) * 1000);
}

/** "Tue, 16 Jan 2018 09:00:00 +0000" (RFC 2822, as RSS has it). */
export function rssMoment(said: string): Date | null {
  if (!/^(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s/.test(said.trim())) return null;
  const moment = new Date(said);
  return Number.isNaN(moment.getTime()) || moment.toISOString() < first ? null : moment;
}
