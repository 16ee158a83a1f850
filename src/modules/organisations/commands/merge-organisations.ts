import { eq, inArray, sql } from "drizzle-orm";
import { joinCircle, leaveCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { cannotMerge } from "../errors.ts";
import { can } from "../policy.ts";
import { organisation } from "../schema.ts";

/**
 * Two organisations turn out to be one: everything that hangs on the double goes to the one that stays, with its dates, and the address of the
 * double leads there. What both have the same is kept once, from the earlier day. For who oversees all. Others who hold something of the
 * double hear `organisations/merged` with its id, and ask `leadsTo` where it went.
 *
 * @throws organisations/cannot-merge
 */
export async function mergeOrganisations(act: Act, doubleId: string, intoId: string): Promise<void> {
  authorise(can.overseeAll(act.actor));
  await act.asSystem("merge two organisations for who oversees all", async (house) => {
    await holdBoth(house, doubleId, intoId);
    const people = await peopleOf(house, doubleId);
    await keepOnce(house, doubleId, intoId);
    await moveTo(house, doubleId, intoId);
    await house.tx
      .update(organisation)
      .set({ mergedInto: intoId, closedAt: null, succeededBy: null })
      .where(eq(organisation.id, doubleId));
    await house.tx.execute(sql`update organisation set listed = true
      where id = ${intoId} and (select listed from organisation where id = ${doubleId})`);
    for (const personId of people) {
      await leaveCircle(house, doubleId, personId);
      await joinCircle(house, intoId, personId);
    }
  });
  await act.record("organisations/merged", { id: doubleId });
}

/** Holds both until the act is over, always in the same order, so that two who merge crosswise do not wait for each other. */
async function holdBoth({ tx, now }: Act, doubleId: string, intoId: string): Promise<void> {
  const both = await tx
    .select({ id: organisation.id, mergedInto: organisation.mergedInto, closedAt: organisation.closedAt })
    .from(organisation)
    .where(inArray(organisation.id, [doubleId, intoId]))
    .orderBy(organisation.id)
    .for("update");
  if (!both.some(({ id }) => id === doubleId) || !both.some(({ id }) => id === intoId)) throw notFound();
  const stays = both.find(({ id }) => id === intoId)!;
  if (doubleId === intoId || both.some(({ mergedInto }) => mergedInto !== null)) throw cannotMerge();
  if (stays.closedAt !== null && stays.closedAt <= now) throw cannotMerge();
}

async function peopleOf({ tx, now }: Act, organisationId: string): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ person_id: string }>(sql`
    select person_id from function_at where organisation_id = ${organisationId}
      and since <= ${now.toISOString()}::timestamptz and (until is null or until > ${now.toISOString()}::timestamptz)
    union select person_id from organisation_administrator where organisation_id = ${organisationId}
      and since <= ${now.toISOString()}::timestamptz and (until is null or until > ${now.toISOString()}::timestamptz)`);
  return rows.map((row) => row.person_id);
}

/** What stands at both and would be there twice: the one that stays takes the earlier beginning, the double's goes. */
async function keepOnce({ tx, now }: Act, doubleId: string, intoId: string): Promise<void> {
  const [stays, goes] = [sql`mine.organisation_id = ${intoId}`, sql`theirs.organisation_id = ${doubleId}`];
  const once = async (table: string, same: string, open: string, from: string) => {
    const both = sql`${stays} and ${goes} and ${sql.raw(`${same} and mine.${open} and theirs.${open}`)}`;
    await tx.execute(sql`update ${sql.identifier(table)} mine
      set ${sql.identifier(from)} = least(mine.${sql.identifier(from)}, theirs.${sql.identifier(from)})
      from ${sql.identifier(table)} theirs where ${both}`);
    await tx.execute(
      sql`delete from ${sql.identifier(table)} theirs using ${sql.identifier(table)} mine where ${both}`,
    );
  };
  const samePerson = "mine.person_id = theirs.person_id";
  await once(
    "function_at",
    `${samePerson} and lower(mine.title) = lower(theirs.title)`,
    "until is null",
    "since",
  );
  await once("organisation_administrator", samePerson, "until is null", "since");
  await once("organisation_claim", samePerson, "settled_at is null", "claimed_at");
  await once("school_type", "mine.type = theirs.type", "valid_to is null", "valid_from");
  await once(
    "organisation_identifier",
    "mine.scheme = theirs.scheme and mine.value = theirs.value",
    "valid_to is null",
    "valid_from",
  );
  await once(
    "organisation_invitation",
    "mine.email = theirs.email and mine.role = theirs.role and lower(mine.title) = lower(theirs.title)",
    "settled_at is null",
    "invited_at",
  );
  // A name is not kept twice either: what the double was called until today stays findable as a former name.
  await tx.execute(sql`update organisation_version set valid_to = greatest(valid_from, ${isoDay(now)}::date)
    where organisation_id = ${doubleId} and valid_to is null`);
  await tx.execute(sql`delete from organisation_relation theirs where (organisation_id = ${doubleId} and belongs_to = ${intoId})
    or (organisation_id = ${intoId} and belongs_to = ${doubleId})`);
  await tx.execute(sql`update organisation_relation theirs set valid_to = greatest(valid_from, ${isoDay(now)}::date)
    where organisation_id = ${doubleId} and valid_to is null and exists (select from organisation_relation mine
      where mine.organisation_id = ${intoId} and mine.valid_to is null
        and (mine.kind = 'board' and theirs.kind = 'board' or mine.belongs_to = theirs.belongs_to and mine.kind = theirs.kind))`);
  await tx.execute(sql`update organisation_relation theirs set valid_to = greatest(valid_from, ${isoDay(now)}::date)
    where belongs_to = ${doubleId} and valid_to is null and exists (select from organisation_relation mine
      where mine.belongs_to = ${intoId} and mine.organisation_id = theirs.organisation_id and mine.kind = theirs.kind
        and mine.valid_to is null)`);
}

const hanging = [
  ...["function_at", "organisation_administrator", "organisation_claim", "organisation_invitation"],
  ...["organisation_identifier", "organisation_version", "school_type", "organisation_relation"],
];

async function moveTo({ tx }: Act, doubleId: string, intoId: string): Promise<void> {
  for (const table of hanging)
    await tx.execute(
      sql`update ${sql.identifier(table)} set organisation_id = ${intoId} where organisation_id = ${doubleId}`,
    );
  await tx.execute(
    sql`update organisation_relation set belongs_to = ${intoId} where belongs_to = ${doubleId}`,
  );
  // Whatever led to the double now leads on at once.
  await tx.update(organisation).set({ mergedInto: intoId }).where(eq(organisation.mergedInto, doubleId));
  await tx
    .update(organisation)
    .set({ succeededBy: sql`nullif(${intoId}::uuid, ${organisation.id})` })
    .where(eq(organisation.succeededBy, doubleId));
}
