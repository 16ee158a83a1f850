import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { areaImporters } from "#modules/areas";
import { organisationImporters } from "#modules/organisations";
import { tablePaths } from "#modules/table";
import { readConfig } from "#platform/config";
import { markReady, openEngine } from "#platform/db";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { freePort } from "../../../scripts/postgres.mjs";
import { openSite } from "../../site.tsx";
import { hasOfficialFiles, takeOverOfficialFiles, takeOverSchoolFiles } from "../official-files.ts";
import { runProgram } from "../running-program.ts";
import { againstBare, type Effort } from "./against-bare.ts";
import type { Finding } from "./report.ts";

/** What busy people type. */
const typed = [
  "sudwest frys",
  "20.01",
  "1098 kb",
  "gm363",
  "weesp",
  "utrech",
  "bergen",
  "s-gravenhage",
  "po2707",
  "de regenboog",
  "montessorri amsterdam",
  "sint jozef den haag",
  "00ao",
];

/**
 * "Wie zit er aan tafel?" with the whole country in it, on the embedded engine: how heavy the pages are, how soon they begin to arrive when
 * nobody asked for them before, how fast they are when someone did, and how fast a search is. Skipped without the official files.
 */
export async function placePages(effort: Effort, say: (line: string) => void): Promise<readonly Finding[]> {
  if (!hasOfficialFiles()) return [];
  say("who sits at the table, the whole country on the embedded engine");
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "schakel-bench-places-"));
  await readInTheCountry(dataDir);
  const program = await runProgram(await freePort(), { DATA_DIR: dataDir });
  try {
    const patchwork = await fetch(program.url + tablePaths.patchworkJsonIn("2025"));
    const { municipalities } = (await patchwork.json()) as { municipalities: { code: string }[] };
    const pages = municipalities.map(({ code }) => program.url + tablePaths.pageOf(code, "2025"));
    const overview = program.url + tablePaths.patchworkIn("2025");
    const heaviest = await heaviestOf([overview, ...pages.slice(0, 60)]);
    // Warm by now: the first sixty drew their maps. These were never asked for, so nothing of them is kept.
    const first = await firstBytes(pages.slice(60, 160));
    const searches = Array.from({ length: 20 }, () => typed)
      .flat()
      .map((words) => `${program.url}${tablePaths.suggestions}?zoek=${encodeURIComponent(words)}`);
    // Warm when its statements are prepared, which takes eight times.
    await firstBytes(searches.slice(0, typed.length * 10));
    const found = await firstBytes(searches);
    return [
      {
        what: "heaviest page about places, 342 municipalities, before compression",
        ours: `${(heaviest / 1000).toFixed(0)} KB`,
        limit: "",
        ratio: "",
        goal: "250 KB",
        kept: heaviest <= 250_000,
      },
      {
        what: "first byte of a page about a place that nobody asked for before, embedded",
        ours: `p50 ${at(first, 0.5)} ms, p99 ${at(first, 0.99)} ms`,
        limit: "",
        ratio: "",
        goal: "p50 under 50 ms",
        kept: at(first, 0.5) < 50,
      },
      {
        what: "search for a place among 9,400 areas and schools, embedded",
        ours: `p50 ${at(found, 0.5)} ms, p99 ${at(found, 0.99)} ms`,
        limit: "",
        ratio: "",
        goal: "p99 under 20 ms",
        kept: at(found, 0.99) < 20,
      },
      await againstBare("the patchwork of the whole country", overview, effort),
      await againstBare("who sits at the table, one municipality", pages[0]!, effort),
    ];
  } finally {
    await program.stop();
  }
}

/** Fills a new house on the embedded engine, before the program opens it. */
async function readInTheCountry(dataDir: string): Promise<void> {
  const config = readConfig({ LOG_LEVEL: "silent", DATA_DIR: dataDir });
  const folder = path.join(dataDir, "database");
  const engine = await openEngine({ folder });
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config) });
  await takeOverOfficialFiles(door.acts, areaImporters);
  await takeOverSchoolFiles(door.acts, organisationImporters);
  // The demo story brings a country of its own, which would lie over this one.
  await engine.system.query("insert into house.setting (name, value) values ('demo/told', 'true')");
  await door.close();
  markReady(folder);
}

async function heaviestOf(pages: readonly string[]): Promise<number> {
  let heaviest = 0;
  for (const page of pages)
    heaviest = Math.max(heaviest, (await (await fetch(page)).arrayBuffer()).byteLength);
  return heaviest;
}

/** Milliseconds until the head of each answer is there, one visitor at a time, the shortest first. */
async function firstBytes(pages: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const page of pages) {
    const started = performance.now();
    const answer = await fetch(page);
    times.push(performance.now() - started);
    if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
    await answer.arrayBuffer();
  }
  return times.toSorted((one, other) => one - other);
}

const at = (times: readonly number[], share: number): number =>
  Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
