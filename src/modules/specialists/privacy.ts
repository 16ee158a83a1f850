import { eq } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { onCallRequest, specialist } from "./schema.ts";

/** What stands in the directory, and what someone asked. Who leaves takes both away. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale];
    const profiles = await act.tx.select().from(specialist).where(eq(specialist.personId, personId));
    const calls = await act.tx.select().from(onCallRequest).where(eq(onCallRequest.askedBy, personId));
    return {
      [t.privacy.profiles]: profiles.map((row) =>
        underHeadings({ ...row, kind: t.kinds[row.kind] }, t.privacy.fields),
      ),
      [t.privacy.calls]: calls.map((row) => underHeadings(row, t.privacy.fields)),
    };
  },
  async erase(act, personId) {
    await act.tx.delete(onCallRequest).where(eq(onCallRequest.askedBy, personId));
    await act.tx.delete(specialist).where(eq(specialist.personId, personId));
  },
};
