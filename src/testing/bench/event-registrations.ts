import { randomUUID } from "node:crypto";
import pg from "pg";
import { register } from "#modules/admission";
import { readConfig } from "#platform/config";
import { openEngine } from "#platform/db";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { openSite } from "../../site.tsx";
import { connections } from "./load.ts";
import type { Finding } from "./report.ts";
import { rate } from "./sign-up.ts";

const people = 2000;
const seats = 500;

/**
 * People who register for one hot event at the same moment, most of them for a place in its line: each a whole act with mail and audit log.
 * The limit is the lock they all need: the row of that event, updated and committed, with nothing else in the transaction.
 */
export async function eventRegistrations(
  url: string,
  pool: pg.Pool,
  say: (line: string) => void,
): Promise<Finding[]> {
  say(`${people} people register for one event`);
  const { rows } = await pool.query(
    "select a.event_id as id from admission a join event e on e.id = a.event_id where e.kind = 'visit' limit 1",
  );
  const eventId = rows[0].id;
  await pool.query("update admission set seats = $2 where event_id = $1", [eventId, seats]);
  const config = readConfig({ LOG_LEVEL: "silent", DATABASE_URL: url });
  const engine = await openEngine({ url, size: connections });
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  await door.jobs.stop();
  const emails = Array.from({ length: people }, () => `${randomUUID()}@bench.example`);
  const ours = await rate(emails, (email) =>
    door.acts.act({ kind: "visitor" }, (act) =>
      register(act, {
        ...{ eventId, personId: null, email, name: "Iemand Anders", language: "nl" as const },
        ...{ organisation: "", kind: "", sector: "", region: "" },
      }),
    ),
  );
  const { rows: counted } = await pool.query("select taken from admission where event_id = $1", [eventId]);
  if (counted[0].taken !== seats) throw new Error(`${counted[0].taken} of ${seats} seats were taken`);

  const bare = new pg.Pool({ connectionString: url, max: connections, options: "-c role=schakel_system" });
  const limit = await rate(emails, async () => {
    const client = await bare.connect();
    await client.query("begin");
    await client.query("update admission set turn = turn + 1 where event_id = $1", [eventId]);
    await client.query("commit");
    client.release();
  });
  await bare.end();
  await engine.close();
  const ratio = ours / limit;
  return [
    {
      what: `registration for one hot event, ${connections} at once`,
      ours: `${Math.round(ours)}/s`,
      limit: `bare row lock and commit: ${Math.round(limit)}/s`,
      ratio: ratio.toFixed(2),
      goal: "at least 1/3",
      kept: ratio >= 1 / 3,
    },
  ];
}
