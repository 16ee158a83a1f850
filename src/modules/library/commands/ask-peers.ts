import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Borders, bordersOn, placeName } from "#modules/areas";
import { functionsOf, homeRegionOf } from "#modules/organisations";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { peersNeeded, reviewDays } from "../policy.ts";
import { type Example, examplePeer, exampleReview } from "../schema.ts";
import type { Telling } from "../telling.ts";
import { askedLetter } from "../views/letters.ts";

/** How many of those who look are weighed for one example: each takes a few questions about where they work. */
const mostWeighed = 60;
const day = 86_400_000;

/**
 * Asks peers from elsewhere to look, until enough of them look or looked in this round. Who looked before is asked again first: they know
 * what they wanted mended. Then who was asked least of late. Runs as the house.
 *
 * @returns how many are still missing, because nobody from elsewhere is left
 */
export async function askPeers(house: Act, found: Example, telling: Telling): Promise<number> {
  const { id, round, ownerId } = found;
  const seats = await house.tx
    .select()
    .from(exampleReview)
    .where(and(eq(exampleReview.exampleId, id), eq(exampleReview.round, round)));
  let missing = peersNeeded - seats.filter(({ releasedAt }) => releasedAt === null).length;
  if (missing <= 0) return 0;
  const borders = await bordersOn(house, isoDay(house.now));
  const here = regionsAround(borders, telling.areaId);
  const colleagues = await organisationsOf(house, ownerId);
  const askedNow = new Set(seats.map(({ personId }) => personId));
  for (const personId of await willing(house, id)) {
    if (missing === 0) break;
    if (personId === ownerId || askedNow.has(personId)) continue;
    const from = await regionOf(house, borders, personId);
    if (!from || from.regions.some((region) => here.has(region))) continue;
    if ((await organisationsOf(house, personId)).some((each) => colleagues.includes(each))) continue;
    if (await seat(house, found, telling.title, personId, from.name)) missing--;
  }
  return missing;
}

/** Gives someone two weeks to look, and tells them. */
export async function seat(
  house: Act,
  { id, round }: Example,
  title: string,
  personId: string,
  region: string,
): Promise<boolean> {
  const dueAt = new Date(house.now.getTime() + reviewDays * day);
  const [made] = await house.tx
    .insert(exampleReview)
    .values({ exampleId: id, round, personId, region, askedAt: house.now, dueAt })
    .onConflictDoNothing()
    .returning({ id: exampleReview.id });
  if (!made) return false;
  const mailbox = await mailboxOf(house, personId);
  if (mailbox) await house.mail(askedLetter(mailbox, { reviewId: made.id, title, dueAt }, house.publicUrl));
  await house.record("library/peer-asked", { id });
  return true;
}

/** Who wants to look, those first who looked at this example before, then who was asked least in the last year. */
async function willing(house: Act, exampleId: string): Promise<readonly string[]> {
  const { rows } = await house.tx.execute<{ id: string }>(sql`
    select p.person_id as id from ${examplePeer} p
    left join ${exampleReview} r on r.person_id = p.person_id and r.asked_at > ${new Date(house.now.getTime() - 365 * day).toISOString()}
    group by p.person_id
    order by bool_or(r.example_id = ${exampleId} and r.answered_at is not null) desc nulls last, count(r.id), random()
    limit ${mostWeighed}`);
  return rows.map(({ id }) => id);
}

/** Where someone is from: their youth regions, and what to call it. Null when nobody knows. */
export async function regionOf(
  house: Act,
  borders: Borders,
  personId: string,
): Promise<{ readonly regions: readonly string[]; readonly name: string } | null> {
  const { areas, municipality } = await homeRegionOf(house, personId);
  // An swv can reach over the border of a region: it says where someone is from only when nothing nearer does.
  const near = areas.filter(({ place }) => place.kind === "municipality" || place.kind === "youth_region");
  const regions = new Set(
    (near.length > 0 ? near : areas).flatMap(({ place }) => [...regionsAround(borders, place.id)]),
  );
  const shown = municipality ?? areas[0]?.place;
  return regions.size === 0 || !shown ? null : { regions: [...regions], name: placeName(shown, "nl") };
}

/** The youth regions that an area lies in or covers: what makes two places the same region here. */
export function regionsAround(borders: Borders, areaId: string | null): ReadonlySet<string> {
  const place = areaId === null ? undefined : borders.place(areaId);
  if (!place) return new Set();
  if (place.kind === "youth_region") return new Set([place.id]);
  const municipalities =
    place.kind === "municipality" ? [place.id] : borders.madeOf(place.id).map((part) => part.place.id);
  return new Set(
    municipalities.flatMap((id) => borders.liesIn(id, "youth_region").map((part) => part.place.id)),
  );
}

const organisationsOf = async (house: Act, personId: string | null): Promise<readonly string[]> =>
  personId === null ? [] : (await functionsOf(house, personId)).map(({ organisation }) => organisation.id);

/** Those who still have to look, in this round. */
export const openSeats = ({ id, round }: Pick<Example, "id" | "round">) =>
  and(
    eq(exampleReview.exampleId, id),
    eq(exampleReview.round, round),
    isNull(exampleReview.answeredAt),
    isNull(exampleReview.releasedAt),
  );

/** Those who looked in this round. */
export const answeredSeats = ({ id, round }: Pick<Example, "id" | "round">) =>
  and(eq(exampleReview.exampleId, id), eq(exampleReview.round, round), isNotNull(exampleReview.answeredAt));
