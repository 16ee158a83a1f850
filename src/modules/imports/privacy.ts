import { eq, or } from "drizzle-orm";
import type { PrivacyChapter } from "#platform/module";
import { words } from "./messages.ts";
import { importRun } from "./schema.ts";

/** Which official files someone handed in. The list itself stays, without their name: it says where our facts come from. */
export const privacy: PrivacyChapter = {
  handOver: async (act, personId) => ({
    [words.nl.privacy.files]: await act.tx
      .select({
        file: importRun.fileName,
        source: importRun.source,
        askedAt: importRun.askedAt,
        state: importRun.state,
      })
      .from(importRun)
      .where(or(eq(importRun.askedBy, personId), eq(importRun.settledBy, personId)))
      .orderBy(importRun.askedAt),
  }),
  async erase(act, personId) {
    await act.tx.update(importRun).set({ askedBy: null }).where(eq(importRun.askedBy, personId));
    await act.tx.update(importRun).set({ settledBy: null }).where(eq(importRun.settledBy, personId));
  },
};
