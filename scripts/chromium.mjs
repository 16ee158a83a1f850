import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { aptInstall, mayInstall } from "./apt.mjs";
import { during, Failure } from "./say.mjs";
import { run, tool } from "./tools.mjs";

const installed = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium that walks the journeys: the one you name, one that is installed, or else one that is installed now. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !(await runs(named)))
    throw new Failure(`CHROMIUM_PATH is "${named}", and that does not start.`);

  const found =
    named ||
    (await firstThatRuns([...installed, downloaded()])) ||
    ((await aptInstall("Chromium", ["chromium", "fonts-dejavu-core"])) && (await firstThatRuns(installed))) ||
    (await download());
  if (!found)
    throw new Failure(
      "no Chromium was found and none could be installed; install Chromium or Chrome, or set CHROMIUM_PATH",
    );
  return found;
}

async function download() {
  const libraries = mayInstall() ? ["--with-deps"] : [];
  await during("Downloading Chromium", () => tool("playwright", ["install", ...libraries, "chromium"]));
  return firstThatRuns([downloaded()]);
}

function downloaded() {
  return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
}

async function firstThatRuns(candidates) {
  for (const candidate of candidates.flatMap(places)) if (await runs(candidate)) return candidate;
}

function places(candidate) {
  if (path.isAbsolute(candidate)) return [candidate];
  return process.env.PATH.split(path.delimiter).map((folder) => path.join(folder, candidate));
}

async function runs(program) {
  return existsSync(program) && (await run(program, ["--version"], { quiet: true })).code === 0;
}
