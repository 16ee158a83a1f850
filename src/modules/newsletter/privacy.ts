import { eq } from "drizzle-orm";
import { emailOf } from "#modules/people";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { removeReader } from "./commands/subscribe.ts";
import { words } from "./messages.ts";
import { newsletterIssue, newsletterReader } from "./schema.ts";

/** Whether the mailbox of someone's account gets the newsletter, and what they chose; an issue an editor made stays, without their name. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale].privacy;
    const email = await emailOf(act, personId);
    const rows = email
      ? await act.tx.select().from(newsletterReader).where(eq(newsletterReader.email, email.toLowerCase()))
      : [];
    const issues = await act.tx.select().from(newsletterIssue).where(eq(newsletterIssue.madeBy, personId));
    return {
      [t.subscription]: rows.map((row) => underHeadings(row, t.fields)),
      [t.issues]: issues.map(({ subject }) => subject),
    };
  },
  async erase(act, personId) {
    const email = await emailOf(act, personId);
    const readers = email
      ? await act.tx
          .select({ id: newsletterReader.id })
          .from(newsletterReader)
          .where(eq(newsletterReader.email, email.toLowerCase()))
      : [];
    for (const { id } of readers) await removeReader(act, id);
    await act.tx.update(newsletterIssue).set({ madeBy: null }).where(eq(newsletterIssue.madeBy, personId));
  },
};
