import type { Job } from "#platform/jobs";

/** Files whose rows are gone. */
export const removeFiles: Job<{ names: readonly string[] }> = {
  name: "aftercare/remove-files",
  async run({ storage }, { names }) {
    for (const name of names) await storage.remove(name);
  },
};
