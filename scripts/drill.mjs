import { existsSync, readdirSync } from "node:fs";
import { Failure } from "./say.mjs";
import { node } from "./tools.mjs";

const sources = "src/testing/drills";

/** Runs one heavy proof by name; drills are too slow or too rough for every test run. */
export function drill([name, ...words]) {
  const names = existsSync(sources)
    ? readdirSync(sources).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? [])
    : [];
  if (!names.includes(name))
    throw new Failure(
      `Choose a drill, as in "npm run drill -- ${names[0] ?? "<name>"}": ${names.join(", ") || "there are none yet"}.`,
    );
  return node([`dist/testing/drills/${name}.js`, ...words]);
}
