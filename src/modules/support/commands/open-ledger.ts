import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { isSwv, madeAreas, partsToday } from "#modules/areas";
import { emailOf, personByEmail } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { newId } from "#platform/ids";
import { openedBefore } from "../errors.ts";
import { can } from "../policy.ts";
import { ledger, partner } from "../schema.ts";
import { addLine } from "./add-line.ts";

export interface NewPartner {
  readonly side: "swv" | "municipality";
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
}

export interface OpenLedger {
  readonly areaId: string;
  readonly year: number;
  /** Halves of a day-part. */
  readonly units: number;
  readonly reason: string;
  readonly partners: readonly NewPartner[];
  /** Why, when an swv of the region has day-parts in another region as well; "" as long as nobody said so. */
  readonly overlapReason: string;
}

/** Names of other regions with a ledger this year that share an swv with this one. */
export async function overlapping(act: Act, areaId: string, year: number): Promise<readonly string[]> {
  const others = await act.asSystem("see which regions have a ledger", (house) =>
    house.tx
      .select({ areaId: ledger.areaId })
      .from(ledger)
      .where(and(eq(ledger.year, year), ne(ledger.areaId, areaId))),
  );
  const swvsOf = async (id: string) =>
    new Set((await partsToday(act, id)).flatMap(({ place }) => (isSwv(place.kind) ? [place.id] : [])));
  const mine = await swvsOf(areaId);
  const names = new Map((await madeAreas(act)).map(({ id, name }) => [id, name]));
  const shared: string[] = [];
  for (const other of others) {
    const theirs = await swvsOf(other.areaId);
    if ([...mine].some((swv) => theirs.has(swv))) shared.push(names.get(other.areaId) ?? "");
  }
  return shared;
}

/**
 * Opens the ledger of a support region for a year, with its two sides and what it is granted.
 *
 * @returns its id, or the names of regions that share an swv with it when nobody said why that is right
 * @throws support/opened-before
 */
export async function openLedger(
  act: Act,
  wish: OpenLedger,
): Promise<{ readonly id: string } | { readonly overlaps: readonly string[] }> {
  authorise(can.run(act.actor));
  const region = (await madeAreas(act)).find(
    ({ id, kind }) => id === wish.areaId && kind === "support_region",
  );
  if (!region) throw notFound();
  const overlaps = await overlapping(act, wish.areaId, wish.year);
  if (overlaps.length > 0 && wish.overlapReason === "") return { overlaps };
  const id = newId();
  await act.asSystem("open the ledger of a region", async (house) => {
    const { areaId, year, overlapReason } = wish;
    // The sums are the table's own: only these columns can be written.
    const { rows: made } = await house.tx.execute(sql`
      insert into support_ledger (id, area_id, year, opened_at, overlap_reason)
      values (${id}, ${areaId}, ${year}, ${house.now.toISOString()}, ${overlapReason})
      on conflict (area_id, year) do nothing returning id`);
    if (made.length === 0) throw openedBefore();
    for (const each of wish.partners) {
      const personId = (await personByEmail(house, each.email))?.id ?? null;
      await house.tx.insert(partner).values({ ledgerId: id, personId, ...each });
    }
    await addLine(house, id, {
      kind: "grant",
      units: wish.units,
      purposeId: null,
      partnerId: null,
      reason: wish.reason,
    });
  });
  await act.record("support/ledger-opened", { id });
  return { id };
}

/** Who signs in has proved a mailbox: the ledgers in which it is a partner are theirs to see. */
export async function linkPartner(act: Act, { id: personId }: { readonly id: string }): Promise<void> {
  await act.asSystem("give ledgers to whose mailbox they are", async (house) => {
    const email = await emailOf(house, personId);
    if (email)
      await house.tx
        .update(partner)
        .set({ personId })
        .where(and(eq(partner.email, email), isNull(partner.personId)));
  });
}
