import { existsSync } from "node:fs";
import { during, say } from "./say.mjs";
import { run } from "./tools.mjs";

let refreshed = false;

/** Whether system packages are ours to install: as root on Debian and its relatives. */
export function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Installs system packages where that is ours to do. Answers whether it worked. */
export async function aptInstall(what, packages) {
  if (!mayInstall()) return false;
  return during(`Installing ${what} on this machine (${packages.join(", ")})`, async () => {
    refreshed = refreshed || (await apt("update"));
    const fine = refreshed && (await apt("install", "-y", "--no-install-recommends", ...packages));
    if (!fine) say(`${what} could not be installed with apt-get.`);
    return fine;
  });
}

async function apt(...words) {
  const { code, output } = await run("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...words], {
    quiet: true,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", UCF_FORCE_CONFFOLD: "1" },
  });
  if (code !== 0) say(output.trim().split("\n").at(-1));
  return code === 0;
}
