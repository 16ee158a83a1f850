import { randomUUID } from "node:crypto";
import pg from "pg";
import { readConfig } from "#platform/config";
import { openEngine } from "#platform/db";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { openSite } from "../../site.tsx";
import { connections, median } from "./load.ts";
import type { Finding } from "./report.ts";

/** So many at each theme; a theme has 500 places at most. */
const people = 450;
const rounds = 3;

/**
 * People who come in at one theme at the same moment, each a whole act: place, membership, five meetings, circle, mail, audit log.
 * The limit is the lock they all need: one row, updated and committed, with nothing else in the transaction.
 *
 * Both have their connections open before the clock runs, as a house that is up has, and take turns, a theme at a time; the first theme is
 * for warming up.
 */
export async function signUpWrites(
  url: string,
  pool: pg.Pool,
  say: (line: string) => void,
): Promise<Finding[]> {
  const config = readConfig({ LOG_LEVEL: "silent", DATABASE_URL: url });
  const engine = await openEngine({ url, size: connections });
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  await door.jobs.stop();
  const bare = new pg.Pool({ connectionString: url, max: connections, options: "-c role=schakel_system" });
  const letIn = (id: string) =>
    door.acts.asSystem("measure sign-ups", (act) => act.record("enrolment/address-confirmed", { id }));
  const lockAlone = async (group: string) => {
    const client = await bare.connect();
    await client.query("begin");
    await client.query("update theme_group set places_taken = places_taken where id = $1", [group]);
    await client.query("commit");
    client.release();
  };

  const [ours, limit]: [number[], number[]] = [[], []];
  try {
    await Promise.all([opened(engine.web), opened(bare)]);
    for (const group of (await themes(pool)).slice(0, 1 + rounds)) {
      say(`${people} people sign up for one theme`);
      const drafts = await crowd(pool, group);
      ours.push(await rate(drafts, letIn));
      await checkPlaced(pool, drafts);
      limit.push(await rate(drafts, () => lockAlone(group.id)));
    }
  } finally {
    await Promise.all([bare.end(), engine.close()]);
  }
  const [oursPerSecond, limitPerSecond] = [median(ours.slice(1)), median(limit.slice(1))];
  const ratio = oursPerSecond / limitPerSecond;
  return [
    {
      what: `sign-up write, ${connections} at once on one theme`,
      ours: `${Math.round(oursPerSecond)}/s`,
      limit: `bare row lock and commit: ${Math.round(limitPerSecond)}/s`,
      ratio: ratio.toFixed(2),
      goal: "at least 1/3",
      kept: ratio >= 1 / 3,
    },
  ];
}

/** Opens every connection that a pool may have. */
async function opened(pool: pg.Pool): Promise<void> {
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  for (const client of clients) client.release();
}

async function checkPlaced(pool: pg.Pool, drafts: readonly string[]): Promise<void> {
  const { rows } = await pool.query(
    "select count(*)::int as placed from enrolment where state = 'confirmed' and id = any ($1::uuid[])",
    [drafts],
  );
  if (rows[0].placed !== drafts.length)
    throw new Error(`${rows[0].placed} of ${drafts.length} sign-ups got their place`);
}

/** How many per second, with every connection taking the next one as soon as it is free. */
export async function rate(
  items: readonly string[],
  step: (item: string) => Promise<unknown>,
): Promise<number> {
  const queue = [...items];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) await step(item);
    }),
  );
  return items.length / ((performance.now() - started) / 1000);
}

interface Theme {
  readonly id: string;
  readonly community: string;
}

async function themes(pool: pg.Pool): Promise<readonly Theme[]> {
  const { rows } = await pool.query(
    "select g.id, g.community_id as community from theme_group g join community c on c.id = g.community_id where c.state = 'open' order by c.year desc, g.number",
  );
  return rows;
}

/** People who filled in everything and agreed, one step before they are let in. @returns the ids of what they filled in */
async function crowd(pool: pg.Pool, { id: group, community }: Theme): Promise<readonly string[]> {
  await pool.query("update enrolment set state = 'withdrawn' where group_id = $1 and state = 'waiting'", [
    group,
  ]);
  await pool.query("update theme_group set places = 500 where id = $1", [group]);
  const ids = Array.from({ length: people }, () => randomUUID());
  await pool.query(
    `with maker as (insert into person (email, created_at) select id || '@bench.example', now() from unnest($1::text[]) id returning id, email)
     insert into enrolment_draft (id, community_id, person_id, email, name, function_title, organisation_name, organisation_kind, sector, region,
       group_id, learning_question, rules_agreed_at, kept_at)
     select split_part(email, '@', 1)::uuid, $2, id, email, 'Iemand Anders', 'Intern begeleider', 'Basisschool De Proef', 'school', 'po', 'Waterrijk',
       $3, 'Hoe houden we het vol?', now(), now() from maker`,
    [ids, community, group],
  );
  return ids;
}
