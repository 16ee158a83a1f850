import { constants } from "node:os";
import { launch } from "./tools.mjs";

const stops = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs the program in front of you and answers with its exit code.
 *
 * A request to stop reaches us more than once: Ctrl-C goes to the whole terminal and npm passes it on besides.
 * The program hears it from us once, and we wait until it has finished what it accepted.
 */
export function start(words, stopOthers = () => undefined) {
  const program = launch(words);
  let told = false;
  for (const stop of stops)
    process.on(stop, () => {
      if (!told) program.kill(stop === "SIGHUP" ? "SIGTERM" : stop);
      told = true;
    });

  return new Promise((resolve) => {
    program.on("exit", (code, signal) => {
      stopOthers();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
