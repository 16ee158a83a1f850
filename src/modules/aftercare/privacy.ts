import { eq } from "drizzle-orm";
import type { PrivacyChapter } from "#platform/module";
import { words } from "./messages.ts";
import { certificate } from "./schema.ts";

/** Certificates of who has an account. Answers to an evaluation lead to nobody, so they cannot be found back. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId) {
    const rows = await act.tx.select().from(certificate).where(eq(certificate.personId, personId));
    return {
      [words.nl.privacy.certificates]: rows.map(({ code, name, issuedAt }) => ({
        code,
        name,
        issuedAt: issuedAt.toISOString(),
      })),
    };
  },
  async erase(act, personId) {
    await act.tx.delete(certificate).where(eq(certificate.personId, personId));
  },
};
