import type { Borders } from "./borders.ts";
import { areaCode } from "./codes.ts";
import { fold } from "./fold.ts";
import { isSwv, type Place } from "./kinds.ts";

/** A line that does not say which municipality or swv is meant. */
export interface Unclear {
  readonly typed: string;
  /** What may be meant; none when nothing is like it. */
  readonly maybe: readonly Place[];
}

export interface NamedParts {
  readonly parts: readonly Place[];
  readonly unclear: readonly Unclear[];
}

/** The municipalities and swv's that someone names, one per line, by name or in any spelling of their code. Twice the same counts once. */
export function namedParts(text: string, borders: Borders): NamedParts {
  const parts = new Map<string, Place>();
  const unclear: Unclear[] = [];
  for (const typed of text.split("\n").map((line) => line.trim())) {
    if (typed === "") continue;
    const maybe = borders
      .find(typed, 24)
      .filter(({ place: { kind } }) => kind === "municipality" || isSwv(kind));
    const meant = maybe.filter(({ place, instead }) => instead === null && leavesNoDoubt(typed, place));
    if (meant.length === 1) parts.set(meant[0]!.place.id, meant[0]!.place);
    else
      unclear.push({
        typed,
        maybe: (meant.length > 0 ? meant : maybe).slice(0, 4).map(({ place }) => place),
      });
  }
  return { parts: [...parts.values()], unclear };
}

/** A code, or a name to the letter; an old name, or one that is merely alike, is asked back. */
const leavesNoDoubt = (typed: string, { kind, code, name }: Place): boolean =>
  code === areaCode(kind, typed) || fold(name) === fold(typed);

/** How a part is written in the form, so that it reads back as itself. */
export const written = ({ kind, code, name }: Place): string => (isSwv(kind) || name === "" ? code : name);
