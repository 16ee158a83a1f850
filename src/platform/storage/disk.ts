import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Storage } from "./index.ts";

/** Files in a folder; a file appears under its name only when all of it is on disk. */
export function diskStorage(folder: string): Storage {
  const place = (name: string): string => {
    if (!/^[a-z0-9][a-z0-9./-]*$/.test(name) || name.includes(".."))
      throw new Error(`not a name for a file: ${name}`);
    return path.join(folder, name);
  };
  return {
    async put(name, bytes) {
      const file = place(name);
      await mkdir(path.dirname(file), { recursive: true });
      const half = `${file}.${randomUUID()}.half`;
      await writeFile(half, bytes, { flush: true });
      await rename(half, file);
    },
    async get(name) {
      try {
        return await readFile(place(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    remove: (name) => rm(place(name), { force: true }),
  };
}
