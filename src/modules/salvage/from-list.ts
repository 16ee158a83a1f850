import { beginningOf, readable } from "./characters.ts";
import { momentIn } from "./dates.ts";
import type { Reading } from "./from-wxr.ts";
import { summaryOf, titled } from "./from-wxr.ts";
import { escaped } from "./prose.ts";
import { type LeftOut, mostItems, notebook, type Salvage, type Salvaged } from "./salvaged.ts";
import { withoutShortcodes } from "./shortcodes.ts";

/** A line that begins a piece: a mark, a whole day in figures, a title. */
const dated = /^\s*(?:[•*·-]\s*)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s+(\S.*)$/;
/** Leads elsewhere on the old site, and says nothing itself. */
const leadsOn = /(?:→|^lees (?:verder|meer)\b.*)$/i;
/** With fewer it is no list: a text may name a day somewhere. */
const fewest = 2;

/**
 * The pieces of a list that was copied from a page, each with its day before its title and its text set in below it. What stands around
 * the list becomes no piece; it is told as left out.
 */
export function fromList(text: string, { now }: Pick<Reading, "now">): Salvage {
  const parts = partsOf(readable(text).replace(/\r\n?/g, "\n").split("\n"));
  const pieces = parts.filter(({ day }) => day !== null);
  if (pieces.length < fewest) return { refusal: { why: "no-list" } };
  const [items, leftOut, keys]: [Salvaged[], LeftOut[], Set<string>] = [[], [], new Set()];
  for (const part of parts) {
    const made = pieceOf(part, now);
    const left = (why: LeftOut["why"]) => leftOut.push({ title: made.title, origin: "pasted", why });
    if (part.day === null || made.body === "") left("not-text");
    else if (keys.has(made.key)) left("double");
    else if (items.length >= mostItems) left("too-many");
    else {
      keys.add(made.key);
      items.push(made);
    }
  }
  return { refusal: null, site: "", items, leftOut };
}

interface Part {
  readonly title: string;
  /** By ISO 8601 as it was written, which may be no day at all; null for what stands around the list. */
  readonly day: string | null;
  readonly lines: string[];
}

function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let inPiece = false;
  for (const line of lines) {
    const [, day, month, year, title] = dated.exec(line) ?? [];
    if (title) {
      parts.push({ title, day: `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`, lines: [] });
      inPiece = true;
    } else if (inPiece && /^\s+\S/.test(line)) parts.at(-1)!.lines.push(line);
    else if (line.trim() !== "") {
      // Text that begins at the margin is of the page again.
      if (inPiece || parts.length === 0) parts.push({ title: line.trim(), day: null, lines: [] });
      else parts.at(-1)!.lines.push(line);
      inPiece = false;
    }
  }
  return parts;
}

function pieceOf({ title: said, day, lines }: Part, now: Date): Salvaged {
  const { notes, note } = notebook();
  const clean = (text: string) => withoutShortcodes(text, (shortcode) => note("shortcode", shortcode));
  const body = bodyOf(clean(lines.join("\n")).split("\n"));
  const { title } = titled(clean(said).replace(/\s+/g, " ").trim(), body, note);
  const moment = day === null ? null : momentIn(day);
  if (day !== null && !moment) note("date-wrong", day);
  else if (moment && moment > now) note("date-ahead", day!);
  return {
    key: beginningOf(`pasted:${day ?? ""}:${title.toLowerCase()}`, 500),
    ...{ origin: "pasted", title, slug: "" },
    ...{ publishedAt: moment?.toISOString() ?? null, wasPublic: true, summary: summaryOf("", body), body },
    ...{ author: "", topics: [], addresses: [], belongings: [], notes },
  };
}

/** Paragraphs, and the points of a list, as Markdown. */
function bodyOf(lines: readonly string[]): string {
  const blocks: { readonly points: boolean; readonly lines: string[] }[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.replace(/\s+/g, " ").trim();
    const [, number, words] = /^(?:[•·]|(\d{1,2})\.) (.+)$/.exec(line) ?? [];
    if (line === "" || leadsOn.test(line)) {
      open = false;
      continue;
    }
    const points = words !== undefined;
    const said = points ? `${number ? `${number}.` : "-"} ${escaped(words)}` : escaped(line);
    const last = blocks.at(-1);
    if (open && last && (last.points || !points)) last.lines.push(points ? `\n${said}` : ` ${said}`);
    else blocks.push({ points, lines: [said] });
    open = true;
  }
  return blocks.map((block) => block.lines.join("")).join("\n\n");
}
