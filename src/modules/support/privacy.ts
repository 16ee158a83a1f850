import { eq } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { partner } from "./schema.ts";

/** For which side of a region someone speaks. Who leaves takes name and address away; the lines stay, with the organisation. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale];
    const rows = await act.tx.select().from(partner).where(eq(partner.personId, personId));
    return {
      [t.privacy.partner]: rows.map((row) =>
        underHeadings({ ...row, side: t.ledger.sides[row.side] }, t.privacy.fields),
      ),
    };
  },
  async erase(act, personId) {
    await act.tx
      .update(partner)
      .set({ name: "", email: "", personId: null, until: act.now })
      .where(eq(partner.personId, personId));
  },
};
