import { once } from "node:events";
import { constants } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { build, glance } from "./build.mjs";
import { Failure, say } from "./say.mjs";
import { launch } from "./tools.mjs";

/** Runs the built program in front of you and answers with its exit code. */
export async function start() {
  const program = launch(["dist/main.js"]);
  onStop((signal) => program.kill(signal));
  return codeOf(await once(program, "exit"));
}

/** The same, and anew after every change that builds; a change that does not build leaves the program as it was. */
export function follow() {
  return new Promise((resolve) => {
    let program = launch(["dist/main.js"]);
    let stopping = false;
    const endWithProgram = () => program.once("exit", (...end) => stopping && resolve(codeOf(end)));
    onStop((signal) => {
      stopping = true;
      if (!program.kill(signal)) resolve(0);
    });
    endWithProgram();

    onChange(async () => {
      if (!(await build()) || stopping) return;
      if (program.kill("SIGTERM")) await once(program, "exit");
      if (stopping) return;
      program = launch(["dist/main.js"]);
      endWithProgram();
    });
  });
}

/**
 * Passes a request to stop on, once, to a program that then finishes what it accepted.
 *
 * The request can reach us more than once: npm passes on what it hears. And Ctrl-C in a terminal goes to everyone
 * there, so the program has heard that already.
 */
function onStop(tell) {
  let told = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (told) return;
      told = true;
      if (signal === "SIGINT" && process.stdin.isTTY) tell(0);
      else tell(signal === "SIGHUP" ? "SIGTERM" : signal);
    });
}

/** Calls back after changes in the source, one call at a time. Looking is sure where watching misses replaced files. */
async function onChange(act) {
  for (let seen = glance(); ; await pause(500)) {
    if (glance() === seen) continue;
    seen = glance();
    await act().catch((error) => {
      if (!(error instanceof Failure)) throw error;
      say(error.message);
    });
  }
}

function codeOf([code, signal]) {
  return code ?? 128 + constants.signals[signal];
}
