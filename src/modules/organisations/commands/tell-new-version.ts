import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { organisationVersion } from "../schema.ts";
import { searchWords } from "../search-words.ts";

/** What an organisation is called and where it is. */
export interface Version {
  readonly name: string;
  readonly postcode: string;
  readonly place: string;
}

/**
 * From today an organisation is called this and is there; what it was until now ends today and stays findable. The same again changes
 * nothing, and a second change on one day is a correction of the first. Runs as the house.
 */
export async function tellNewVersion(act: Act, organisationId: string, version: Version): Promise<void> {
  const [today, open] = [
    isoDay(act.now),
    and(eq(organisationVersion.organisationId, organisationId), isNull(organisationVersion.validTo)),
  ];
  const [was] = await act.tx.select().from(organisationVersion).where(open);
  const { name, postcode, place } = version;
  if (was && was.name === name && was.postcode === postcode && was.place === place) return;
  const told = { ...version, search: searchWords(`${name} ${place}`), municipalityCode: "", source: "" };
  if (was?.validFrom === today) {
    await act.tx.update(organisationVersion).set(told).where(open);
    return;
  }
  await act.tx.update(organisationVersion).set({ validTo: today }).where(open);
  await act.tx.insert(organisationVersion).values({ organisationId, ...told, validFrom: today });
}
