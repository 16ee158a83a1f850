import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { during, Failure } from "./say.mjs";
import { tool } from "./tools.mjs";

const sources = ["src", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts"];
const mark = "dist/.built";

/** Makes `dist` from `src`: the server by tsc, what browsers get by Vite. Answers whether there was anything to do. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted && untouched()) return false;

  rmSync(mark, { force: true });
  await during("Building", async () => {
    if ((await tool("tsc", ["-p", "."])) !== 0)
      throw new Failure("The build failed: the types do not fit, see above.");
    if ((await tool("vite", ["build", "--logLevel", "warn"])) !== 0)
      throw new Failure("The build failed: the files for the browser could not be made, see above.");
    removeLeftovers();
  });
  writeFileSync(mark, wanted);
  return true;
}

/** What the sources look like from outside: cheap enough to ask twice a second. */
export function glance() {
  return sources
    .flatMap(filesIn)
    .map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`)
    .join();
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Whether nobody wrote in `dist` since, as a tsc by hand does. */
function untouched() {
  const { mtimeMs } = statSync(mark);
  return filesIn("dist").every((file) => statSync(file).mtimeMs <= mtimeMs);
}

/** tsc leaves the output of a source that was removed or renamed; the program could still find it. */
function removeLeftovers() {
  for (const file of filesIn("dist")) {
    const [, name] = /^dist[\\/](?!assets[\\/])(.+)\.js(\.map)?$/.exec(file) ?? [];
    if (name && !["ts", "tsx"].some((kind) => existsSync(path.join("src", `${name}.${kind}`)))) rmSync(file);
  }
}

function filesIn(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [place] : [];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}
