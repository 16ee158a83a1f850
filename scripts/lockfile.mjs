import { readFileSync } from "node:fs";

/**
 * Optional packages that the lock file names without an entry to install them from.
 *
 * This happens when a release was published for some platforms only: it works here, and `npm ci` fails elsewhere.
 */
export function unresolved(file = "package-lock.json") {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !found(packages, place, name))
      .map((name) => `${place || "the project"} asks for ${name}, which has no entry`),
  );
}

/** Looks for a package as Node does: in the asking package first, then one folder up at a time. */
function found(packages, place, name) {
  const here = `${place ? `${place}/` : ""}node_modules/${name}`;
  if (here in packages) return true;
  if (place === "") return false;
  return found(packages, place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}
