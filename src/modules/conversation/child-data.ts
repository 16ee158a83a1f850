import {
  discretionDutch,
  discretionEnglish,
  type Finding,
  findChildData,
  rewrite,
} from "#modules/discretion";
import { fingerprint } from "#platform/ids";
import { isoDay, type Locale } from "#platform/locale";

/** What someone wants to post, as far as it is words. */
export interface Wording {
  readonly title: string;
  readonly text: string;
  /** What there is to choose, one on each line; nothing where nothing is. */
  readonly choices?: string;
  readonly fileNames: readonly string[];
}

/** A part of it that could tell which child it is about, with a few words on both sides. */
export interface Sighting {
  readonly where: "title" | "text" | "choices" | "file";
  readonly before: string;
  readonly seen: string;
  readonly after: string;
  readonly why: string;
  readonly suggestion: string;
}

const words = { nl: discretionDutch, en: discretionEnglish };

/** What could tell which child this is about. Nothing is kept: not of the words, and not of what was seen in them. */
export function sightings(wording: Wording, locale: Locale, now: Date): readonly Sighting[] {
  const look = (text: string) => findChildData(text, { locale, today: isoDay(now) });
  const shown = (where: Sighting["where"], text: string) => (finding: Finding) => ({
    where,
    ...around(text, finding),
    why: words[locale].why(finding.kind),
    suggestion: finding.suggestion,
  });
  return [
    ...look(wording.title).map(shown("title", wording.title)),
    ...look(wording.text).map(shown("text", wording.text)),
    ...look(wording.choices ?? "").map(shown("choices", wording.choices ?? "")),
    ...wording.fileNames.flatMap((name) => {
      const readable = name.replace(/\.[a-z0-9]+$/i, "").replace(/[_-]+/g, " ");
      return look(readable).map(shown("file", readable));
    }),
  ];
}

/** The same words with what was seen replaced by what could stand there instead. */
export function replaced(
  wording: Wording,
  locale: Locale,
  now: Date,
): Pick<Wording, "title" | "text"> & { readonly choices: string } {
  const mend = (text: string) => rewrite(text, findChildData(text, { locale, today: isoDay(now) }));
  return { title: mend(wording.title), text: mend(wording.text), choices: mend(wording.choices ?? "") };
}

/**
 * What a form carries back when its writer says that it is fine as it stands. It fits these words only: change them and we look again.
 */
export const acceptanceOf = ({ title, text, choices = "", fileNames }: Wording): string =>
  fingerprint(JSON.stringify([title, text, choices, fileNames]));

const wordsAround = 32;

function around(text: string, { start, end }: Finding): Pick<Sighting, "before" | "seen" | "after"> {
  const before = text.slice(Math.max(0, start - wordsAround), start);
  const after = text.slice(end, end + wordsAround);
  return {
    before: (start > wordsAround ? before.replace(/^\S*\s/, "") : before).replace(/\s+/g, " "),
    seen: text.slice(start, end).replace(/\s+/g, " "),
    after: (end + wordsAround < text.length ? after.replace(/\s\S*$/, "") : after).replace(/\s+/g, " "),
  };
}
