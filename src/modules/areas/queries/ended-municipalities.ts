import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { fold } from "../fold.ts";

/** A municipality that is no more. */
export interface EndedMunicipality {
  readonly code: string;
  /** Folded, for comparing with what others call it. */
  readonly name: string;
  /** The first day without it. */
  readonly endedOn: string;
  /** The first day of the first list it stands in. */
  readonly listedSince: string;
}

/** The municipalities that ended on a day or before it, as far as lists tell of the time when they were there. */
export async function endedMunicipalities(act: Act, until: string): Promise<readonly EndedMunicipality[]> {
  const { rows } = await act.tx.execute<{ code: string; name: string; ended_on: string; since: string }>(sql`
    select a.code, min(l.name) as name, min(s.happened_on)::text as ended_on, min(e.valid_from)::text as since
    from area_succession s join area a on a.id = s.area_id
      join area_listing l on l.area_id = a.id join area_edition e on e.id = l.edition_id
    where s.happened_on <= ${until}::date
    group by a.code order by a.code`);
  return rows.map(({ code, name, ended_on, since }) => ({
    code,
    name: fold(name),
    endedOn: ended_on,
    listedSince: since,
  }));
}
