import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import type { GivenFile } from "#platform/imports";
import type { ImportJobs } from "../jobs.ts";
import { can } from "../policy.ts";
import { importRun } from "../schema.ts";
import { fingerprintOf } from "../stored.ts";

/** What is said of a file: which importer (empty: it shows from the file), from which day its facts hold, where it came from. */
export const AboutFile = z.object({
  soort: z.string().trim().max(80).default(""),
  geldigVanaf: z.iso.date().refine((day) => day >= "1800-01-01" && day <= "2199-12-31"),
  bron: z.string().trim().min(3).max(300),
});
export type AboutFile = z.infer<typeof AboutFile>;

/** Takes a file in, whose bytes are in the storage already; from here on it is read. */
export async function handIn(
  act: Act,
  jobs: ImportJobs,
  id: string,
  file: GivenFile,
  about: AboutFile,
): Promise<void> {
  authorise(can.import(act.actor));
  const askedBy = act.actor.kind === "person" ? act.actor.id : null;
  await act.asSystem("take in an official file", (house) =>
    house.tx.insert(importRun).values({
      id,
      state: "reading",
      fileName: file.name.slice(-160),
      fileSize: file.bytes.length,
      fileFingerprint: fingerprintOf(file.bytes),
      chosen: about.soort || null,
      validFrom: about.geldigVanaf,
      source: about.bron,
      askedBy,
      way: "desk",
      askedAt: house.now,
      seenAt: house.now,
    }),
  );
  await act.record("imports/handed-in", { id });
  await act.later(jobs.examine, { id });
}
