import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** The built program as a process of its own, for drills and measurements that need a real one. */
export interface RunningProgram {
  readonly url: string;
  /** Ends it as the power does: no goodbye. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
}

const entry = path.resolve(import.meta.dirname, "../main.js");

/** Starts the program in demo mode with these settings and waits until it is ready. Throws with its last words when it does not come up. */
export async function runProgram(
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const env = {
    PATH: process.env.PATH ?? "",
    SCHAKEL_MODE: "demo",
    PORT: String(port),
    LOG_LEVEL: "error",
    FLOOD_PER_MINUTE: "100000000",
    ...settings,
  };
  const child = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece: Buffer) => (said += piece.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let waited = 0; waited < 180_000; waited += 50) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return { url, kill: () => end(child, "SIGKILL"), stop: () => end(child, "SIGTERM") };
    await pause(50);
  }
  await end(child, "SIGKILL");
  throw new Error(`the program did not come up:\n${said.slice(-2000)}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
