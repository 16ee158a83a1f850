import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { BadOrder, importers, importFromCommandLine, readOrder, whileOpen } from "#modules/imports";
import { appointAdministrator, demoPeople } from "#modules/people";
import { readCheckpoints, verifyAudit } from "#platform/audit";
import { BadConfig, type Config, readConfig } from "#platform/config";
import { type Engine, FolderTaken, markReady, migrate, openEngine } from "#platform/db";
import { serve } from "#platform/http";
import { openLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { busyPage } from "./site/busy-page.ts";
import type { Door } from "./site/open-house.ts";
import { refuseDemoPeople } from "./site/production.ts";
import { openSite, tellDemoStory } from "./site.tsx";

/** One line for whoever started the program, and an exit that says it did not work. */
class CannotStart extends Error {
  override readonly name = "CannotStart";
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main([task, ...words]: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  if (task === "import") return importFile(config, words);
  if (task === "migrate") return migrateOnly(config);
  if (task === "audit") return verifyLog(config);
  const site = await openHouse(config);
  if (task === "administrator") return appoint(site, words[0]);
  if (task === "demo") return site.close();

  const serving = await serve({
    app: site.app,
    pages: site.pages,
    host: config.host,
    port: config.port,
    onCached: site.metrics.cached,
    onRefused: site.metrics.refused,
    mostAtOnce: config.mostAtOnce,
    busyPage,
  });
  await site.jobs.start();
  greet(config, serving.port);
  closeOnSignal(async () => {
    // Open pages listen for as long as they can: they are let go first, and come back to whoever answers then.
    site.live.close();
    await serving.close();
    await site.close();
  });
}

async function openHouse(config: Config): Promise<Door> {
  const engine = await open(config);
  say("Bringing the tables up to date …");
  const site = await openSite({
    config,
    engine,
    log: openLog(config.logLevel),
    storage: openStorage(config),
  });
  if (config.mode === "production") await refuseDemoPeople(site);
  else await tellDemoStory(site, (chapter) => say(`Telling the demo story: ${chapter} …`));
  if (!config.databaseUrl) markReady(databaseFolder(config));
  return site;
}

async function migrateOnly(config: Config): Promise<void> {
  const engine = await open(config);
  const applied = await migrate(engine.owner);
  say(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "The tables were up to date.");
  await engine.close();
  if (!config.databaseUrl) markReady(databaseFolder(config));
}

/** Walks the whole audit log and holds it against the checkpoints beside the data. Ends in an error when someone changed it. */
async function verifyLog(config: Config): Promise<void> {
  const engine = await open(config);
  const checkpoints = await readCheckpoints(path.join(config.dataDir, "audit"));
  const found = await verifyAudit(engine, config.secret, checkpoints);
  await engine.close();
  for (const { kind, strand, position } of found)
    say(`${kind}: strand ${strand}, entry ${position ?? "unknown"}`);
  if (found.length > 0) throw new CannotStart(`The audit log was changed in ${found.length} places.`);
  say(`The audit log is whole; ${checkpoints.length} checkpoints agree.`);
}

/** The first administrator of a new house, by mail address. */
async function appoint(site: Door, email: string | undefined): Promise<void> {
  const address = z.email().safeParse(email?.toLowerCase());
  if (!address.success) throw new CannotStart("Name the mail address of the new administrator.");
  await site.acts.asSystem("appointed from the command line", (act) =>
    appointAdministrator(act, address.data),
  );
  await site.close();
  say(`${address.data} is an administrator from now on, and signs in with that address.`);
}

/** Reads an official file and says what it would change; with `--apply` takes it over. */
async function importFile(config: Config, words: readonly string[]): Promise<void> {
  const order = readOrder(importers, words);
  const site = await openHouse(config).catch((error: Error) => {
    const { cause } = error;
    throw cause instanceof FolderTaken ? new CannotStart(whileOpen(cause.pid, order)) : error;
  });
  // Named from the folder in which the command was typed; npm runs it from that of the project.
  const file = path.resolve(process.env.INIT_CWD ?? ".", order.file);
  process.exitCode = await importFromCommandLine(site.acts, importers, { ...order, file }, say);
  await site.close();
}

const databaseFolder = (config: Config): string => path.join(config.dataDir, "database");

async function open(config: Config): Promise<Engine> {
  if (config.databaseUrl) {
    say("Connecting to the database server …");
    const { databaseUrl: url, webDatabaseUrl: webUrl, poolSize: size } = config;
    return openEngine({ url, size, ...(webUrl ? { webUrl } : {}) }).catch((error) => {
      throw new CannotStart(`The database at DATABASE_URL does not answer: ${reasonOf(error)}.`);
    });
  }
  try {
    makeFolder(config.dataDir);
    accessSync(config.dataDir, constants.W_OK);
  } catch {
    throw new CannotStart(`The folder ${config.dataDir} cannot be written. Choose another with DATA_DIR.`);
  }
  say("Opening the embedded database …");
  return openEngine({ folder: databaseFolder(config) }).catch((error) => {
    if (error instanceof FolderTaken) {
      throw new CannotStart(
        `The folder ${config.dataDir} is in use by process ${error.pid}. Stop that first, or choose another with DATA_DIR.`,
        { cause: error },
      );
    }
    throw new CannotStart(
      `The database in ${databaseFolder(config)} cannot be opened. Put back a copy, or choose another folder with DATA_DIR.`,
    );
  });
}

/** One folder at a time from the top: asked for all at once, a file system that makes no folders (/proc) keeps Node busy for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function greet(config: Config, port: number): void {
  const address = config.publicUrl.replace(/:\d+$/, `:${port}`);
  say(`\nSchakel is open: ${address}`);
  if (config.mode !== "demo") return;
  say(`Mailbox:         ${address}/dev/mail`);
  say("Sign in with one click as:");
  for (const { name, about } of demoPeople) say(`  ${name.padEnd(18)} ${about.en}`);
  say(`at ${address}/inloggen. Ctrl-C ends it.`);
}

function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const end = (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    say(`\n${signal === "SIGINT" ? "Ctrl-C" : signal}: finishing what was begun …`);
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? "for an unknown reason";
}

function lineOf(error: unknown, port: string): string {
  if (error instanceof CannotStart || error instanceof BadOrder) return error.message;
  if (error instanceof BadConfig) return `The settings are not right: ${error.message}.`;
  const { code } = error as { code?: string };
  if (code === "EADDRINUSE")
    return `Port ${port} is taken. Choose another with PORT, for instance PORT=3001 npm start.`;
  if (code === "EACCES") return `Port ${port} may not be opened. Choose a higher one with PORT.`;
  return `It does not start: ${reasonOf(error)}.`;
}

main(process.argv.slice(2)).then(
  () => {
    // A task is done when it is done, with the exit code it set; without one the house stays open.
    if (process.argv.length > 2) process.exit();
  },
  (error: unknown) => {
    process.stderr.write(`${lineOf(error, process.env.PORT ?? "3000")}\n`);
    if (process.env.LOG_LEVEL === "debug") process.stderr.write(`${(error as Error).stack}\n`);
    process.exit(error instanceof BadOrder ? 2 : 1);
  },
);
