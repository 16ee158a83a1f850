import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import { type Borders, bordersOn, type Part, type Place, readPostcode } from "#modules/areas";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { organisationIdentifier, organisationVersion } from "../schema.ts";

/** In which areas an organisation lies on a day. */
export interface Whereabouts {
  readonly municipality: Place | null;
  /** Every swv it falls under: by its postcode, or, when only the municipality is known, all that touch it, the largest share first. */
  readonly swvs: readonly Place[];
  readonly youthRegion: Place | null;
}

/**
 * Where an organisation lies on a day: a municipality or an swv by its own number, everyone else by postcode, or by the municipality that a
 * register names. As far as the actor may see the organisation.
 *
 * @param on "2027-03-23"; today when it is left out
 */
export async function whereIs(
  act: Act,
  organisationId: string,
  on: string = isoDay(act.now),
): Promise<Whereabouts> {
  const validOn = <Table extends typeof organisationVersion | typeof organisationIdentifier>(table: Table) =>
    and(
      eq(table.organisationId, organisationId),
      lte(table.validFrom, on),
      or(isNull(table.validTo), gt(table.validTo, on)),
    );
  const [version] = await act.tx.select().from(organisationVersion).where(validOn(organisationVersion));
  const numbers = await act.tx.select().from(organisationIdentifier).where(validOn(organisationIdentifier));
  const borders = await bordersOn(act, on);
  const numbered = (scheme: string) => numbers.find((each) => each.scheme === scheme)?.value;

  const swv = swvNumbered(borders, numbered("swv"));
  if (swv) return { municipality: null, swvs: [swv], youthRegion: null };
  const here = borders.atPostcode(readPostcode(version?.postcode ?? "")?.digits ?? "");
  const code = numbered("municipality") ?? version?.municipalityCode ?? "";
  const named = code === "" ? undefined : (borders.byCode("municipality", code) ?? undefined);
  const municipality = numbered("municipality") ? named : (here.municipality ?? named);
  if (!municipality) return { municipality: null, swvs: here.swvs, youthRegion: null };
  const swvs =
    here.swvs.length > 0 && !numbered("municipality") ? here.swvs : touching(borders, municipality);
  return {
    municipality,
    swvs,
    youthRegion: borders.liesIn(municipality.id, "youth_region")[0]?.place ?? null,
  };
}

const swvNumbered = (borders: Borders, number: string | undefined): Place | undefined =>
  number === undefined ? undefined : borders.byCode(number.startsWith("PO") ? "swv_po" : "swv_vo", number);

const touching = (borders: Borders, { id }: Place): readonly Place[] =>
  [...borders.liesIn(id, "swv_po"), ...borders.liesIn(id, "swv_vo")].map(({ place }: Part) => place);
