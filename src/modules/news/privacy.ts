import { eq, or } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { deskWords } from "./messages.ts";
import { article } from "./schema.ts";

/** Which pieces an editor wrote last or approved. Who speaks in them stands there by name, at their own wish, and is taken out by an editor. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = deskWords[locale].privacy;
    const rows = await act.tx
      .select({ draft: article.draft, slug: article.slug, savedAt: article.savedAt })
      .from(article)
      .where(or(eq(article.writtenBy, personId), eq(article.approvedBy, personId)));
    return {
      [t.wrote]: rows.map(({ draft, slug, savedAt }) =>
        underHeadings({ title: draft?.title ?? slug ?? "", savedAt }, t.fields),
      ),
    };
  },
  async erase({ tx }, personId) {
    await tx.update(article).set({ writtenBy: null }).where(eq(article.writtenBy, personId));
    await tx.update(article).set({ approvedBy: null }).where(eq(article.approvedBy, personId));
  },
};
