import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { organisationImporters } from "#modules/organisations";
import { readConfig } from "#platform/config";
import { openEngine } from "#platform/db";
import { readSource } from "#platform/imports";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { startPostgres } from "../../../scripts/postgres.mjs";
import { openSite } from "../../site.tsx";
import { administer, asPlainOwner, databaseAt } from "../server.ts";
import { keepResult } from "./result.ts";

/*
 * kill -9 of `npm run import` while it takes over a file of schools, on both engines, at moments spread over the whole of it: afterwards all
 * schools are there or none, and the next run takes over the rest. The control takes the same file over in pieces, an act for each, and must
 * show a part.
 */

const schools = 12_000;
const kills = 8;
const pieces = 24;
const validFrom = "2026-10-01";
const counting =
  "select count(*)::int as n from organisation_identifier where scheme = 'brinSite' and source = 'DUO, een proef'";
const entry = path.resolve(import.meta.dirname, "../../main.js");

interface Ground {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  /** How many of the schools of the file stand in the database, with the program gone. */
  readonly count: () => Promise<number>;
  readonly clear: () => Promise<void>;
}

if (process.argv[2] === "in-pieces") await inPieces(process.argv[3]!);
else await drill();
process.exit();

async function drill(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-import-kill-"));
  for (const make of [embedded, onServer]) {
    const ground = await make();
    await ended(run(ground, [entry, "demo"]));
    const whole = await killedOften(ground, importOf(path.join(folder, "whole.csv"), "8"));
    keep(ground.name, "one act", whole, whole.parts === 0 && whole.arrived);
    const parted = await killedOften(ground, [
      import.meta.filename,
      "in-pieces",
      fileOf(path.join(folder, "pieces.csv"), "9"),
    ]);
    keep(ground.name, "control: an act for each piece", parted, parted.parts > 0);
    await ground.clear();
  }
  rmSync(folder, { recursive: true, force: true });
}

interface Outcome {
  /** After how many kills all was there, nothing, or a part. */
  readonly all: number;
  readonly none: number;
  readonly parts: number;
  /** Left alone, it took over all of it in the end. */
  readonly arrived: boolean;
}

/** Kills what this starts at moments spread over the time it takes, and then lets it finish. */
async function killedOften(ground: Ground, words: readonly string[]): Promise<Outcome> {
  const before = await ground.count();
  const seen = { all: 0, none: 0, parts: 0 };
  // How long it takes is not known before it was done once, and then there is nothing left to do: the moments go on from where it begins.
  for (let n = 0; n < kills; n++) {
    const child = run(ground, words);
    await heard(child, /Lees|reading/);
    await pause(n * 350);
    child.kill("SIGKILL");
    await once(child, "exit").catch(() => undefined);
    const found = (await ground.count()) - before;
    if (found === 0) seen.none++;
    else if (found === schools) seen.all++;
    else seen.parts++;
    if (found !== 0) break;
  }
  await ended(run(ground, words));
  return { ...seen, arrived: (await ground.count()) - before === schools };
}

function keep(where: string, how: string, { all, none, parts, arrived }: Outcome, good: boolean): void {
  keepResult("import-kill", [
    where,
    how,
    `${all + none + parts} kills during a file of ${schools.toLocaleString("en")} schools`,
    `${none} times nothing, ${all} times all, ${parts} times a part; left alone, ${arrived ? "all of it came" : "it did not all come"}`,
    good ? "as it should" : "**not as it should**",
  ]);
  if (!good) process.exitCode = 1;
}

/** The program as `npm run import` starts it. */
function importOf(file: string, first: string): readonly string[] {
  const about = ["--valid-from", validFrom, "--source", "DUO, een proef"];
  return [entry, "import", fileOf(file, first), ...about, "--apply"];
}

/** A file of schools in the fictional country, whose numbers begin with this. */
function fileOf(file: string, first: string): string {
  const letter = (n: number) => String.fromCharCode(65 + n);
  const lines = Array.from({ length: schools }, (_, n) => {
    const site = String(n % 100).padStart(2, "0");
    const institution = Math.floor(n / 100);
    const brin = `${first}${institution % 10}${letter(Math.floor(institution / 10) % 26)}${letter(Math.floor(institution / 260))}`;
    return `${brin},${site},School ${first}-${n},bo,1362,WATERRIJK,GM9005`;
  });
  writeFileSync(file, ["brin,vestiging,naam,soort,pc4,plaats,gemeentecode_2025", ...lines].join("\n"));
  return file;
}

function run({ settings }: Ground, words: readonly string[]): ChildProcess {
  const env = { PATH: process.env.PATH ?? "", SCHAKEL_MODE: "demo", LOG_LEVEL: "error", ...settings };
  return spawn(process.execPath, [...words], { env, stdio: ["ignore", "pipe", "inherit"] });
}

async function ended(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`it ended with ${code}`);
}

/** Waits until it says this: from then on it is at the file. */
async function heard(child: ChildProcess, words: RegExp): Promise<void> {
  let said = "";
  for await (const piece of child.stdout ?? []) {
    said += String(piece);
    if (words.test(said)) break;
  }
  child.stdout?.resume();
}

/** The control: what the importer does, without the one act around it. */
async function inPieces(file: string): Promise<void> {
  const config = readConfig(process.env);
  const engine = await openEngine(
    config.databaseUrl
      ? { url: config.databaseUrl, size: 2 }
      : { folder: path.join(config.dataDir, "database") },
  );
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  const { source } = await readSource({ name: path.basename(file), bytes: readFileSync(file) });
  const importer = source && organisationImporters.find((each) => each.recognises(source));
  if (!importer) throw new Error("nobody takes this file");
  const given = { validFrom, source: "DUO, een proef", step: async () => undefined };
  const { facts } = await importer.read(source, given);
  process.stdout.write("reading\n");
  for (let piece = 1; piece <= pieces; piece++) {
    const some = facts.schools.slice(0, Math.ceil((facts.schools.length * piece) / pieces));
    await door.acts.asSystem("a piece of a file", (act) =>
      importer.takeOver(act, { ...facts, schools: some }),
    );
  }
  await door.close();
}

async function embedded(): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-import-kill-"));
  return {
    name: "embedded database",
    settings: { DATA_DIR: folder },
    async count() {
      const engine = await openEngine({ folder: path.join(folder, "database") });
      const { rows } = await engine.owner.query(counting);
      await engine.close();
      return rows[0].n;
    },
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Ground> {
  const server = await startPostgres({ durable: true });
  const owner = await asPlainOwner(server.url);
  await administer(owner, "create database import_kill_drill");
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-import-kill-"));
  return {
    name: "PostgreSQL server",
    settings: { DATABASE_URL: databaseAt(owner, "import_kill_drill"), DATA_DIR: folder },
    async count() {
      // As superuser: the drill looks behind every lock.
      const engine = await openEngine({ url: databaseAt(server.url, "import_kill_drill"), size: 2 });
      const { rows } = await engine.system.query(counting);
      await engine.close();
      return rows[0].n;
    },
    async clear() {
      rmSync(folder, { recursive: true, force: true });
      await server.stop();
    },
  };
}
