import { sql } from "drizzle-orm";
import { type Act, visitor } from "#platform/acts";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import type { HouseModule } from "#platform/module";
import type { Query } from "#platform/search";

/** A shorter word is too easily another word. */
const shortest = 4;

/**
 * What someone may have meant: the same question with the words that no public title has replaced by those that look most like them. Null when
 * there is nothing to mend. Only public words are known here, so it can tell nothing of what is hidden.
 */
export async function meant(act: Act, { text, words }: Query): Promise<string | null> {
  const longer = [...new Set(words.map(small).filter((word) => word.length >= shortest))];
  if (longer.length === 0) return null;
  const { rows } = await act.tx.execute<{ typed: string; near: string | null }>(sql`
    select typed, (
      select word from house.search_word where word % typed order by similarity(word, typed) desc, uses desc, word limit 1
    ) as near
    from unnest(${sql.param(longer)}::text[]) as typed
    where not exists (select from house.search_word where word = typed)`);
  const mended = rows.reduce(
    (said, { typed, near }) => (near === null ? said : said.replace(wordIn(typed), near)),
    text,
  );
  return mended === text ? null : mended;
}

const small = (word: string): string => word.toLocaleLowerCase("nl");

const wordIn = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "giu");

/** Learns the words of public titles, every hour: asked in the act of a visitor. */
export function learningWords(modules: readonly HouseModule[]): Recurring {
  const job: Job<Record<string, never>> = {
    name: "site/learn-words",
    async run({ acts }) {
      const uses = new Map<string, number>();
      for (const { titles } of modules) {
        for (const title of (await acts.act(visitor, async (act) => titles?.(act))) ?? [])
          for (const word of title.match(/\p{L}+/gu) ?? [])
            if (word.length >= shortest) uses.set(small(word), (uses.get(small(word)) ?? 0) + 1);
      }
      await acts.asSystem("learn the words of public titles", async (act) => {
        await act.tx.execute(sql`delete from house.search_word`);
        await act.tx.execute(sql`
          insert into house.search_word (word, uses)
          select word, uses from unnest(${sql.param([...uses.keys()])}::text[], ${sql.param([...uses.values()])}::int[]) as learnt (word, uses)`);
      });
    },
  };
  return { job, next: everyMinutes(60), atOnce: true };
}
