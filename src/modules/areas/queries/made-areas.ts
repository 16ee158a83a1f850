import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import type { MadeKind, Place } from "../kinds.ts";
import { makingOf } from "../lists.ts";
import { landings } from "../successions.ts";
import { bordersOn } from "./borders-on.ts";

/** An area that people made, as it is today. */
export interface MadeArea {
  readonly id: string;
  readonly kind: MadeKind;
  /** What it is, or was last, called. */
  readonly name: string;
  /** From which day it is as it is. */
  readonly since: string;
  readonly ended: boolean;
  readonly isMine: boolean;
  /** A network that everyone with an account may see; a support region needs no sharing. */
  readonly shared: boolean;
}

/** The areas that people made as far as who asks may see them: their own, and support regions and shared networks of others. By name. */
export async function madeAreas(act: Act): Promise<readonly MadeArea[]> {
  const { rows } = await act.tx.execute<MadeArea & Record<string, unknown>>(
    sql`${asToday(act)} order by name`,
  );
  return rows;
}

/** @throws not found, also when it is someone else's network that is not shared */
export async function madeArea(act: Act, id: string): Promise<MadeArea> {
  const { rows } = await act.tx.execute<MadeArea & Record<string, unknown>>(
    sql`${asToday(act)} and a.id = ${id}`,
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}

const asToday = ({ now }: Act) => sql`
  select a.id, a.kind, e.valid_from::text as since, listed.name is null as ended,
    coalesce(listed.name, (
      select l.name from area_listing l join area_edition earlier on earlier.id = l.edition_id
      where l.area_id = a.id order by earlier.valid_from desc, earlier.revision desc limit 1)) as name,
    a.id = any ((select areas_i_made())::uuid[]) as "isMine", a.shared
  from area a
  join lateral (
    select id, valid_from from area_edition where list = 'made/' || a.id and valid_from <= ${isoDay(now)}::date
    order by valid_from desc, revision desc limit 1) e on true
  left join area_listing listed on listed.edition_id = e.id and listed.area_id = a.id
  where a.kind in ('support_region', 'network')`;

/** A municipality or swv of an area, as it is today. */
export interface PartToday {
  readonly place: Place;
  /** The municipality that was chosen and has gone up in this one since. */
  readonly insteadOf: Place | null;
}

/** What an area is made of today. A municipality that merged since is followed to where it is now. */
export async function partsToday(act: Act, id: string): Promise<readonly PartToday[]> {
  const today = isoDay(act.now);
  const borders = await bordersOn(act, today);
  const { rows } = await act.tx.execute<{ id: string }>(sql`
    select t.area_id as id from area_tie t
    where t.lies_in = ${id} and t.edition_id = (
      select id from area_edition where list = ${makingOf(id)} and valid_from <= ${today}::date
      order by valid_from desc, revision desc limit 1)`);
  const parts = new Map<string, PartToday>();
  for (const { id: chosen } of rows)
    for (const { areaId } of landings(chosen, borders.successions, borders.exists)) {
      const place = borders.place(areaId);
      if (place)
        parts.set(areaId, { place, insteadOf: areaId === chosen ? null : (borders.place(chosen) ?? null) });
    }
  return [...parts.values()].sort(
    (one, other) =>
      one.place.kind.localeCompare(other.place.kind) ||
      (one.place.name || one.place.code).localeCompare(other.place.name || other.place.code, "nl"),
  );
}

/** One day on which something about an area changed, the latest first. */
export interface MadeVersion {
  readonly validFrom: string;
  /** Null when it ended that day. */
  readonly name: string | null;
  readonly parts: number;
}

export async function versionsOf(act: Act, id: string): Promise<readonly MadeVersion[]> {
  const { rows } = await act.tx.execute<MadeVersion & Record<string, unknown>>(sql`
    select distinct on (e.valid_from) e.valid_from::text as "validFrom", l.name,
      (select count(*)::int from area_tie t where t.edition_id = e.id) as parts
    from area_edition e left join area_listing l on l.edition_id = e.id and l.area_id = ${id}
    where e.list = ${makingOf(id)} order by e.valid_from desc, e.revision desc`);
  return rows;
}
