import { eq, or } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { importRun } from "./schema.ts";

/** Which official files someone handed in. The list itself stays, without their name: it says where our facts come from. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { privacy: t, states } = words[locale];
    const files = await act.tx
      .select({
        file: importRun.fileName,
        source: importRun.source,
        askedAt: importRun.askedAt,
        state: importRun.state,
      })
      .from(importRun)
      .where(or(eq(importRun.askedBy, personId), eq(importRun.settledBy, personId)))
      .orderBy(importRun.askedAt);
    return {
      [t.files]: files.map((run) => underHeadings({ ...run, state: states[run.state] }, t.fields)),
    };
  },
  async erase(act, personId) {
    await act.tx.update(importRun).set({ askedBy: null }).where(eq(importRun.askedBy, personId));
    await act.tx.update(importRun).set({ settledBy: null }).where(eq(importRun.settledBy, personId));
  },
};
