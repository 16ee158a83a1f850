import { and, count, eq } from "drizzle-orm";
import { bordersOn } from "#modules/areas";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { tooManyAreas } from "../errors.ts";
import { homeArea } from "../schema.ts";

/** As many areas as someone can add: a region is not the country. */
const mostAdded = 20;

/** The actor counts an area to their home region from now on. The same area again changes nothing. @throws organisations/too-many-areas */
export async function addHomeArea(act: Act, areaId: string): Promise<void> {
  const { actor, tx, now } = act;
  if (actor.kind !== "person") throw notFound();
  if (!(await bordersOn(act, isoDay(now))).exists(areaId)) throw notFound();
  const [added] = await tx.select({ count: count() }).from(homeArea).where(eq(homeArea.personId, actor.id));
  if ((added?.count ?? 0) >= mostAdded) throw tooManyAreas();
  await tx.insert(homeArea).values({ personId: actor.id, areaId, addedAt: now }).onConflictDoNothing();
  await act.record("organisations/home-region-changed", { id: actor.id });
}

/** The actor no longer does. */
export async function removeHomeArea(act: Act, areaId: string): Promise<void> {
  const { actor, tx } = act;
  if (actor.kind !== "person") throw notFound();
  await tx.delete(homeArea).where(and(eq(homeArea.personId, actor.id), eq(homeArea.areaId, areaId)));
  await act.record("organisations/home-region-changed", { id: actor.id });
}
