import { type SQL, sql } from "drizzle-orm";
import type { Query } from "./query.ts";
import { stems } from "./sql.ts";

/** One thing that was found, as the list of all modules shows it. */
export interface Found {
  /** What kind of thing it is, in the words of the reader: “Gesprek”. */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  /** Where it belongs: the group, the community. */
  readonly where?: string;
  /** A piece of it around the words that were found. */
  readonly passage: readonly Piece[];
  readonly at?: Date;
  /** Nothing has these very words; this has words that look like them. */
  readonly near?: boolean;
}

/** A stretch of text; one that was searched for stands out. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

// Signs that no text of ours holds: forms take them out.
const [start, stop] = ["\u0002", "\u0003"];
/** Signs of Markdown, which say nothing in a passage, and our own. */
const noise = `*_#>\`~|[]${start}${stop}`;
const look = `StartSel=${start},StopSel=${stop},MaxWords=32,MinWords=16,MaxFragments=2,FragmentDelimiter=" … "`;

/** The piece of a text around what was searched for, to be read with `pieces`. Costs time per letter: only for what is shown. */
export const passageOf = (text: SQL, query: Query): SQL<string> =>
  sql<string>`ts_headline('house.dutch', translate(${text}, ${noise}, ${" ".repeat(noise.length)}), ${stems(query)}, ${look})`;

/** What `passageOf` gave, in stretches. */
export function pieces(marked: string): readonly Piece[] {
  return marked
    .split(start)
    .flatMap((part, i) => {
      if (i === 0) return [{ text: part, hit: false }];
      const [hit = "", ...rest] = part.split(stop);
      return [
        { text: hit, hit: true },
        { text: rest.join(""), hit: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
