import { unresolved } from "./lockfile.mjs";
import { say } from "./say.mjs";
import { tool } from "./tools.mjs";

const steps = {
  "format and lint": () => tool("biome", ["check", "--error-on-warnings"]),
  "lock file": () => {
    for (const gap of unresolved()) say(`package-lock.json: ${gap}`);
    return unresolved().length;
  },
  "types of the program": () => tool("tsc", ["-p", ".", "--noEmit"]),
  "types of the browser scripts": () => tool("tsc", ["-p", "src/client", "--noEmit"]),
  "types of the journeys": () => tool("tsc", ["-p", "journeys", "--noEmit"]),
};

/** What a machine can see without running the program; seconds, before every commit. */
export async function check() {
  const results = { passed: [], failed: [], skipped: [] };
  for (const [name, step] of Object.entries(steps)) {
    const fine = (await step()) === 0;
    say(`${fine ? "ok  " : "FAIL"} ${name}`);
    results[fine ? "passed" : "failed"].push(name);
  }
  return results;
}
