import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";
import { type Engine, openEngine } from "#platform/db";
import { freePort, startPostgres } from "../../../scripts/postgres.mjs";
import { type RunningProgram, runProgram } from "../running-program.ts";
import { administer, asPlainOwner, databaseAt } from "../server.ts";
import { simpleClient } from "../simple-client.ts";
import { keepResult } from "./result.ts";

/*
 * kill -9 of the program half-way through an issue, at the worst moment: the mail server has the whole letter and has not said so yet. After
 * the restart every reader has the issue exactly once. In the control the mark that a letter was handed over is taken away before the restart,
 * and the letter that was under way must arrive twice.
 *
 * `--readers 500` for a smaller one, `--only embedded` or `--only server` for one engine.
 */

const { values: options } = parseArgs({
  options: { readers: { type: "string", default: "10000" }, only: { type: "string" } },
});
const readers = Number(options.readers);
const subject = "Oefening met lezers";
const longestWait = 30 * 60_000;

interface Ground {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Looks into the database, with the program gone. */
  readonly inside: <Result>(step: (engine: Engine) => Promise<Result>) => Promise<Result>;
  readonly clear: () => Promise<void>;
}

for (const [kind, open] of [
  ["embedded", embedded],
  ["server", onServer],
] as const) {
  if (options.only !== undefined && options.only !== kind) continue;
  for (const withMark of [true, false]) {
    const ground = await open();
    const { doubled, missing, seconds } = await run(ground, withMark);
    await ground.clear();
    const good = missing === 0 && (withMark ? doubled === 0 : doubled > 0);
    keepResult("newsletter", [
      `${ground.name}, ${withMark ? "with the mark" : "control: the mark taken away"}`,
      `${readers} readers, killed at letter ${Math.ceil(readers / 2)}, ${seconds.toFixed(0)} s`,
      `${readers - missing} readers have it`,
      `${missing} missing, ${doubled} doubled`,
      good ? "as it should" : "**not as it should**",
    ]);
    if (!good) process.exitCode = 1;
  }
}
process.exit();

async function run(ground: Ground, withMark: boolean) {
  const post = await openPost(Math.ceil(readers / 2));
  const port = await freePort();
  const settings = { ...ground.settings, SMTP_URL: `smtp://127.0.0.1:${post.port}` };
  // The first time it makes its tables and tells its story.
  await (await runProgram(port, settings)).stop();
  await ground.inside(({ owner }) =>
    owner.query(
      `insert into newsletter_reader (email, language, rhythm, asked_at, confirmed_at)
       select 'lezer' || n || '@drill.example', 'nl', 'each', now() - interval '40 days', now() - interval '40 days'
       from generate_series(1, $1::int) n`,
      [readers],
    ),
  );
  const started = performance.now();
  let program: RunningProgram = await runProgram(port, settings);
  await sendIssue(program.url);
  await post.half;
  await program.kill();
  post.goOn();
  await ground.inside(async ({ owner }) => {
    if (!withMark) await owner.query("update house.outgoing_mail set handed_at = null where sent_at is null");
    // Who was killed keeps its letters claimed for two minutes; those are not waited for here.
    await owner.query(
      "update house.outgoing_mail set claimed_until = clock_timestamp() where sent_at is null",
    );
  });
  program = await runProgram(port, settings);
  for (let waited = 0; waited < longestWait && post.received.size < readers; waited += 200) await pause(200);
  // Whatever would still come a second time gets the time for it.
  await pause(5000);
  await program.kill();
  await post.close();
  const counts = [...post.received.values()];
  return {
    missing: readers - counts.length,
    doubled: counts.filter((count) => count > 1).length,
    seconds: (performance.now() - started) / 1000,
  };
}

/** A mail server that counts, and at one letter takes it whole and says nothing. */
async function openPost(silentAt: number) {
  const received = new Map<string, number>();
  let letters = 0;
  let reached: () => void;
  const half = new Promise<void>((resolve) => {
    reached = resolve;
  });
  let silent = true;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo
        .map(({ address }) => address)
        .filter((each) => each.endsWith("@drill.example"));
      stream.resume();
      stream.on("end", () => {
        for (const address of to) received.set(address, (received.get(address) ?? 0) + 1);
        letters += to.length;
        if (silent && letters >= silentAt) reached();
        else done();
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    half,
    goOn() {
      silent = false;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** An editor ticks the first thing there is to tick and sends it, on the real pages. */
async function sendIssue(url: string): Promise<void> {
  const editor = simpleClient(url);
  await editor.post("/inloggen/oefenen", { email: "yara@schakel.example" });
  const { location } = await editor.post("/nieuwsbrief/redactie", {});
  const page = await editor.get(location);
  const item = /name="items"[^>]*value="(news:[^"]+)"|value="(news:[^"]+)"[^>]*name="items"/.exec(page.html);
  const ref = item?.[1] ?? item?.[2];
  if (!ref) throw new Error("nothing to tick at the desk of the newsletter");
  const [, gezien = ""] = /name="gezien"[^>]*value="([^"]+)"/.exec(page.html) ?? [];
  await editor.post(location, { subject, intro: "", items: ref, gezien });
  const answer = await editor.post(`${location}/verzending`, { wanneer: "nu" });
  if (answer.status !== 303) throw new Error(`the issue was not sent: ${answer.status}`);
}

async function embedded(): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-newsletter-"));
  return {
    name: "embedded database",
    settings: { DATA_DIR: folder },
    async inside(step) {
      const engine = await openEngine({ folder: path.join(folder, "database") });
      try {
        return await step(engine);
      } finally {
        await engine.close();
      }
    },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Ground> {
  const server = await startPostgres({ durable: true });
  const owner = await asPlainOwner(server.url);
  await administer(owner, "create database newsletter_drill");
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-newsletter-"));
  return {
    name: "PostgreSQL server",
    settings: { DATABASE_URL: databaseAt(owner, "newsletter_drill"), DATA_DIR: folder },
    async inside(step) {
      // As superuser: the drill looks behind every lock.
      const engine = await openEngine({ url: databaseAt(server.url, "newsletter_drill"), size: 2 });
      try {
        return await step(engine);
      } finally {
        await engine.close();
      }
    },
    async clear() {
      rmSync(folder, { recursive: true, force: true });
      await server.stop();
    },
  };
}
