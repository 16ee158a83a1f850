import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
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

/** A house in which the demo story was told, put away to begin from: telling it takes longer than all the rest of starting. */
interface Told {
  readonly folder: string;
  readonly database: string | undefined;
}

const toldIn = "JOURNEY_TOLD";

/** How long a program may take to come up, in ms: seconds on an idle machine, and no proof fails because others are busy. */
export const patience = 180_000;

/** Tells the demo story once, for all programs of this run. Returns what clears it away. */
export async function tellStory(): Promise<() => Promise<void>> {
  const folder = await newFolder();
  const database = onServer() ? await makeDatabase() : undefined;
  const clear = async () => {
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await (await run(folder, database?.url)).end();
  } catch (error) {
    await clear();
    throw error;
  }
  const told: Told = { folder, database: database?.name };
  process.env[toldIn] = JSON.stringify(told);
  return clear;
}

/** Starts the built program in demo mode on a free port, in a data folder and a database of its own where the story has just been told. */
export async function startProgram(): Promise<Program> {
  const told = JSON.parse(process.env[toldIn] ?? "null") as Told | null;
  const folder = await newFolder();
  if (told) await cp(told.folder, folder, { recursive: true });
  const database = onServer() ? await makeDatabase(told?.database) : undefined;
  const clear = async () => {
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { url, log, end } = await run(folder, database?.url);
    return { url, log, stop: () => end().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Whether the programs of this run keep their tables on a PostgreSQL server. */
export const onServer = (): boolean => process.env.JOURNEY_DATABASE === "server";
const newFolder = () => mkdtemp(path.join(tmpdir(), "schakel-journey-"));

interface Running extends Omit<Program, "stop"> {
  readonly end: () => Promise<void>;
}

async function run(folder: string, database: string | undefined): Promise<Running> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const program = spawn(process.execPath, ["dist/main.js"], {
    env: {
      ...systemSettings(),
      SCHAKEL_MODE: "demo",
      PORT: String(port),
      DATA_DIR: folder,
      ...(database ? { DATABASE_URL: database } : {}),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding("utf8").on("data", (piece) => (said += piece));

  const end = async () => {
    const code = await ended(program);
    if (code !== 0) throw new Error(`The program ended with code ${code}.\n${said}`);
  };
  if (!(await answers(`${url}/readyz`, program))) {
    await end();
    throw new Error(`The program was not ready within three minutes.\n${said}`);
  }
  return { url, log: () => said, end };
}

async function answers(url: string, program: ChildProcess): Promise<boolean> {
  for (
    const deadline = Date.now() + patience;
    Date.now() < deadline && program.exitCode === null;
    await pause(100)
  ) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

async function ended(program: ChildProcess): Promise<number | string | null> {
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

interface Database {
  readonly name: string;
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** @param from the database to copy; empty when left out */
async function makeDatabase(from = "template1"): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error("JOURNEY_DATABASE=server needs TEST_DATABASE_URL.");
  const name = `journey_${randomBytes(6).toString("hex")}`;
  await ask(server, `create database ${name} template ${from}`);
  const url = new URL(server);
  url.pathname = name;
  return { name, url: url.href, drop: () => ask(server, `drop database ${name} with (force)`) };
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
