import pg from "pg";
import { questionPaths } from "#modules/questions";
import type { RunningProgram } from "../running-program.ts";
import { simpleClient } from "../simple-client.ts";
import { median } from "./load.ts";
import type { Finding } from "./report.ts";

const asked = 50_000;
const times = 1_000;
const today = () => new Date().toISOString().slice(0, 10);

/**
 * A desk with fifty thousand questions and as many published answers: how long someone who types waits for what was answered before, one
 * after another, with the page around it; beside the one query that finds them, alone on a connection.
 */
export async function questionDesk(
  program: RunningProgram,
  url: string,
  pool: pg.Pool,
  say: (line: string) => void,
): Promise<Finding[]> {
  say(`a question desk with ${asked.toLocaleString("en")} questions`);
  await fillDesk(pool);
  const typed = Array.from({ length: times }, () => sentence(6 + Math.floor(chance() * 8)));
  const client = simpleClient(program.url);
  await client.get(questionPaths.ask);
  const page = await durations(typed, async (tekst) => {
    const { status } = await client.post(questionPaths.ask, { tekst, kijk: "ja" });
    if (status !== 200) throw new Error(`the desk answered ${status}`);
  });
  const bare = new pg.Pool({ connectionString: url, max: 1, options: "-c role=schakel_app" });
  let found = 0;
  const query = await durations(typed, async (text) => {
    const { rows } = await bare.query("select id from questions_suggest($1, $2, 5)", [text, today()]);
    found += rows.length;
  });
  await bare.end();
  // A desk that finds nothing would be fast as well.
  if (found < times) throw new Error(`only ${found} answers were found for ${times} questions`);
  return [
    {
      what: `what was answered before, while typing, ${asked.toLocaleString("en")} questions and answers`,
      ours: `p50 ${at(page, 0.5)} ms, p99 ${at(page, 0.99)} ms`,
      limit: `its query alone: p50 ${at(query, 0.5)} ms, p99 ${at(query, 0.99)} ms`,
      ratio: `${(median(page) / median(query)).toFixed(1)} times as long`,
      goal: "p99 under 50 ms",
      kept: at(page, 0.99) < 50,
    },
  ];
}

/** Questions, and answers made of them, in words that occur as often as words do: a few everywhere, most hardly anywhere. */
async function fillDesk(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query("select id from question_topic order by place");
  const topics: string[] = rows.map(({ id }) => id);
  const step = 5_000;
  // Counting each word answer by answer keeps the table true while people write; here all are counted at once at the end.
  await pool.query("alter table general_answer disable trigger count_words_new");
  for (let from = 0; from < asked; from += step) {
    const numbers = Array.from({ length: step }, (_, i) => from + i);
    await pool.query(
      `insert into question (topic_id, sector, role, region, text, state, asked_at, since, due_on)
       select topic, 'po', 'teacher', '', text, 'answered', now() - interval '90 days', now(), current_date
       from unnest($1::uuid[], $2::text[]) each(topic, text)`,
      [numbers.map((n) => topics[n % topics.length]), numbers.map(() => sentence(25))],
    );
    await pool.query(
      `insert into general_answer (topic_id, slug, title, text, valid_until, state, changed_at)
       select topic, 'bench-' || number, title, text, current_date + 365, 'published', now()
       from unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) each(topic, number, title, text)`,
      [
        numbers.map((n) => topics[n % topics.length]),
        numbers,
        numbers.map(() => sentence(8)),
        numbers.map(() => sentence(60)),
      ],
    );
  }
  await pool.query("alter table general_answer enable trigger count_words_new");
  await pool.query(
    `insert into answer_word select word, ndoc from ts_stat('select words from general_answer where state = ''published''')
     on conflict (word) do update set answers = excluded.answers`,
  );
  await pool.query("vacuum (analyze) question, general_answer, answer_word");
}

const sounds = ["ba", "der", "ko", "lin", "mu", "pes", "ra", "sto", "ti", "ver", "wo", "zan", "gel", "hui"];
const vocabulary = Array.from({ length: 12_000 }, (_, n) => {
  const at = (place: number) => sounds[Math.floor(n / sounds.length ** place) % sounds.length]!;
  return `${at(0)}${at(1)}${at(2)}${at(3)}`;
});

/** The same texts in every run. A linear congruential generator (Numerical Recipes); in [0, 1). */
let seed = 1;
function chance(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

const sentence = (words: number): string =>
  Array.from({ length: words }, () => vocabulary[Math.floor(vocabulary.length * chance() ** 4)]).join(" ");

/** Milliseconds for each, one after another, the shortest first; the first fifty warm up and do not count. */
async function durations(
  typed: readonly string[],
  step: (text: string) => Promise<void>,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const [n, text] of [...typed.slice(0, 50), ...typed].entries()) {
    const started = performance.now();
    await step(text);
    if (n >= 50) found.push(performance.now() - started);
  }
  return found.toSorted((one, other) => one - other);
}

const at = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
