import { randomUUID } from "node:crypto";
import pg from "pg";
import { readConfig } from "#platform/config";
import { openEngine } from "#platform/db";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { openSite } from "../../site.tsx";
import { connections } from "./load.ts";
import type { Finding } from "./report.ts";

const people = 400;

/**
 * People who come in at one theme at the same moment, each a whole act: place, membership, five meetings, circle, mail, audit log.
 * The limit is the lock they all need: one row, updated and committed, with nothing else in the transaction.
 */
export async function signUpWrites(
  url: string,
  pool: pg.Pool,
  say: (line: string) => void,
): Promise<Finding[]> {
  say(`${people} people sign up for one theme`);
  const drafts = await crowd(pool);
  const config = readConfig({ LOG_LEVEL: "silent", DATABASE_URL: url });
  const engine = await openEngine({ url, size: connections });
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  await door.jobs.stop();
  const ours = await rate(drafts, (id) =>
    door.acts.asSystem("measure sign-ups", (act) => act.record("enrolment/address-confirmed", { id })),
  );
  const { rows } = await pool.query(
    "select count(*)::int as placed from enrolment where state = 'confirmed' and person_id in (select id from person where email like '%@bench.example')",
  );
  if (rows[0].placed !== people) throw new Error(`${rows[0].placed} of ${people} sign-ups got their place`);

  const bare = new pg.Pool({ connectionString: url, max: connections, options: "-c role=schakel_system" });
  const limit = await rate(drafts, async () => {
    const client = await bare.connect();
    await client.query("begin");
    await client.query(
      "update theme_group set places_taken = places_taken where id = (select id from theme_group limit 1)",
    );
    await client.query("commit");
    client.release();
  });
  await bare.end();
  await engine.close();
  const ratio = ours / limit;
  return [
    {
      what: `sign-up write, ${connections} at once on one theme`,
      ours: `${Math.round(ours)}/s`,
      limit: `bare row lock and commit: ${Math.round(limit)}/s`,
      ratio: ratio.toFixed(2),
      goal: "at least 1/3",
      kept: ratio >= 1 / 3,
    },
  ];
}

/** How many per second, with every connection taking the next one as soon as it is free. */
async function rate(items: readonly string[], step: (item: string) => Promise<unknown>): Promise<number> {
  const queue = [...items];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) await step(item);
    }),
  );
  return items.length / ((performance.now() - started) / 1000);
}

/** People who filled in everything and agreed, one step before they are let in. @returns the ids of what they filled in */
async function crowd(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query(
    "select g.id as group, g.community_id as community from theme_group g join community c on c.id = g.community_id where c.state = 'open' order by c.year desc, g.number limit 1",
  );
  const { group, community } = rows[0];
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
