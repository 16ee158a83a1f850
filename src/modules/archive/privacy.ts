import { eq, or } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { archiveImport } from "./schema.ts";

/** Which archives someone handed in, chose from or let in. The list stays, without their name: it says where pieces came from. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { privacy: t, states } = words[locale];
    const { name, handedAt, state, handedBy, askedBy, approvedBy } = archiveImport;
    const files = await act.tx
      .select({ name, handedAt, state })
      .from(archiveImport)
      .where(or(eq(handedBy, personId), eq(askedBy, personId), eq(approvedBy, personId)))
      .orderBy(handedAt);
    return {
      [t.files]: files.map((file) => underHeadings({ ...file, state: states[file.state] }, t.fields)),
    };
  },
  async erase({ tx }, personId) {
    await tx.update(archiveImport).set({ handedBy: null }).where(eq(archiveImport.handedBy, personId));
    await tx.update(archiveImport).set({ askedBy: null }).where(eq(archiveImport.askedBy, personId));
    await tx.update(archiveImport).set({ approvedBy: null }).where(eq(archiveImport.approvedBy, personId));
  },
};
