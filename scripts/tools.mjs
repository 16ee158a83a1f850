import { spawn } from "node:child_process";
import path from "node:path";
import { pinnedNode } from "./pinned.mjs";

const tools = {
  biome: "@biomejs/biome/bin/biome",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
};

/** Runs one of the installed tools and answers with its exit code. */
export function tool(name, words, options) {
  return node([path.resolve("node_modules", tools[name]), ...words], options);
}

/** Runs a script on the pinned Node and answers with its exit code. */
export async function node(words, options) {
  return (await run(pinnedNode(), words, options)).code;
}

/** Starts a script on the pinned Node and does not wait for it. */
export function launch(words) {
  return spawn(pinnedNode(), words, { stdio: "inherit" });
}

/** Runs a program to its end. With `quiet` what it says is handed back instead of shown. */
export function run(command, words, { env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env,
      shell,
    });
    let output = "";
    child.stdout?.on("data", (piece) => (output += piece));
    child.stderr?.on("data", (piece) => (output += piece));
    child.on("error", (error) => resolve({ code: 127, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
