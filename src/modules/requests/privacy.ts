import { arrayContains, eq, sql } from "drizzle-orm";
import { emailOf } from "#modules/people";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { dayPart, party, request } from "./schema.ts";

/**
 * For which side of a request someone speaks, and to which day-parts they are invited. Who leaves takes name and address away, from lists of
 * guests too; the organisation stays, with what was agreed.
 */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale];
    const rows = await act.tx
      .select({ party, title: request.title })
      .from(party)
      .innerJoin(request, eq(request.id, party.requestId))
      .where(eq(party.personId, personId));
    const email = await emailOf(act, personId);
    const invited = email
      ? await act.tx
          .select({ title: dayPart.title })
          .from(dayPart)
          .where(arrayContains(dayPart.guests, [email]))
      : [];
    return {
      [t.privacy.invited]: invited.map(({ title }) => title),
      [t.privacy.parties]: rows.map((row) =>
        underHeadings(
          { ...row.party, title: row.title, side: t.one.sides[row.party.side] },
          t.privacy.fields,
        ),
      ),
    };
  },
  async erase(act, personId) {
    const email = await emailOf(act, personId);
    if (email)
      await act.tx
        .update(dayPart)
        .set({ guests: sql`array_remove(${dayPart.guests}, ${email})` })
        .where(arrayContains(dayPart.guests, [email]));
    const rows = await act.tx.select().from(party).where(eq(party.personId, personId));
    // Nobody's mailbox, and another for each: a request knows a mailbox once.
    for (const { id } of rows)
      await act.tx
        .update(party)
        .set({ name: "", email: `weg:${id}`, personId: null, howNote: "" })
        .where(eq(party.id, id));
  },
};
