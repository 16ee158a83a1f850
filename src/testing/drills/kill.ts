import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Engine, openEngine } from "#platform/db";
import { freePort, startPostgres } from "../../../scripts/postgres.mjs";
import { type RunningProgram, runProgram } from "../running-program.ts";
import { administer, asPlainOwner, databaseAt } from "../server.ts";
import { simpleClient } from "../simple-client.ts";
import { keepResult } from "./result.ts";

/*
 * kill -9 of the program while people post, and answers that get lost, on both engines: every post that was acknowledged is there, none twice.
 * The control posts without the key that makes a second try harmless, and must show doubles.
 */

const posts = 1_000;
const writers = 16;
const kills = 5;
const email = "samira@dewaterlelie.example";

interface Ground {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Counts how often every text stands in the database, with the program gone. */
  readonly count: () => Promise<ReadonlyMap<string, number>>;
  readonly clear: () => Promise<void>;
}

interface Outcome {
  readonly acknowledged: number;
  readonly tries: number;
  readonly lost: number;
  readonly doubled: number;
  readonly seconds: number;
}

for (const ground of [await embedded(), await onServer()]) {
  for (const withKey of [true, false]) {
    const outcome = await run(ground, withKey);
    const good = outcome.lost === 0 && (withKey ? outcome.doubled === 0 : outcome.doubled > 0);
    keepResult("kill", [
      `${ground.name}, ${withKey ? "with form keys" : "control: without form keys"}`,
      `${kills} kills in ${outcome.seconds.toFixed(0)} s`,
      `${outcome.acknowledged} acknowledged in ${outcome.tries} tries`,
      `${outcome.lost} lost, ${outcome.doubled} doubled`,
      good ? "as it should" : "**not as it should**",
    ]);
    if (!good) process.exitCode = 1;
  }
  await ground.clear();
}
process.exit();

async function run(ground: Ground, withKey: boolean): Promise<Outcome> {
  const port = await freePort();
  const started = performance.now();
  let program: RunningProgram = await runProgram(port, ground.settings);
  const texts = Array.from({ length: posts }, (_, n) => `Proef ${n} ${randomUUID()}`);
  const target = await findTarget(program.url);
  let [acknowledged, tries, running] = [0, 0, true];
  const todo = [...texts];

  async function writer(): Promise<void> {
    for (let text = todo.pop(); text !== undefined; text = todo.pop()) {
      const fields = { ...target.fields(text), ...(withKey ? { sleutel: randomUUID() } : {}) };
      // Who gets no answer cannot know what became of it, and tries again, as people do.
      for (;;) {
        tries++;
        const answer = await target.client.post(target.action, fields, lostAnswer()).catch(() => null);
        if (answer?.status === 303) break;
        await pause(100);
      }
      acknowledged++;
    }
  }
  const killer = (async () => {
    for (let n = 0; n < kills && running; n++) {
      const goal = Math.floor((posts * (n + 0.5)) / kills);
      while (acknowledged < goal && running) await pause(5);
      await program.kill();
      program = await runProgram(port, ground.settings);
    }
  })();
  await Promise.all(Array.from({ length: writers }, writer));
  running = false;
  await killer;
  await program.kill();
  const found = await ground.count();
  const counts = texts.map((text) => found.get(text) ?? 0);
  return {
    acknowledged,
    tries,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
    seconds: (performance.now() - started) / 1000,
  };
}

/** Now and then an answer is lost on its way back: the post was done, and its writer does not know. */
function lostAnswer(): AbortSignal | undefined {
  return Math.random() < 0.1 ? AbortSignal.timeout(Math.round(20 + Math.random() * 200)) : undefined;
}

/** Signs in, finds a conversation, and reads from its page where a reply goes and what the field is called. */
async function findTarget(url: string) {
  const client = simpleClient(url);
  await client.post("/inloggen/oefenen", { email });
  const mine = await client.get("/mijn");
  const group = /href="(\/themagroepen\/[^"/]+)"/.exec(mine.html)?.[1];
  if (!group) throw new Error("no theme group on the page of the drill's writer");
  const list = await client.get(group);
  const thread = new RegExp(`href="(${group}/gesprekken/[0-9a-f-]{36})"`).exec(list.html)?.[1];
  if (!thread) throw new Error("no conversation in the theme group");
  const page = await client.get(thread);
  const form = page.html.match(/<form\b[\s\S]*?<\/form>/g)?.find((each) => each.includes("/reacties"));
  const action = /action="([^"]+)"/.exec(form ?? "")?.[1];
  const field = /<textarea[^>]*name="([^"]+)"/.exec(form ?? "")?.[1];
  if (!action || !field) throw new Error("no form for a reply in the conversation");
  return { client, action, fields: (text: string): Record<string, string> => ({ [field]: text }) };
}

async function countTexts({ owner }: Engine): Promise<ReadonlyMap<string, number>> {
  const { rows } = await owner.query("select text, count(*)::int as n from post group by text");
  return new Map(rows.map(({ text, n }) => [text, n]));
}

async function embedded(): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-kill-"));
  return {
    name: "embedded database",
    settings: { DATA_DIR: folder },
    async count() {
      const engine = await openEngine({ folder: path.join(folder, "database") });
      const found = await countTexts(engine);
      await engine.close();
      return found;
    },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Ground> {
  const server = await startPostgres({ durable: true });
  const owner = await asPlainOwner(server.url);
  await administer(owner, "create database kill_drill");
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-kill-"));
  return {
    name: "PostgreSQL server",
    settings: { DATABASE_URL: databaseAt(owner, "kill_drill"), DATA_DIR: folder },
    async count() {
      // As superuser: the drill looks behind every lock.
      const engine = await openEngine({ url: databaseAt(server.url, "kill_drill"), size: 2 });
      const found = await countTexts(engine);
      await engine.close();
      return found;
    },
    async clear() {
      rmSync(folder, { recursive: true, force: true });
      await server.stop();
    },
  };
}
