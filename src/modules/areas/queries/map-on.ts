import { sql } from "drizzle-orm";
import type { Topology } from "topojson-specification";
import type { Act } from "#platform/acts";
import type { EditionUsed } from "../borders.ts";
import { mapList } from "../lists.ts";

/** The borders as they are drawn: a layer per kind of area ("municipality", "youth_region" …), each feature with the code of its area as `id`. */
export interface DrawnMap {
  /** Of which edition; it tells from when the map is and whom to credit. */
  readonly edition: EditionUsed;
  readonly topology: Topology;
}

/** How many maps are kept as objects: reading one of national size takes longer than drawing a page. */
const most = 4;
const maps = new Map<string, Topology>();

/**
 * The map that holds on a day; the first there is for a day before it (`edition.early`). Null when there is none. A map may be of another year
 * than the borders: whether an area of the day is on it shows from the ids.
 *
 * @param day "2025-01-01", a day in the Netherlands
 */
export async function mapOn(act: Act, day: string): Promise<DrawnMap | null> {
  const { rows } = await act.tx.execute<{
    id: string;
    valid_from: string;
    source: string;
    early: boolean;
  }>(sql`
    select id, valid_from::text, source, valid_from > ${day}::date as early from area_edition where list = ${mapList}
    order by valid_from > ${day}::date, abs(valid_from - ${day}::date), revision desc limit 1`);
  const [found] = rows;
  if (!found) return null;
  const { id, valid_from, source, early } = found;
  return {
    edition: { id, list: mapList, validFrom: valid_from, source, early },
    topology: maps.get(id) ?? (await readMap(act, id)),
  };
}

async function readMap(act: Act, id: string): Promise<Topology> {
  const { rows } = await act.tx.execute<{ topology: string }>(
    sql`select topology from area_map where edition_id = ${id}`,
  );
  const topology: Topology = JSON.parse(rows[0]!.topology);
  maps.set(id, topology);
  if (maps.size > most) maps.delete(maps.keys().next().value!);
  return topology;
}
