import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { organisationImporters } from "#modules/organisations";
import type { Act } from "#platform/acts";
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
 * `npm run import` as a program of its own, and kill -9 in the middle of it, on both engines: exit codes and words; a file of thousands of
 * schools is there as a whole or not at all, and the next try takes it over. The control takes over the same files without one act around
 * the steps, and must leave half of one.
 */

const schools = 6_000;
const kills = 5;
const program = path.resolve(import.meta.dirname, "../../main.js");

interface Ground {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly clear: () => Promise<void>;
  /** The database, with the program gone. */
  readonly engine: () => ReturnType<typeof openEngine>;
}

const [task, ...words] = process.argv.slice(2);
if (task === "in-pieces") await inPieces(words[0]!, words[1]!);
else for (const ground of [await embedded(), await onServer()]) await drillOn(ground);
process.exit();

async function drillOn(ground: Ground): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-import-files-"));
  const fileOf = (round: number) => {
    const file = path.join(folder, `scholen-${round}.csv`);
    writeFileSync(file, schoolsOf(round));
    return file;
  };
  const spoken = await speaks(ground, fileOf(0));
  verdict(
    ground,
    "exit codes and words",
    `${spoken.asked} orders`,
    spoken.wrong.join("; ") || "as told",
    spoken.wrong.length === 0,
  );

  const whole = await killed(ground, fileOf, 1, (file, day) => [
    program,
    "import",
    file,
    "--valid-from",
    day,
    "--source",
    "Proef",
    "--apply",
  ]);
  verdict(
    ground,
    "in one act",
    `${kills} kills in the middle`,
    tally(whole),
    whole.every(({ after, again }) => after !== "half" && again === "whole"),
  );
  const pieces = await killed(ground, fileOf, 1 + kills, (file, day) => [
    import.meta.filename,
    "in-pieces",
    file,
    day,
  ]);
  verdict(
    ground,
    "control: in pieces",
    `${kills} kills in the middle`,
    tally(pieces),
    pieces.some(({ after }) => after === "half"),
  );
  rmSync(folder, { recursive: true, force: true });
  await ground.clear();
}

function verdict({ name }: Ground, how: string, seen: string, result: string, good: boolean): void {
  keepResult("import", [name, how, seen, result, good ? "as it should" : "**not as it should**"]);
  if (!good) process.exitCode = 1;
}

/** What the program answers to orders of every kind; `wrong` tells where it said or did something else. */
async function speaks(
  ground: Ground,
  file: string,
): Promise<{ readonly asked: number; readonly wrong: readonly string[] }> {
  const broken = `${file}.broken.csv`;
  writeFileSync(broken, "brin;vestiging;naam\n10AA;00;=1+1\n");
  const about = ["--valid-from", day(0), "--source", "Proef"];
  const orders: readonly [string, readonly string[], number, string, State][] = [
    ["a look", [file, ...about], 0, "nieuw 6.000", "nothing"],
    ["no day", [file], 2, "--valid-from", "nothing"],
    ["a file that is not there", [`${file}.weg`, ...about], 1, "is niet te lezen", "nothing"],
    ["a broken file", [broken, ...about, "--apply"], 1, "Er is niets veranderd", "nothing"],
    ["taking over", [file, ...about, "--apply"], 0, "overgenomen", "whole"],
    ["the same again", [file, ...about, "--apply"], 0, "is al bekend", "whole"],
  ];
  const wrong: string[] = [];
  for (const [what, order, code, sentence, state] of orders) {
    const ended = await spawned(ground, [program, "import", ...order]).ended;
    const found = await stateOf(ground, 0);
    if (ended.code !== code || !ended.said.toLowerCase().includes(sentence.toLowerCase()) || found !== state)
      wrong.push(`${what}: exit ${ended.code}, ${found}, ${JSON.stringify(ended.said.slice(-200))}`);
  }
  return { asked: orders.length, wrong };
}

interface Killed {
  readonly after: State;
  readonly again: State;
}

/** Kills one import after another, each a little later on its way than the one before, and does each again. */
async function killed(
  ground: Ground,
  fileOf: (round: number) => string,
  from: number,
  order: (file: string, day: string) => readonly string[],
): Promise<readonly Killed[]> {
  const found: Killed[] = [];
  // How long the work itself takes, between its first word and its last.
  let takes = 2_500;
  for (let n = 0; n < kills; n++) {
    const round = from + n;
    const file = fileOf(round);
    const first = spawned(ground, order(file, day(round)));
    await first.reads;
    await pause((takes * (n + 1)) / (kills + 1));
    first.kill();
    await first.ended;
    const after = await stateOf(ground, round);
    const second = spawned(ground, [
      program,
      "import",
      file,
      "--valid-from",
      day(round),
      "--source",
      "Proef",
      "--apply",
    ]);
    await second.reads;
    const began = performance.now();
    await second.ended;
    // What was already whole is only compared the second time.
    if (after === "nothing") takes = performance.now() - began;
    found.push({ after, again: await stateOf(ground, round) });
  }
  return found;
}

function tally(found: readonly Killed[]): string {
  const count = (state: State) => `${found.filter(({ after }) => after === state).length} ${state}`;
  const again = found.filter((each) => each.again === "whole").length;
  return `${count("nothing")}, ${count("half")}, ${count("whole")}; done again: ${again} whole`;
}

type State = "nothing" | "half" | "whole";

/** How much of the file of a round is in the tables. */
async function stateOf({ engine }: Ground, round: number): Promise<State> {
  const open = await engine();
  const name = `Proefschool ${round}/%`;
  const { rows } = await open.system.query(
    `select (select count(*)::int from organisation where name like $1) as named,
      (select count(*)::int from organisation_version where name like $1) as versions,
      (select count(*)::int from school_type t join organisation o on o.id = t.organisation_id where o.name like $1) as types,
      (select count(*)::int from school_edition where valid_from = $2 and source = 'Proef') as editions`,
    [name, day(round)],
  );
  await open.close();
  const { named, versions, types, editions } = rows[0];
  const all = [named, versions, types];
  if (all.every((count) => count === 0) && editions === 0) return "nothing";
  return all.every((count) => count === schools) && editions === 1 ? "whole" : "half";
}

/** A file as DUO publishes it, with schools that are in no other round. */
function schoolsOf(round: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const line = (n: number) => {
    const brin = `${10 + round}${letters[Math.floor(n / 100 / 26) % 26]}${letters[Math.floor(n / 100) % 26]}`;
    return `${brin};${String(n % 100).padStart(2, "0")};Proefschool ${round}/${n};1052;WATERRIJK;GM9005;bo`;
  };
  return `brin;vestiging;naam;pc4;plaats;gemeentecode;soort\n${Array.from({ length: schools }, (_, n) => line(n)).join("\n")}\n`;
}

function day(round: number): string {
  return `2026-02-${String(round + 1).padStart(2, "0")}`;
}

function spawned({ settings }: Ground, order: readonly string[]) {
  const env = { PATH: process.env.PATH ?? "", SCHAKEL_MODE: "demo", LOG_LEVEL: "error", ...settings };
  const child = spawn(process.execPath, order, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const gone = once(child, "close");
  const reads = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece: Buffer) => {
        said += piece.toString();
        if (said.includes("Lees ")) resolve();
      });
    child.once("close", () => resolve());
  });
  return {
    reads,
    kill: () => child.kill("SIGKILL"),
    ended: gone.then(([code]) => ({ code: code as number | null, said })),
  };
}

/** The control, as a program of its own: the same steps, each kept as soon as it is done. */
async function inPieces(file: string, validFrom: string): Promise<void> {
  const config = readConfig(process.env);
  const engine = await openEngine(
    config.databaseUrl
      ? { url: config.databaseUrl, size: config.poolSize }
      : { folder: path.join(config.dataDir, "database") },
  );
  const site = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  process.stdout.write(`Lees ${file}\n`);
  const { source } = await readSource({ name: path.basename(file), bytes: readFileSync(file) });
  const [importer] = organisationImporters;
  const given = { validFrom, source: "Proef", step: async () => undefined };
  const { facts } = await importer!.read(source!, given);
  const now = new Date();
  await site.acts.ask((tx) =>
    importer!.takeOver({ tx, now, record: async () => undefined } as unknown as Act, facts),
  );
  await site.close();
}

async function embedded(): Promise<Ground> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-import-"));
  return {
    name: "embedded database",
    settings: { DATA_DIR: folder },
    engine: () => openEngine({ folder: path.join(folder, "database") }),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Ground> {
  const server = await startPostgres({ durable: true });
  const owner = await asPlainOwner(server.url);
  await administer(owner, "create database import_drill");
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-import-"));
  return {
    name: "PostgreSQL server",
    settings: { DATABASE_URL: databaseAt(owner, "import_drill"), DATA_DIR: folder },
    // As superuser: the drill looks behind every lock.
    engine: () => openEngine({ url: databaseAt(server.url, "import_drill"), size: 2 }),
    async clear() {
      rmSync(folder, { recursive: true, force: true });
      await server.stop();
    },
  };
}
