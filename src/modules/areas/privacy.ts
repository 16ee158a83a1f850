import { and, eq, sql } from "drizzle-orm";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import type { AreaKind } from "./kinds.ts";
import { makingOf } from "./lists.ts";
import { words } from "./messages.ts";
import { area, areaEdition } from "./schema.ts";

/** Which areas someone made. A network is theirs and goes with them; a support region is of all who work there, and stays. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const { privacy: t, kinds } = words[locale];
    const { rows } = await act.tx.execute<{
      kind: AreaKind;
      name: string;
      validFrom: string;
      toldAt: Date;
    }>(sql`
      select a.kind, l.name, e.valid_from::text as "validFrom", e.told_at as "toldAt"
      from area a join area_listing l on l.area_id = a.id join area_edition e on e.id = l.edition_id
      where a.made_by = ${personId} order by e.told_at`);
    return {
      [t.made]: rows.map((made) => underHeadings({ ...made, kind: kinds[made.kind] }, t.fields)),
    };
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
