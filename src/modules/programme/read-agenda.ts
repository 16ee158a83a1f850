import type { Temporal } from "temporal-polyfill";
import { type Block, blocksOf } from "./agenda-blocks.ts";
import type { AgendaEntry, Doubt } from "./agenda-reading.ts";
import { hhmm } from "./clock.ts";
import { dayOf, lastWeekdayRule } from "./entry-day.ts";
import { linesOf } from "./text.ts";

/** So little time between two places on one day is asked about, in minutes. */
const littleTime = 60;
const mostEntries = 20;

/**
 * Reads an agenda that was published elsewhere: each event with what the text says of it for certain, and every doubt about the rest. Any
 * text is read, in time that grows with its length.
 *
 * @param today only decides which years are offered when the text names none
 */
export function readAgenda(
  text: string,
  { today }: { readonly today: Temporal.PlainDate | string },
): readonly AgendaEntry[] {
  const { lines } = linesOf(text.slice(0, 100_000));
  const rule = lastWeekdayRule(text);
  const entries = blocksOf(lines)
    .slice(0, mostEntries)
    .map((block) => entryOf(block, String(today), rule));
  return entries.map((entry) => ({ ...entry, doubts: [...entry.doubts, ...besideOthers(entry, entries)] }));
}

function entryOf(block: Block, today: string, rule: number | null): AgendaEntry {
  const { day, doubts } = dayOf(block.dates, today, rule);
  const times = timesOf(block);
  const said = value(block, /^(?:locatie|plaats|adres|waar)$/i).replace(/\.$/, "");
  const online = /^online\b/i.test(said);
  const place = online ? "" : said;
  const words = block.lines.map(({ shown }) => shown).join("\n");
  const seats = count(value(block, /^max(?:imum|imaal)?(?: aantal)?(?: deelnemers| plaatsen| plekken)?$/i));
  const wanted = count(/(?:\+\/-|±|ongeveer|circa|ca\.) ?(\d{1,4})(?= |\))/i.exec(words)?.[1] ?? "");
  const counter = count(value(block, /^(?:inschrijvingen|aanmeldingen)$/i));
  const interest = /interesse kenbaar|interesse om deel|belangstelling/i.test(words);
  const byMail = interest && /\S@\S/.test(words);
  return {
    title: block.title.slice(0, 140),
    day,
    ...times.range,
    place: place.slice(0, 200),
    online,
    organisedBy: value(block, /^organisat(?:ie|or|oren)$/i).slice(0, 300),
    description: block.description.slice(0, 8000),
    ...{ seats, wanted, interest },
    lunch: /incl(?:\.|usief)? ?(?:een )?lunch/i.test(words),
    doubts: [
      ...doubts,
      ...times.doubts,
      ...(said === "" ? [{ kind: "no-place" } as const] : []),
      ...(/\d/.test(place) && !/\b\d{4} ?[A-Z]{2}\b/.test(place)
        ? [{ kind: "no-postcode", place } as const]
        : []),
      ...(wanted !== null && seats !== null && wanted !== seats
        ? [{ kind: "seats-differ", wanted, seats } as const]
        : []),
      ...(counter !== null && byMail ? [{ kind: "counter-beside-mail", counter } as const] : []),
    ],
  };
}

/** The value of a label, on its own line or on the next. */
function value({ lines }: Block, name: RegExp): string {
  for (const [row, { shown }] of lines.entries()) {
    const [, label = "", beside = ""] = /^([\p{L} .]{2,40}?) ?: ?(.*)$/u.exec(shown) ?? [];
    if (label === "" || !name.test(label.trim())) continue;
    if (beside !== "") return beside.trim();
    return lines.slice(row + 1).find(({ shown: below }) => below !== "")?.shown ?? "";
  }
  return "";
}

function count(written: string): number | null {
  const found = /^\d{1,5}(?!\d)/.exec(written.trim());
  return found ? Number(found[0]) : null;
}

function timesOf({ times }: Block): {
  readonly range: Pick<AgendaEntry, "starts" | "ends">;
  readonly doubts: readonly Doubt[];
} {
  const none = { starts: null, ends: null };
  const written = [
    ...new Map(
      times.map((range) => {
        const [starts, ends] = [hhmm(range.start), range.end && hhmm(range.end)];
        return [`${starts}-${ends}`, { starts, ends, unclear: range.unclear }] as const;
      }),
    ).values(),
  ];
  const [first] = written;
  if (!first) return { range: none, doubts: [{ kind: "no-times" }] };
  if (written.length > 1 || first.unclear)
    return {
      range: none,
      doubts: [
        {
          kind: "times-differ",
          written: written.map(({ starts, ends }) => [starts, ends].filter(Boolean).join("-")),
        },
      ],
    };
  const { starts, ends } = first;
  if (ends === null) return { range: { starts, ends }, doubts: [{ kind: "no-end" }] };
  if (ends <= starts) return { range: none, doubts: [{ kind: "ends-before-start", starts, ends }] };
  return { range: { starts, ends }, doubts: [] };
}

/** Two hosts at one moment exclude each other; one after the other, elsewhere, leaves time to travel or not. */
function besideOthers(entry: AgendaEntry, all: readonly AgendaEntry[]): readonly Doubt[] {
  return all.flatMap((other): readonly Doubt[] => {
    const [mine, theirs] = [span(entry), span(other)];
    if (other.title === entry.title || !mine || !theirs || dayKey(entry) !== dayKey(other)) return [];
    const minutes = Math.max(theirs.from - mine.to, mine.from - theirs.to);
    if (minutes < 0) return [{ kind: "same-time", other: other.title }];
    if (minutes >= littleTime || entry.place === other.place || entry.online || other.online) return [];
    return [{ kind: "little-time", other: other.title, minutes }];
  });
}

/** The day, also as long as its year is open. */
const dayKey = ({ day, doubts }: AgendaEntry): string => {
  const open = doubts.find((doubt) => doubt.kind === "year-open");
  return day ?? (open && "days" in open ? open.days.join(" ") : "");
};

function span({ starts, ends }: AgendaEntry): { readonly from: number; readonly to: number } | null {
  if (!starts || !ends) return null;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return { from: minutes(starts), to: minutes(ends) };
}
