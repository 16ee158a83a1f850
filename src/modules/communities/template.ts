import type { Fields } from "#platform/http";
import { isoDay } from "#platform/locale";
import { readingOf } from "./proposal.ts";
import type { Community } from "./queries/community.ts";
import type { ThemeGroup } from "./queries/groups.ts";

// What a proposal begins with. These texts become the words of a community, so they are in its own language, whoever makes it.

const usualPlaces = "30";

/** The agreements a group begins with; its facilitator rewrites them. */
export const usualRules =
  "Wat iemand hier vertelt, blijft hier.\nWe noemen geen namen van kinderen of ouders.\nWe vragen door voordat we raad geven.";

const usualManner =
  "Je kiest één thema. Met dezelfde mensen kom je het hele jaar bij elkaar. Tussen de bijeenkomsten praten jullie verder in een besloten groep. In het begin maken wij het programma, daarna steeds meer jullie zelf.";

const numbered = (index: number): string => `Bijeenkomst ${index + 1}`;

/** A year with four themes and five meetings to fill in. */
export function emptyYear(now: Date): Fields {
  const year = comingYear(now);
  return {
    ...wholeYear(year),
    costs: "Gratis",
    howGroupsWork: usualManner,
    ...themeRows([emptyTheme, emptyTheme, emptyTheme, emptyTheme]),
    ...meetingRows([0, 1, 2, 3, 4].map((index) => ({ title: numbered(index) }))),
  };
}

/** Last year once more: its words and themes, and as many meetings without their dates. */
export function nextYearOf(
  before: Community,
  themes: readonly ThemeGroup[],
  meetings: readonly { title: string }[],
): Fields {
  return {
    ...wholeYear(before.year + 1),
    title: before.title.replace(String(before.year), String(before.year + 1)),
    purpose: before.purpose,
    audience: before.audience,
    costs: before.costs,
    organisedBy: before.organisedBy,
    howGroupsWork: before.howGroupsWork,
    ...(before.asDuo && { asDuo: "on" }),
    continues: before.id,
    ...themeRows([
      ...themes.map(({ title, description, places }) => ({ title, description, places: String(places) })),
      emptyTheme,
    ]),
    ...meetingRows(meetings.map(({ title }) => ({ title }))),
  };
}

/** What was read in a pasted text; what is said there in two ways is left open. */
export function asRead(act: { readonly now: Date }, source: string): Fields {
  const reading = readingOf(act, source);
  const year = reading.year ?? comingYear(act.now);
  return {
    ...wholeYear(year),
    title: reading.title?.text ?? "",
    purpose: reading.description?.text ?? "",
    audience: reading.audience?.text ?? "",
    costs: reading.costs?.text ?? "",
    howGroupsWork: usualManner,
    source,
    ...themeRows([
      ...reading.themes.map(({ title, parts }) => ({
        title: title.slice(0, 90),
        description: sentence(parts).slice(0, 600),
        places: usualPlaces,
      })),
      emptyTheme,
    ]),
    ...meetingRows([
      ...reading.meetings.map((meeting, index) => ({
        title: meeting.title ?? numbered(index),
        day: meeting.date ?? "",
        starts: meeting.start ?? "",
        ends: meeting.end ?? "",
        place: isOnline(meeting.place) ? "" : (meeting.place ?? ""),
        online: meeting.place === null || isOnline(meeting.place) ? "on" : "",
      })),
      { title: "" },
    ]),
    ...Object.assign(
      {},
      ...reading.conflicts.map(({ id }, index) => ({ [`answers.${index}.conflict`]: id })),
    ),
  };
}

/** After the summer people make next year's programme. */
function comingYear(now: Date): number {
  const [year, month] = isoDay(now).split("-").map(Number) as [number, number];
  return month >= 7 ? year + 1 : year;
}

const wholeYear = (year: number): Fields => ({ year: String(year), endsOn: `${year}-12-31` });

const emptyTheme = { title: "", description: "", places: usualPlaces };

const themeRows = (rows: readonly Fields[]): Fields => rowsOf("themes", rows);

const meetingRows = (rows: readonly Fields[]): Fields =>
  rowsOf(
    "meetings",
    rows.map((row) => {
      const { online = "on", ...rest } = row;
      return online === "" ? rest : { ...rest, online };
    }),
  );

const rowsOf = (list: string, rows: readonly Fields[]): Fields =>
  Object.assign(
    {},
    ...rows.map((row, index) =>
      Object.fromEntries(Object.entries(row).map(([field, value]) => [`${list}.${index}.${field}`, value])),
    ),
  );

const isOnline = (place: string | null): boolean => place !== null && /\bonline\b/i.test(place);

/** The parts of a theme as a text: each begins with a capital and ends. */
const sentence = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim().replace(/[;,]$/, ""))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1) + (/[.?!]$/.test(part) ? "" : "."))
    .join(" ");
