import { EventWish, eventDeskWords, eventFieldWords } from "#modules/events";
import type { AgendaEntry } from "#modules/programme";
import { type FieldErrors, type Fields, fieldValue, type HouseContext, readFields } from "#platform/http";
import type { Rules } from "./commands/set-rules.ts";

/** One event of a pasted agenda as its organiser settled it. */
export interface SettledEntry {
  readonly wish: EventWish;
  readonly rules: Pick<Rules, "way" | "seats" | "wanted" | "asksNeeds" | "oneOf">;
}

const names = ["kind", "title", "day", "starts", "ends", "place", "organisedBy", "description"] as const;
export const entryField = (i: number, name: string): string => `e${i}.${name}`;

/** What is certain of each event, as the fields of the form; what is in doubt stays empty. */
export function fieldsOfEntries(entries: readonly AgendaEntry[], text: string): Fields {
  return Object.fromEntries([
    ["text", text],
    ...entries.flatMap((entry, i) =>
      Object.entries({
        take: "on",
        kind: kindOf(entry, text),
        title: entry.title,
        day: entry.day ?? "",
        starts: entry.starts ?? "",
        ends: entry.ends ?? "",
        place: entry.place,
        organisedBy: entry.organisedBy,
        description: entry.description,
        seats: String(entry.seats ?? ""),
        wanted: String(entry.wanted ?? ""),
        ...(entry.online && { online: "on" }),
        ...(entry.interest && { interest: "on" }),
        ...(entry.lunch && { needs: "on" }),
        ...(entry.doubts.some(({ kind }) => kind === "same-time") && { oneOf: "on" }),
      }).map(([name, value]) => [entryField(i, name), value] as const),
    ),
  ]);
}

const kindWords: readonly (readonly [EventWish["kind"], RegExp])[] = [
  ["webinar", /webinar/i],
  ["workSession", /werksessie/i],
  ["workshop", /workshop/i],
  ["collegeTour", /college ?tour/i],
  ["themeMeeting", /themabijeenkomst/i],
];

function kindOf({ title }: AgendaEntry, text: string): EventWish["kind"] {
  const named = kindWords.find(([, pattern]) => pattern.test(title))?.[0];
  return named ?? (/estafette|op bezoek|werkbezoek|de deuren openen/i.test(text) ? "visit" : "meeting");
}

/** The events in the form that were not left out, or what to mend of each. */
export function entriesIn(
  c: HouseContext,
  fields: Fields,
  count: number,
): { readonly settled: readonly SettledEntry[]; readonly errors: FieldErrors } {
  const settled: SettledEntry[] = [];
  const errors: Record<string, string> = {};
  const own = eventFieldWords(eventDeskWords[c.var.locale]);
  for (let i = 0; i < count; i++) {
    const said = (name: string) => fieldValue(fields, entryField(i, name));
    if (said("take") === "") continue;
    const given = Object.fromEntries(names.map((name) => [name, said(name)]));
    const form = readFields(c, { ...given, ...(said("online") && { online: "on" }) }, EventWish, own);
    if (!form.ok) {
      for (const [name, sentence] of Object.entries(form.errors)) errors[entryField(i, name)] = sentence;
      continue;
    }
    settled.push({
      wish: { ...form.input, areaId: null, areaName: "" },
      rules: {
        way: said("interest") ? "interest" : "line",
        seats: numberOf(said("seats")),
        wanted: numberOf(said("wanted")),
        asksNeeds: said("needs") !== "",
        oneOf: said("oneOf") !== "",
      },
    });
  }
  return { settled, errors };
}

const numberOf = (written: string): number | null =>
  /^[1-9]\d{0,4}$/.test(written.trim()) ? Number(written) : null;
