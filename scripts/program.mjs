import { constants } from "node:os";
import { launch } from "./tools.mjs";

const stops = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs the program in front of you and answers with its exit code.
 *
 * A request to stop can reach us more than once (npm passes on what it hears); the program hears it from us once.
 * Then we wait, as long as it takes to finish what it accepted.
 */
export function start(words, stopOthers = () => undefined) {
  const program = launch(words);
  let told = false;
  for (const stop of stops)
    process.on(stop, () => {
      // Ctrl-C in a terminal goes to everyone there, so to the program too.
      if (!told && !(stop === "SIGINT" && process.stdin.isTTY))
        program.kill(stop === "SIGHUP" ? "SIGTERM" : stop);
      told = true;
    });

  return new Promise((resolve) => {
    program.on("exit", (code, signal) => {
      stopOthers();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
