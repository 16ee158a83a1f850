/** What someone searches for, in their own words and in other words for the same. */
export interface Query {
  /** As it was typed, without what surrounds it. */
  readonly text: string;
  /** The words of it, at most a dozen. */
  readonly words: readonly string[];
  /** The same question with other words for its terms, the typed one first; each is asked, what answers any of them is found. */
  readonly ways: readonly string[];
}

const most = { length: 200, words: 12, ways: 8 } as const;

/**
 * Reads what was typed in a search field.
 *
 * @param synonyms sets of words and word groups that mean the same, in small letters
 * @returns null for what holds no word
 */
export function readQuery(typed: string, synonyms: readonly (readonly string[])[]): Query | null {
  const text = typed.replaceAll("\0", "").normalize("NFC").trim().slice(0, most.length);
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most.words);
  if (words.length === 0) return null;
  return { text, words, ways: waysToSay(text, synonyms) };
}

function waysToSay(text: string, synonyms: readonly (readonly string[])[]): readonly string[] {
  const ways = [text];
  for (const set of synonyms) {
    for (const way of [...ways]) {
      const said = set.find((term) => termIn(term).test(way));
      if (said === undefined) continue;
      for (const other of set)
        if (other !== said && ways.length < most.ways) ways.push(way.replace(termIn(said), `"${other}"`));
    }
  }
  return ways;
}

/** The term as a whole word: no letter or digit on either side. */
const termIn = (term: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu");
