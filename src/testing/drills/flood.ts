import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import autocannon, { type Options } from "autocannon";
import { freePort, startPostgres } from "../../../scripts/postgres.mjs";
import { runProgram } from "../running-program.ts";
import { administer, asPlainOwner, databaseAt } from "../server.ts";
import { simpleClient } from "../simple-client.ts";
import { keepResult } from "./result.ts";

/*
 * Ten times as many visitors as the house can serve, arriving at a fixed rate whatever becomes of those before them: the house goes on serving
 * as many as it could, those it lets in hardly notice, the others hear at once to come back, and afterwards all is as before.
 * The control lets everybody in, and everybody waits.
 */

const seconds = 15;
/** Not counted: Node takes one new connection at a time between two pieces of work, so a crowd needs a while to be connected at all. */
const settling = 10;
/** Enough to keep the house as busy as it can be. */
const busy = 32;
const crowd = 1_500;
const email = "samira@dewaterlelie.example";

const server = await startPostgres({ durable: true });
const owner = await asPlainOwner(server.url);
await administer(owner, "create database flood");
const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-flood-"));

for (const [name, most, should] of [
  [`at most ${2 * busy} at work`, String(2 * busy), true],
  ["control: everyone is let in", "1000000", false],
] as const) {
  const program = await runProgram(await freePort(), {
    DATABASE_URL: databaseAt(owner, "flood"),
    DATA_DIR: folder,
    MOST_AT_ONCE: most,
  });
  const client = simpleClient(program.url);
  await client.post("/inloggen/oefenen", { email });
  const visit = (connections: number, overallRate?: number) =>
    visited(program.url, { connections, overallRate, headers: { cookie: client.cookie() } });
  const peak = await visit(busy);
  const flood = await visit(crowd, Math.round(10 * peak.good));
  const after = await visit(busy);
  await program.stop();
  const kept = flood.good / peak.good;
  const fine =
    kept >= 0.85 && flood.p99 <= 2 * peak.p99 && flood.refusal <= 50 && after.good >= 0.85 * peak.good;
  keepResult("flood", [
    `PostgreSQL server, ${name}`,
    `own start page, ${busy} visitors at once, then ten times what they got, ${seconds} s each`,
    `peak: ${Math.round(peak.good)}/s, p99 ${peak.p99} ms`,
    [
      `flood: ${Math.round(flood.good)}/s good (${Math.round(kept * 100)}%), p99 ${flood.p99} ms`,
      `${Math.round(flood.refused)}/s asked to come back, half of them within ${flood.refusal} ms`,
      `after it ${Math.round(after.good)}/s`,
    ].join("; "),
    fine === should ? "as it should" : "**not as it should**",
  ]);
  if (fine !== should) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
await server.stop();
process.exit();

interface Visited {
  /** Pages per second, and the milliseconds within which 99 of 100 of them came. */
  readonly good: number;
  readonly p99: number;
  /** Who was asked to come back, per second, and the milliseconds within which half of them heard so. */
  readonly refused: number;
  readonly refusal: number;
}

/** Without a rate everyone asks again as soon as there is an answer. */
async function visited(
  url: string,
  crowd: Pick<Options, "connections" | "overallRate" | "headers">,
): Promise<Visited> {
  const [served, refused]: [number[], number[]] = [[], []];
  const from = performance.now() + settling * 1_000;
  await new Promise<void>((resolve, reject) => {
    autocannon({ url: `${url}/mijn`, timeout: 30, ...crowd, duration: settling + seconds }, (error) =>
      error ? reject(error) : resolve(),
    ).on("response", (_client, status, _bytes, ms) => {
      if (performance.now() < from) return;
      if (status === 200) served.push(ms);
      else if (status === 503) refused.push(ms);
    });
  });
  return {
    good: served.length / seconds,
    p99: quantile(served, 0.99),
    refused: refused.length / seconds,
    refusal: quantile(refused, 0.5),
  };
}

/** In whole milliseconds; 0 where nothing was measured. */
function quantile(times: number[], part: number): number {
  const sorted = times.sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * part)] ?? 0);
}
