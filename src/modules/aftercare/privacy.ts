import { eq } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { certificate } from "./schema.ts";

/** Certificates of who has an account. Answers to an evaluation lead to nobody, so they cannot be found back. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const rows = await act.tx.select().from(certificate).where(eq(certificate.personId, personId));
    const t = words[locale].privacy;
    return { [t.certificates]: rows.map((each) => underHeadings(each, t.fields)) };
  },
  async erase(act, personId) {
    await act.tx.delete(certificate).where(eq(certificate.personId, personId));
  },
};
