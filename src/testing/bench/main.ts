import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import pg from "pg";
import { readConfig } from "#platform/config";
import { openEngine } from "#platform/db";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { freePort, startPostgres } from "../../../scripts/postgres.mjs";
import { openSite } from "../../site.tsx";
import { type RunningProgram, runProgram } from "../running-program.ts";
import { administer, asPlainOwner, databaseAt } from "../server.ts";
import { simpleClient } from "../simple-client.ts";
import { againstBare } from "./against-bare.ts";
import { fillRoom, type Room, roomOf, threadOfTwenty } from "./crowd.ts";
import { eventRegistrations } from "./event-registrations.ts";
import { connections, load, median, repeat } from "./load.ts";
import { placePages } from "./place-pages.ts";
import { questionDesk } from "./question-desk.ts";
import { type Finding, report } from "./report.ts";
import { signUpWrites } from "./sign-up.ts";
import { replay, statementsOf } from "./statements.ts";

// npm run bench: every figure beside the limit that this machine gives in the same run, added to the table that grows.
// npm run bench -- places questions: of these parts alone. --short: a quick look that is not kept.

const parts = ["pages", "sign-ups", "places", "registrations", "questions"] as const;
const words = process.argv.slice(2);
const short = words.includes("--short");
const named = words.filter((word) => word !== "--short");
for (const word of named)
  if (!(parts as readonly string[]).includes(word)) throw new Error(`Choose from: ${parts.join(", ")}.`);
const asked = (part: (typeof parts)[number]) => named.length === 0 || named.includes(part);
const seconds = short ? 2 : 4;
const rounds = short ? 1 : 3;
const large = short ? 20_000 : 1_000_000;
const say = (line: string) => process.stderr.write(`${line}\n`);
const perSecond = (value: number) => `${Math.round(value).toLocaleString("en")}/s`;

const findings: Finding[] = [];
if (named.length !== 1 || !asked("places")) await onServer();
if (asked("places")) findings.push(...(await placePages({ rounds, seconds }, say)));
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"]).toString().trim();
const notes = [
  `${connections} connections, median of ${rounds} rounds of ${seconds} s, PostgreSQL with fsync on the same machine, places on the embedded engine.`,
];
if (short) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
else report(findings, commit, notes);
process.exit(findings.every(({ kept }) => kept) || short ? 0 : 1);

/** What is measured on a PostgreSQL server. */
async function onServer(): Promise<void> {
  const server = await startPostgres({
    durable: true,
    settings: { shared_buffers: "512MB", max_connections: 200 },
  });
  try {
    const owner = await asPlainOwner(server.url);
    await administer(owner, "create database bench");
    const url = databaseAt(owner, "bench");
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "schakel-bench-"));
    const program = await runProgram(await freePort(), { DATABASE_URL: url, DATA_DIR: dataDir });
    const pool = new pg.Pool({ connectionString: databaseAt(server.url, "bench"), max: connections });
    try {
      if (asked("pages")) {
        await anonymousPage(program, pool);
        await firstVisit(program);
        await groupPage(program, pool, url, await roomOf(pool, "samira@dewaterlelie.example"));
      }
      if (asked("sign-ups")) findings.push(...(await signUpWrites(url, pool, say)));
      if (asked("registrations")) findings.push(...(await eventRegistrations(url, pool, say)));
      if (asked("questions")) findings.push(...(await questionDesk(program, url, pool, say)));
    } finally {
      await pool.end();
      await program.stop();
    }
  } finally {
    await server.stop();
  }
}

/** The page of a community as a visitor reads it, against node:http with the same bytes. */
async function anonymousPage(program: RunningProgram, pool: pg.Pool): Promise<void> {
  say("the page of a community, for visitors");
  const { rows } = await pool.query(
    "select slug from community where state = 'open' order by year desc limit 1",
  );
  const page = `${program.url}/leergemeenschappen/${rows[0].slug}`;
  findings.push(await againstBare("anonymous community page", page, { rounds, seconds }));
}

/** A thread of twenty posts for a member, with session, rights and row-level security, against its statements alone; small and large. */
async function groupPage(program: RunningProgram, pool: pg.Pool, url: string, room: Room): Promise<void> {
  const client = simpleClient(program.url);
  await client.post("/inloggen/oefenen", { email: "samira@dewaterlelie.example" });
  const thread = await threadOfTwenty(pool, room);
  const pages = {
    thread: `/themagroepen/${room.slug}/gesprekken/${thread}`,
    list: `/themagroepen/${room.slug}`,
  };

  const small: Record<string, number> = {};
  for (const [size, posts] of [
    ["1,000", 1_000],
    [large.toLocaleString("en"), large],
  ] as const) {
    say(`the pages of a theme group with ${size} posts`);
    await fillRoom(pool, room, posts);
    const statements = await pageStatements(url, pages.thread);
    const bare = new pg.Pool({ connectionString: url, max: connections, options: "-c role=schakel_system" });
    for (const [name, page] of Object.entries(pages)) {
      const [ours, limit]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        if (name === "thread") limit.push(await repeat(seconds, () => replay(bare, statements)));
        ours.push((await load(program.url + page, seconds, client.cookie())).perSecond);
      }
      const quiet = await load(program.url + page, seconds, client.cookie(), 1);
      if (name === "thread") {
        const ratio = median(ours) / median(limit);
        findings.push({
          what: `signed-in thread of 20 posts, ${size} posts behind it`,
          ours: perSecond(median(ours)),
          limit: `its ${statements.length} statements alone: ${perSecond(median(limit))}`,
          ratio: ratio.toFixed(2),
          goal: "at least 1/7",
          kept: ratio >= 1 / 7,
        });
      }
      findings.push({
        what: `signed-in ${name} page, ${size} posts, one visitor at a time`,
        ours: `p50 ${quiet.p50} ms, p99 ${quiet.p99} ms`,
        limit: "",
        ratio: "",
        goal: "p99 under 25 ms",
        kept: quiet.p99 < 25,
      });
      if (posts === 1_000) small[name] = median(ours);
      else {
        const slower = (small[name] ?? 0) / median(ours);
        findings.push({
          what: `the same ${name} page, 1,000 against ${size} posts`,
          ours: perSecond(median(ours)),
          limit: perSecond(small[name] ?? 0),
          ratio: `${slower.toFixed(2)} times as slow`,
          goal: "within 1.3",
          kept: slower <= 1.3,
        });
      }
    }
    await bare.end();
  }
}

/** What the program asks of the database for one page: noted down while this process answers it itself. */
async function pageStatements(url: string, page: string) {
  const config = readConfig({ LOG_LEVEL: "silent", DATABASE_URL: url, FLOOD_PER_MINUTE: "1000000" });
  const engine = await openEngine({ url, size: 4 });
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  const signedIn = await door.app.request("/inloggen/oefenen", {
    method: "POST",
    body: new URLSearchParams({ email: "samira@dewaterlelie.example" }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const ask = async () => {
    const answer = await door.app.request(page, { headers: { cookie } });
    if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`);
    await answer.text();
  };
  await ask();
  const statements = await statementsOf(ask);
  await door.close();
  return statements;
}

/** Everything a browser fetches on its first visit to the start page, as it comes over the wire, without the letters. */
async function firstVisit(program: RunningProgram): Promise<void> {
  say("bytes on a first visit");
  const accept = { "accept-encoding": "br" };
  const page = await fetch(program.url, { headers: accept });
  const html = await page.text();
  let bytes = await wireSize(program.url);
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file!);
  for (const file of new Set(files)) {
    if (/\.woff2$/.test(file)) continue;
    bytes += await wireSize(program.url + file);
  }
  findings.push({
    what: "first visit to the start page, without fonts",
    ours: `${(bytes / 1024).toFixed(1)} KB`,
    limit: "",
    ratio: "",
    goal: "60 KB",
    kept: bytes <= 60 * 1024,
  });
}

/** The size of a file as sent; fetch unpacks it, so the size is what the server announces, and unpacking checks that it is true. */
async function wireSize(url: string): Promise<number> {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const sent = Buffer.concat(parts);
        if (answer.headers["content-encoding"] === "br") brotliDecompressSync(sent);
        resolve(sent.length);
      });
    }).on("error", reject);
  });
}
