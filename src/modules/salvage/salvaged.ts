import { beginningOf } from "./characters.ts";

/** What a reader noticed in one item: something that does not come along as it was, or asks for an editor's eye. */
export interface Note {
  readonly what: NoteKind;
  /** What stood there, at most 200 characters: the shortcode, the address, the date. */
  readonly said: string;
}

export const noteKinds = [
  "shortcode",
  "picture",
  "picture-nameless",
  "file",
  "embed",
  "table",
  "active",
  "too-deep",
  "too-long",
  "date-wrong",
  "date-none",
  "date-ahead",
  "title-none",
  "title-cut",
  "text-none",
  "protected",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One piece that stood on another site, in the words of this house. */
export interface Salvaged {
  /** The same for the same piece in a later file: what it is recognised by. */
  readonly key: string;
  /** What its own site called it: "post", "page", a type of its own; "file" or "pasted". */
  readonly origin: string;
  readonly title: string;
  /** The last part of its old address, where it had one. */
  readonly slug: string;
  /** When it came out there, as an ISO moment; null when that is not known. */
  readonly publishedAt: string | null;
  /** Whether everyone could read it there. */
  readonly wasPublic: boolean;
  readonly summary: string;
  /** Markdown, of what an article of this house can hold. */
  readonly body: string;
  /** Who wrote it, as their name stood there; "" when nobody is named. */
  readonly author: string;
  /** Its categories and tags. */
  readonly topics: readonly string[];
  /** Where it was found before (`oldAddress`). */
  readonly addresses: readonly string[];
  /** What belongs to it and is not in the file: pictures and files that have to be brought along. */
  readonly belongings: readonly { readonly address: string; readonly description: string }[];
  readonly notes: readonly Note[];
}

/** Something of the file that does not come along. */
export interface LeftOut {
  readonly title: string;
  readonly origin: string;
  readonly why: "attachment" | "machinery" | "trash" | "empty" | "double" | "too-many" | "not-text";
}

/** Why a file as a whole cannot be read. */
export type Refusal =
  | {
      readonly why:
        | "zip"
        | "doctype"
        | "not-wxr"
        | "no-list"
        | "not-utf8"
        | "empty"
        | "too-large"
        | "unknown";
    }
  | { readonly why: "broken"; readonly line: number };

/** What a file turned out to hold. */
export type Salvage =
  | { readonly refusal: Refusal }
  | {
      readonly refusal: null;
      /** The name of the site it comes from; "" when the file does not say. */
      readonly site: string;
      readonly items: readonly Salvaged[];
      readonly leftOut: readonly LeftOut[];
    };

/** More items than this are not taken from one file. */
export const mostItems = 20_000;

const mostSaid = 200;
const mostNotes = 40;

/** Keeps notes: each one once, short, and no more than a person reads. */
export function notebook(): {
  readonly notes: Note[];
  readonly note: (what: NoteKind, said?: string) => void;
} {
  const notes: Note[] = [];
  const seen = new Set<string>();
  return {
    notes,
    note(what, said = "") {
      const short = beginningOf(said.replace(/\s+/g, " ").trim(), mostSaid);
      const once = `${what} ${short}`;
      if (seen.has(once) || notes.length >= mostNotes) return;
      seen.add(once);
      notes.push({ what, said: short });
    },
  };
}
