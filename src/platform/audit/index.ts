import { createHmac } from "node:crypto";
import { appendFile, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Engine } from "#platform/db";
import { sameSecret } from "#platform/ids";
import type { Job } from "#platform/jobs";

/** How far every strand of the audit log had come at one moment, sealed with the secret of the house. */
export interface Checkpoint {
  readonly at: string;
  /** Per strand: how many entries, and the hash of the last one in hex. */
  readonly heads: Readonly<Record<string, readonly [length: number, head: string]>>;
  readonly seal: string;
}

/** Something that can only come from tampering, and where. */
export interface Tampering {
  readonly kind: "entry-changed" | "chain-broken" | "gap" | "head-moved" | "cut-off" | "checkpoint-forged";
  readonly strand: number;
  readonly position: number | null;
}

/**
 * Walks the whole log: every entry hashes to what it says, follows the one before it, and no strand is shorter than a checkpoint saw it.
 * A chain alone does not show that its tail was cut off; the checkpoints, kept outside the database, do.
 */
export async function verifyAudit(
  engine: Engine,
  secret: string,
  checkpoints: readonly Checkpoint[],
): Promise<readonly Tampering[]> {
  const { rows } = await engine.system.query(`
    with entry as (
      select strand, position, hash, previous,
        house.audit_seal(previous, strand, position, at, actor_kind, actor, reason, what, subject, request_id) as seal,
        lag(hash) over w as before, row_number() over w - 1 as expected
      from house.audit_entry window w as (partition by strand order by position))
    select strand, position::int, case when hash <> seal then 'entry-changed' when position <> expected then 'gap' else 'chain-broken' end as kind
    from entry where hash <> seal or position <> expected
      or previous <> coalesce(before, sha256(convert_to('schakel/strand/' || strand, 'UTF8')))
    union all
    select s.strand, s.length::int, 'head-moved' from house.audit_strand s
    left join lateral (select hash, position from house.audit_entry e where e.strand = s.strand order by position desc limit 1) last on true
    where s.length <> coalesce(last.position + 1, 0)
      or s.head <> coalesce(last.hash, sha256(convert_to('schakel/strand/' || s.strand, 'UTF8')))`);
  const found: Tampering[] = rows.map(({ kind, strand, position }) => ({ kind, strand, position }));
  for (const checkpoint of checkpoints) found.push(...(await compare(engine, secret, checkpoint)));
  return found;
}

async function compare(engine: Engine, secret: string, checkpoint: Checkpoint): Promise<Tampering[]> {
  if (!sameSecret(checkpoint.seal, sealOf(checkpoint, secret)))
    return [{ kind: "checkpoint-forged", strand: -1, position: null }];
  const seen = Object.entries(checkpoint.heads).map(([strand, [length, head]]) => ({
    strand: Number(strand),
    length,
    head,
  }));
  const { rows } = await engine.system.query(
    `select seen.strand, seen.length from jsonb_to_recordset($1::jsonb) as seen(strand smallint, length bigint, head text)
     left join house.audit_entry e on e.strand = seen.strand and e.position = seen.length - 1
     where seen.length > 0 and encode(e.hash, 'hex') is distinct from seen.head`,
    [JSON.stringify(seen)],
  );
  return rows.map(({ strand, length }) => ({ kind: "cut-off", strand, position: Number(length) - 1 }));
}

/** Notes how far every strand has come. */
export async function takeCheckpoint(engine: Engine, secret: string, now: Date): Promise<Checkpoint> {
  const { rows } = await engine.system.query(
    "select strand, length::int, encode(head, 'hex') as head from house.audit_strand order by strand",
  );
  const heads = Object.fromEntries(
    rows.map(({ strand, length, head }) => [String(strand), [length, head] as const]),
  );
  const open = { at: now.toISOString(), heads };
  return { ...open, seal: sealOf(open, secret) };
}

const sealOf = ({ at, heads }: Omit<Checkpoint, "seal">, secret: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["schakel/audit-checkpoint", at, heads]))
    .digest("base64url");

/**
 * Work that comes back every minute: a checkpoint on a place outside the database, one line of JSON per checkpoint in a file per month.
 * Copy that folder to another machine: whoever can change the database must not be able to change it too.
 */
export function checkpointJob(engine: Engine, secret: string, folder: string): Job<Record<string, never>> {
  let last = "";
  return {
    name: "house/checkpoint-audit",
    async run({ clock }) {
      const checkpoint = await takeCheckpoint(engine, secret, clock.now());
      const heads = JSON.stringify(checkpoint.heads);
      if (heads === last) return;
      await mkdir(folder, { recursive: true });
      await appendFile(
        path.join(folder, `${checkpoint.at.slice(0, 7)}.jsonl`),
        `${JSON.stringify(checkpoint)}\n`,
        { flush: true },
      );
      last = heads;
    },
  };
}

/** Every checkpoint in the folder, oldest first; none when there is no folder yet. */
export async function readCheckpoints(folder: string): Promise<readonly Checkpoint[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .map((name) => readFile(path.join(folder, name), "utf8")),
  );
  return files.flatMap((text) =>
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Checkpoint),
  );
}
