import { eq, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Act } from "#platform/acts";
import { slugOf, underFreeSlug } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { reservedSlugs } from "../paths.ts";
import { askAfterMonths, leavesAfterMonths } from "../policy.ts";
import { currentCard } from "../queries/card.ts";
import { definitionOf, known } from "../queries/definition.ts";
import { type Example, example, exampleCard, exampleVersion } from "../schema.ts";
import { type Telling, textsOf } from "../telling.ts";

/** Until when a word that it is right counts, when it was given on this day. */
export function ageFrom(day: string): {
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly listedUntil: string;
} {
  const months = (count: number) => Temporal.PlainDate.from(day).add({ months: count }).toString();
  return { checkedOn: day, reviewBy: months(askAfterMonths), listedUntil: months(leavesAfterMonths) };
}

/** Up to this age someone is young for the law on youth care at most; without ages an example is for all of them. */
const oldest = 27;

/**
 * Makes what was written public as the next version. Runs as the house, after the policy and all checks said yes.
 *
 * @param looked two peers looked at exactly this
 * @param changed what changed, in a sentence; "" for the first version
 * @returns its address
 */
export async function publish(
  house: Act,
  { id, slug: kept, adaptedFrom }: Example,
  telling: Telling,
  { looked, changed }: { readonly looked: boolean; readonly changed: string },
): Promise<string> {
  const before = await currentCard(house, id);
  const slug = kept ?? (await freeSlug(house, id, telling.title));
  const version = (before?.version ?? 0) + 1;
  const definition = await definitionOf(house);
  const { title, summary, evidence, agesFrom, agesTo, areaId, areaName } = telling;
  const shown = {
    ...{ slug, title, summary, areaId, areaName, version, adaptedFrom },
    tags: [...known(definition, telling.tags)],
    definition: definition.version,
    evidence: evidence === "" ? ("described" as const) : evidence,
    agesFrom: agesFrom ?? 0,
    agesTo: agesTo ?? oldest,
    content: textsOf(telling),
    lookedAtVersion: looked ? version : (before?.lookedAtVersion ?? 0),
    publishedAt: before?.publishedAt ?? house.now,
    changedAt: house.now,
    ...ageFrom(isoDay(house.now)),
  };
  await house.tx
    .insert(exampleCard)
    .values({ exampleId: id, ...shown })
    .onConflictDoUpdate({ target: exampleCard.exampleId, set: shown });
  await house.tx
    .insert(exampleVersion)
    .values({ exampleId: id, number: version, content: telling, changed, publishedAt: house.now });
  await house.tx
    .update(example)
    .set({ state: "public", draft: null, harmless: [], slug, savedAt: house.now })
    .where(eq(example.id, id));
  await house.record("library/published", { id });
  return slug;
}

/** An address that no example has or had: what was taken back keeps its own. */
async function freeSlug(house: Act, id: string, title: string): Promise<string> {
  await house.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('library/slug', 0))`);
  return underFreeSlug(slugOf(title), async (free) => {
    if (reservedSlugs.has(free)) return undefined;
    const [other] = await house.tx.select({ id: example.id }).from(example).where(eq(example.slug, free));
    if (other) return undefined;
    await house.tx.update(example).set({ slug: free }).where(eq(example.id, id));
    return free;
  });
}
