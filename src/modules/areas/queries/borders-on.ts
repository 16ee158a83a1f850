import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Borders, drawBorders, type EditionUsed, type Succession } from "../borders.ts";
import type { Place, WholeKind } from "../kinds.ts";
import { mapList, postcodesOf } from "../lists.ts";
import { rememberBorders } from "../remembered.ts";

/**
 * The official patchwork as it was, or is, on a day: every list in the edition that held then. What is not known that far back is taken from
 * the first edition there is, and says so (`EditionUsed.early`).
 *
 * Editions never change, so the drawing of a set of editions is made once and kept.
 *
 * @param day "2025-01-01", a day in the Netherlands
 */
export async function bordersOn(act: Act, day: string): Promise<Borders> {
  const editions = await editionsOn(act, day);
  const key = `${[...editions.values()].map(({ id, early }) => `${id}${early ? "-" : ""}`).join()}/${await countFacts(act)}`;
  return rememberBorders(key, day, async () => drawBorders(await factsOf(act, day, editions)));
}

/** Which edition of every official list holds on a day. */
async function editionsOn(act: Act, day: string): Promise<ReadonlyMap<string, EditionUsed>> {
  const { rows } = await act.tx.execute<{
    id: string;
    list: string;
    valid_from: string;
    source: string;
    early: boolean;
  }>(sql`
    select distinct on (list) id, list, valid_from::text, source, valid_from > ${day}::date as early
    from area_edition where list not like 'made/%' and list <> ${mapList}
    order by list, valid_from > ${day}::date, abs(valid_from - ${day}::date), revision desc`);
  return new Map(
    rows.map(({ id, list, valid_from, source, early }) => [
      list,
      { id, list, validFrom: valid_from, source, early },
    ]),
  );
}

/** Editions and successions are only ever added to, so their numbers tell whether there are new ones: names and ways onward of other years. */
async function countFacts(act: Act): Promise<string> {
  const { rows } = await act.tx.execute<{ n: string }>(sql`
    select (select count(*) from area_edition where list not like 'made/%') || '+' || (select count(*) from area_succession) as n`);
  return rows[0]!.n;
}

async function factsOf(act: Act, day: string, editions: ReadonlyMap<string, EditionUsed>) {
  const ids = sql.join(
    [...editions.values()].map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  );
  const listOfEdition = new Map([...editions.values()].map(({ id, list }) => [id, list]));
  const chosen = editions.size > 0 ? sql`in (${ids})` : sql`is null`;

  const listings = await act.tx.execute<Place & Record<string, unknown>>(sql`
    select a.id, a.kind, a.code, l.name, l.inhabitants from area_listing l join area a on a.id = l.area_id
    where l.edition_id ${chosen} order by l.name, a.code`);
  const ties = await act.tx.execute<{
    edition_id: string;
    area_id: string;
    lies_in: string;
    parts: number;
    whole: number;
  }>(sql`select edition_id, area_id, lies_in, parts, whole from area_tie where edition_id ${chosen}`);
  const postcodes = await act.tx.execute<{ edition_id: string; digits: string; area_id: string }>(
    sql`select edition_id, digits, area_id from area_postcode where edition_id ${chosen}`,
  );
  // Areas that the ties and postcodes speak of may be listed in other years only.
  const elsewhere = await act.tx.execute<Place & Record<string, unknown>>(sql`
    select distinct on (a.id) a.id, a.kind, a.code, l.name, l.inhabitants
    from area a join area_listing l on l.area_id = a.id join area_edition e on e.id = l.edition_id
    where a.kind not in ('support_region', 'network')
    order by a.id, abs(e.valid_from - ${day}::date), e.revision desc`);

  return {
    day,
    editions,
    listed: listings.rows.map(asPlace),
    known: elsewhere.rows.map(asPlace),
    ties: ties.rows.map((row) => ({
      kind: kindOfTies(listOfEdition.get(row.edition_id)!),
      areaId: row.area_id,
      liesIn: row.lies_in,
      parts: row.parts,
      whole: row.whole,
    })),
    municipalityOf: postcodes.rows
      .filter(({ edition_id }) => listOfEdition.get(edition_id) === postcodesOf("municipality"))
      .map(({ digits, area_id }) => ({ digits, areaId: area_id })),
    swvsOf: postcodes.rows
      .filter(({ edition_id }) => listOfEdition.get(edition_id) === postcodesOf("swv"))
      .map(({ digits, area_id }) => ({ digits, areaId: area_id })),
    successions: await allSuccessions(act),
  };
}

const asPlace = ({ id, kind, code, name, inhabitants }: Place): Place => ({
  id,
  kind,
  code,
  name,
  inhabitants,
});

const kindOfTies = (list: string): WholeKind => list.slice(0, list.indexOf("/")) as WholeKind;

/** Every merger and split that is known. */
export async function allSuccessions(act: Act): Promise<readonly Succession[]> {
  const { rows } = await act.tx.execute<{
    area_id: string;
    successor_id: string;
    happened_on: string;
    parts: number;
    whole: number;
  }>(
    sql`select area_id, successor_id, happened_on::text, parts, whole from area_succession
      order by happened_on, area_id, successor_id`,
  );
  return rows.map((row) => ({
    areaId: row.area_id,
    successorId: row.successor_id,
    happenedOn: row.happened_on,
    parts: row.parts,
    whole: row.whole,
  }));
}
