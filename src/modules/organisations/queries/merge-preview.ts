import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { can } from "../policy.ts";

/** How much goes along when an organisation is merged with another. */
export interface Hanging {
  readonly functions: number;
  readonly administrators: number;
  readonly invitations: number;
  readonly claims: number;
  readonly numbers: number;
  readonly names: number;
}

/** What hangs on an organisation, for who oversees all. */
export async function whatHangsOn(act: Act, id: string): Promise<Hanging> {
  authorise(can.overseeAll(act.actor));
  return act.asSystem("count what hangs on an organisation", async ({ tx, now }) => {
    const { rows } = await tx.execute(sql`select
      (select count(*)::int from function_at where organisation_id = ${id} and (until is null or until > ${now.toISOString()}::timestamptz)) as functions,
      (select count(*)::int from organisation_administrator where organisation_id = ${id} and (until is null or until > ${now.toISOString()}::timestamptz)) as administrators,
      (select count(*)::int from organisation_invitation where organisation_id = ${id} and settled_at is null) as invitations,
      (select count(*)::int from organisation_claim where organisation_id = ${id} and settled_at is null) as claims,
      (select count(*)::int from organisation_identifier where organisation_id = ${id} and valid_to is null) as numbers,
      (select count(*)::int from organisation_version where organisation_id = ${id}) as names`);
    return rows[0] as unknown as Hanging;
  });
}
