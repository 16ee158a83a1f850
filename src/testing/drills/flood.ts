import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import { freePort, startPostgres } from "../../../scripts/postgres.mjs";
import { runProgram } from "../running-program.ts";
import { administer, asPlainOwner, databaseAt } from "../server.ts";
import { simpleClient } from "../simple-client.ts";
import { keepResult } from "./result.ts";

/*
 * Far more visitors at once than the house can serve: those it lets in are served as quickly as before, the others hear at once to come back.
 * The control lets everybody in, and everybody waits.
 */

const seconds = 15;
const crowd = 1_500;
const email = "samira@dewaterlelie.example";

const server = await startPostgres({ durable: true });
const owner = await asPlainOwner(server.url);
await administer(owner, "create database flood");
const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-flood-"));

for (const [name, most, should] of [
  ["at most 64 at work", "64", true],
  ["control: everyone is let in", "1000000", false],
] as const) {
  const program = await runProgram(await freePort(), {
    DATABASE_URL: databaseAt(owner, "flood"),
    DATA_DIR: folder,
    MOST_AT_ONCE: most,
  });
  const client = simpleClient(program.url);
  await client.post("/inloggen/oefenen", { email });
  const calm = await visit(program.url, client.cookie(), 16);
  const full = await visit(program.url, client.cookie(), crowd);
  await program.stop();
  const kept = full.good / calm.good;
  const fine = kept >= 0.85 && full.p99 <= 2_000;
  keepResult("flood", [
    `PostgreSQL server, ${name}`,
    `own start page, 16 visitors at once, then ${crowd}, ${seconds} s each`,
    `calm: ${Math.round(calm.good)}/s, p99 ${calm.p99} ms`,
    `flood: ${Math.round(full.good)}/s good (${Math.round(kept * 100)}%), ${Math.round(full.refused)}/s asked to come back, p99 ${full.p99} ms`,
    fine === should ? "as it should" : "**not as it should**",
  ]);
  if (fine !== should) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
await server.stop();
process.exit();

async function visit(url: string, cookie: string, connections: number) {
  const result = await autocannon({
    url: `${url}/mijn`,
    connections,
    duration: seconds,
    timeout: 30,
    headers: { cookie },
  });
  return { good: result["2xx"] / seconds, refused: result["5xx"] / seconds, p99: result.latency.p99 };
}
