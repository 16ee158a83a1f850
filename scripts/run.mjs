// One way in for every command of package.json: `node scripts/run.mjs <task> [words]`.
// It starts on any Node from 20 on with nothing installed: it first installs what the lock file names,
// then has the work done by the Node that is pinned there.
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { check } from "./check.mjs";
import { install } from "./dependencies.mjs";
import { drill } from "./drill.mjs";
import { follow, start } from "./program.mjs";
import { Failure, say } from "./say.mjs";
import { house, journeys, journeysOnServer, server } from "./suites.mjs";
import { tally } from "./tally.mjs";
import { node } from "./tools.mjs";

// Each task answers with the exit code of the whole.
const tasks = {
  start: () => build().then(start),
  dev: () => build().then(follow),
  build: () => build().then(() => 0),

  check: () => tally([check]),
  "test:house": (words) => tally([build, house], words),
  "test:server": (words) => tally([build, server], words),
  "test:journeys": (words) => tally([build, journeys, journeysOnServer], words),
  test: () => tally([check, build, house, server, journeys, journeysOnServer]),

  "db:draft": (words) => build().then(() => node(["scripts/draft.mjs", ...words])),
  "db:migrate": (words) => build().then(() => node(["dist/main.js", "migrate", ...words])),
  "db:demo": (words) => build().then(() => node(["dist/main.js", "demo", ...words])),
  audit: (words) => build().then(() => node(["dist/main.js", "audit", ...words])),
  administrator: (words) => build().then(() => node(["dist/main.js", "administrator", ...words])),
  import: (words) => build().then(() => node(["dist/main.js", "import", ...words])),
  drill: (words) => build().then(() => drill(words)),
  bench: (words) => build().then(() => node(["dist/testing/bench/main.js", ...words])),
};

const [task = "", ...words] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

try {
  if (!Object.hasOwn(tasks, task)) throw new Failure(`Choose a task: ${Object.keys(tasks).join(", ")}.`);
  await install();
  process.exit(await tasks[task](words));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exit(1);
}
