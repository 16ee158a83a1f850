import { eq, inArray } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { deskWords, words } from "./messages.ts";
import type { Question } from "./questions.ts";
import { example, exampleBranch, exampleCard, examplePeer, exampleReview } from "./schema.ts";

/**
 * What someone wrote, looked at and told. When the account goes, what was never public goes; what is public stays for its readers without a
 * writer, and leaves the list by itself since nobody is left to say that it is right.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { fields, ...t } = words[locale].privacy;
    const { asks } = deskWords[locale].review;
    const wrote = await act.tx
      .select({
        title: exampleCard.title,
        draft: example.draft,
        madeAt: example.madeAt,
        savedAt: example.savedAt,
      })
      .from(example)
      .leftJoin(exampleCard, eq(exampleCard.exampleId, example.id))
      .where(eq(example.ownerId, personId));
    const looked = await act.tx.select().from(exampleReview).where(eq(exampleReview.personId, personId));
    const told = await act.tx.select().from(exampleBranch).where(eq(exampleBranch.personId, personId));
    const peer = await act.tx.select().from(examplePeer).where(eq(examplePeer.personId, personId));
    return {
      [t.wrote]: wrote.map(({ title, draft, ...row }) =>
        underHeadings(
          { ...draft, ...row, title: title ?? draft?.title ?? "" },
          { ...fields, ...words[locale].fields },
        ),
      ),
      [t.looked]: looked.map((row) =>
        underHeadings(
          {
            ...row,
            answers: Object.entries(row.answers ?? {})
              .map(([question, { yes, remark }]) =>
                `${asks[question as Question]} ${yes ? t.yes : t.no} ${remark}`.trim(),
              )
              .join("\n"),
          },
          fields,
        ),
      ),
      [t.told]: told.map((row) => underHeadings(row, fields)),
      [t.peer]: peer.map((row) => underHeadings(row, fields)),
    };
  },
  async erase(act, personId) {
    const { tx } = act;
    const mine = await tx
      .select({ id: example.id, state: example.state })
      .from(example)
      .where(eq(example.ownerId, personId));
    const never = mine.filter(({ state }) => state === "writing" || state === "asked").map(({ id }) => id);
    if (never.length > 0) await tx.delete(example).where(inArray(example.id, never));
    await tx
      .update(example)
      .set({ ownerId: null, draft: null, harmless: [] })
      .where(eq(example.ownerId, personId));
    await tx.delete(examplePeer).where(eq(examplePeer.personId, personId));
    await tx.update(exampleReview).set({ personId: null }).where(eq(exampleReview.personId, personId));
    await tx.update(exampleBranch).set({ personId: null }).where(eq(exampleBranch.personId, personId));
  },
};
