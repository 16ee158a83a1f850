import { z } from "zod";
import type { Fields } from "#platform/http";
import { dayAndTime, shownOnce } from "#platform/locale";
import { eventSectors, ownKinds } from "./kinds.ts";
import type { ManagedEvent } from "./queries/managed-event.ts";

const text = (most: number) => z.string().trim().max(most).default("");
/** One line: what could begin a line of its own in a mail or a calendar has no place in it. */
const line = (most: number) => text(most).refine((written) => !/[\p{Cc}\u2028\u2029]/u.test(written));
/** A day in the years that an event can have: a slip of the finger makes the year 0027 of 2027. */
const someDay = z.iso
  .date({ abort: true })
  .refine((day) => day >= "2000-01-01" && day <= "2200-12-31", { abort: true });
/** "9.30" and "9:30" are "09:30". */
const time = z
  .string()
  .trim()
  .transform((written) =>
    written.replace(/^(\d{1,2})[.:](\d{2})$/, (_, h, m) => `${h.padStart(2, "0")}:${m}`),
  )
  .pipe(z.iso.time({ precision: -1, abort: true }));
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** An event as its form gives it. */
export const EventWish = z
  .object({
    kind: z.enum(ownKinds),
    title: line(140).pipe(z.string().min(1)),
    day: someDay,
    /** For an event of more days; "" is the same day. */
    lastDay: z.union([z.literal(""), someDay]).default(""),
    starts: time,
    ends: time,
    place: line(200),
    online: ticked,
    joinLink: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(500)]).default(""),
    summary: line(300),
    description: text(8000),
    audience: line(300),
    costs: line(300),
    host: line(200),
    organisedBy: line(300),
    sectors: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((given) => eventSectors.filter((id) => [given].flat().includes(id))),
    /** As it was typed; the route finds the area behind it (`areaOf`). */
    areaName: line(120),
    /** What the words say of another day and its organiser called right. */
    right: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((keys) => [keys].flat().slice(0, 50)),
  })
  .refine(({ day, lastDay }) => lastDay === "" || lastDay >= day, { path: ["lastDay"] })
  .refine(({ day, lastDay, starts, ends }) => (lastDay !== "" && lastDay > day) || ends > starts, {
    path: ["ends"],
  })
  .refine(({ place, online }) => online || place !== "", { path: ["place"] })
  .superRefine(shownOnce("day", "starts"))
  .superRefine(({ day, lastDay, ends }, context) =>
    shownOnce("day", "ends")({ day: lastDay || day, ends }, context),
  );
/** A wish with the area that was found behind its name. */
export type EventWish = z.infer<typeof EventWish> & { readonly areaId: string | null };

/** More dates of the same event. */
export const SeriesWish = z.object({
  rule: z.union([z.literal(""), z.enum(["weekly", "fortnightly", "nth", "last"])]).default(""),
  days: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((days) => [days].flat().filter((day) => day.trim() !== ""))
    .pipe(z.array(someDay).min(1).max(40)),
  /** "I know that these days do not fit the rule." */
  anyway: ticked,
});
export type SeriesWish = z.infer<typeof SeriesWish>;

/** An event as its form would give it once more. */
export function wishOf(event: ManagedEvent): EventWish {
  const [starts, ends] = [dayAndTime(event.startsAt), dayAndTime(event.endsAt)];
  return {
    kind: event.kind === "community" ? "meeting" : event.kind,
    title: event.title,
    day: starts.day,
    lastDay: ends.day === starts.day ? "" : ends.day,
    starts: starts.time,
    ends: ends.time,
    place: event.place,
    online: event.online,
    joinLink: event.joinLink,
    summary: event.summary,
    description: event.description,
    audience: event.audience,
    costs: event.costs,
    host: event.host,
    organisedBy: event.organisedBy,
    sectors: eventSectors.filter((id) => event.sectors.includes(id)),
    areaName: event.areaName,
    areaId: event.areaId,
    right: [...event.settled],
  };
}

/** The same as the fields of that form. */
export function fieldsOf({ online, areaId: _, ...wish }: EventWish): Fields {
  return { ...wish, ...(online && { online: "on" }) };
}
