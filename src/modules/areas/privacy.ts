import { and, eq, sql } from "drizzle-orm";
import type { PrivacyChapter } from "#platform/module";
import { makingOf } from "./lists.ts";
import { words } from "./messages.ts";
import { area, areaEdition } from "./schema.ts";

/** Which areas someone made. A network is theirs and goes with them; a support region is of all who work there, and stays. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId) {
    const { rows } = await act.tx.execute(sql`
      select a.kind, l.name, e.valid_from::text as "validFrom", e.told_at as "toldAt"
      from area a join area_listing l on l.area_id = a.id join area_edition e on e.id = l.edition_id
      where a.made_by = ${personId} order by e.told_at`);
    return { [words.nl.privacy.made]: rows };
  },
  async erase(act, personId) {
    const networks = await act.tx
      .delete(area)
      .where(and(eq(area.madeBy, personId), eq(area.kind, "network")))
      .returning({ id: area.id });
    for (const { id } of networks) await act.tx.delete(areaEdition).where(eq(areaEdition.list, makingOf(id)));
    await act.tx.update(area).set({ madeBy: null }).where(eq(area.madeBy, personId));
  },
};
