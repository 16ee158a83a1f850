import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pinned, pinnedNode } from "./pinned.mjs";
import { during, Failure } from "./say.mjs";
import { run } from "./tools.mjs";

const lockFile = "package-lock.json";
// `npm ci` empties node_modules, so this mark can only stand there when an installation was completed.
const mark = "node_modules/.installed";

/** Installs what the lock file names, unless exactly that is there already. */
export async function install() {
  if (!existsSync(lockFile))
    throw new Failure(`${lockFile} is missing: this copy of the source is not complete.`);
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;

  // After `npm install <package>` everything is in place and only our mark is old.
  if (!inStep()) await during("Installing dependencies, which can take a minute", cleanInstall);
  pinnedNode();
  writeFileSync(mark, wanted);
}

async function cleanInstall() {
  const words = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js")
    ? [process.execPath, [process.env.npm_execpath, ...words]]
    : ["npm", words];
  const { code, output } = await run(...npm, {
    quiet: true,
    shell: process.platform === "win32" && npm[0] === "npm",
  });
  if (code !== 0) throw new Failure(`Installing dependencies failed: ${reason(output)}`);
}

function reason(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output))
    return "the package registry cannot be reached. Check the network connection and try again.";
  if (/code EUSAGE/.test(output))
    return `${lockFile} does not match package.json. Run "npm install" and keep the lock file it writes.`;
  if (/code (EACCES|EPERM|EROFS)/.test(output)) return "the folder node_modules cannot be written.";
  if (/code ENOSPC/.test(output)) return "the disk is full.";
  const said = output.split("\n").filter((line) => /^npm (error|ERR!)/.test(line));
  return (
    said
      .map((line) => line.replace(/^npm (error|ERR!)\s*/, ""))
      .find((line) => line && !/^code /.test(line)) ?? "npm could not be run."
  );
}

/** Whether node_modules holds exactly the packages of the lock file; those for other machines may be absent. */
function inStep() {
  const [wanted, present] = [lockFile, "node_modules/.package-lock.json"].map((file) =>
    existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {},
  );
  const places = Object.keys(wanted).filter((place) => place !== "");
  return (
    places.every((place) =>
      present[place] ? present[place].integrity === wanted[place].integrity : wanted[place].optional,
    ) &&
    Object.keys(present).every((place) => place in wanted) &&
    pinned.every((node) => existsSync(node))
  );
}
