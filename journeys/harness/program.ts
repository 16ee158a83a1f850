import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../../scripts/postgres.mjs";

export interface Program {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** What it has said so far. */
  readonly log: () => string;
  /** Ends it as Ctrl-C does and removes what it kept; a program that does not end well is an error. */
  readonly stop: () => Promise<void>;
}

/** Starts the built program in demo mode on a free port, with an empty data folder and a database of its own. */
export async function startProgram(): Promise<Program> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const folder = await mkdtemp(path.join(tmpdir(), "schakel-journey-"));
  const database = process.env.JOURNEY_DATABASE === "server" ? await makeDatabase() : undefined;
  const program = spawn(process.execPath, ["dist/main.js"], {
    env: {
      ...systemSettings(),
      SCHAKEL_MODE: "demo",
      PORT: String(port),
      DATA_DIR: folder,
      ...(database ? { DATABASE_URL: database.url } : {}),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding("utf8").on("data", (piece) => (said += piece));

  const stop = async () => {
    const code = await end(program);
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The program ended with code ${code}.\n${said}`);
  };
  if (!(await answers(`${url}/readyz`, program))) {
    await stop();
    throw new Error(`The program was not ready within a minute.\n${said}`);
  }
  return { url, log: () => said, stop };
}

async function answers(url: string, program: ChildProcess): Promise<boolean> {
  for (
    const deadline = Date.now() + 60_000;
    Date.now() < deadline && program.exitCode === null;
    await pause(100)
  ) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

async function end(program: ChildProcess): Promise<number | string | null> {
  if (program.exitCode === null && program.signalCode === null) {
    const gone = once(program, "exit");
    program.kill("SIGTERM");
    const late = setTimeout(() => program.kill("SIGKILL"), 20_000);
    await gone;
    clearTimeout(late);
  }
  return program.exitCode ?? program.signalCode;
}

/** Nothing that is set for another house may reach this one. */
function systemSettings(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  return { PATH, HOME, TMPDIR, SystemRoot };
}

async function makeDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error("JOURNEY_DATABASE=server needs TEST_DATABASE_URL.");
  const name = `journey_${randomBytes(6).toString("hex")}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => ask(server, `drop database ${name} with (force)`) };
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
