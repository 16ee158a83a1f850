import { asc, desc, eq } from "drizzle-orm";
import { type MadeArea, madeAreas } from "#modules/areas";
import type { Act } from "#platform/acts";
import {
  type Ledger,
  type Line,
  ledger,
  line,
  type Partner,
  type Purpose,
  partner,
  purpose,
} from "../schema.ts";
import { type Standing, standing } from "./standing.ts";

/** All of a ledger, the same for both partners. */
export interface LedgerPageData extends Standing {
  readonly ledger: Ledger;
  readonly region: string;
  readonly partners: readonly Partner[];
  readonly purposes: readonly Purpose[];
  readonly lines: readonly Line[];
}

/** @throws house/not-found for who is no partner and does not run the programme */
export async function ledgerPage(act: Act, id: string): Promise<LedgerPageData> {
  const place = await standing(act, id);
  const regions = await regionNames(act);
  const data = await act.asSystem("show a ledger to who may see it", async (house) => {
    const [found] = await house.tx.select().from(ledger).where(eq(ledger.id, id));
    return {
      ledger: found!,
      partners: await house.tx
        .select()
        .from(partner)
        .where(eq(partner.ledgerId, id))
        .orderBy(desc(partner.side), asc(partner.organisation)),
      purposes: await house.tx
        .select()
        .from(purpose)
        .where(eq(purpose.ledgerId, id))
        .orderBy(asc(purpose.openedAt), asc(purpose.title)),
      lines: await house.tx.select().from(line).where(eq(line.ledgerId, id)).orderBy(desc(line.number)),
    };
  });
  return { ...place, ...data, region: regions.get(data.ledger.areaId) ?? "" };
}

/** Ledgers that someone is a partner of, the latest year first. */
export async function myLedgers(act: Act): Promise<readonly (Ledger & { readonly region: string })[]> {
  const rows = await act.tx.select().from(ledger).orderBy(desc(ledger.year));
  if (rows.length === 0) return [];
  const regions = await regionNames(act);
  return rows.map((row) => ({ ...row, region: regions.get(row.areaId) ?? "" }));
}

/** What the programme sees: every ledger, how it stands, and which regions could get one. */
export async function programmeView(act: Act): Promise<{
  readonly ledgers: readonly (Ledger & { readonly region: string })[];
  readonly regions: readonly MadeArea[];
}> {
  const regions = (await madeAreas(act)).filter(({ kind, ended }) => kind === "support_region" && !ended);
  const names = await regionNames(act);
  const rows = await act.asSystem("show the programme how ledgers stand", (house) =>
    house.tx.select().from(ledger).orderBy(desc(ledger.year), asc(ledger.openedAt)),
  );
  return { regions, ledgers: rows.map((row) => ({ ...row, region: names.get(row.areaId) ?? "" })) };
}

async function regionNames(act: Act): Promise<ReadonlyMap<string, string>> {
  return new Map((await madeAreas(act)).map(({ id, name }) => [id, name]));
}
