import { eq } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { notNow } from "../errors.ts";
import { can } from "../policy.ts";
import { currentCard } from "../queries/card.ts";
import { definitionOf, known } from "../queries/definition.ts";
import { ownExample } from "../queries/own-examples.ts";
import { example } from "../schema.ts";
import { nothingTold, type Step, type Telling, textsOf } from "../telling.ts";

/** Begins an example with nothing in it but what is known already. Returns its id. */
export async function startExample(
  act: Act,
  begin: Partial<Telling> = {},
  adaptedFrom: string | null = null,
): Promise<string> {
  const ownerId = me(act);
  const [made] = await act.asSystem("begin an example for its writer", (house) =>
    house.tx
      .insert(example)
      .values({
        ownerId,
        draft: { ...nothingTold, ...begin },
        adaptedFrom,
        madeAt: house.now,
        savedAt: house.now,
      })
      .returning({ id: example.id }),
  );
  await act.record("library/started", { id: made!.id });
  return made!.id;
}

/** Keeps what was told in one step. What other steps told stays; a tag that the definition does not know is dropped. */
export async function saveStep(
  act: Act,
  id: string,
  step: Step,
  told: Partial<Omit<Telling, "tags">> & { readonly tags: readonly string[] },
): Promise<void> {
  const found = await ownExample(act, id);
  authorise(can.write(act.actor, found));
  if (!found.draft) throw notNow();
  const asked: readonly string[] = step.facets;
  const isAskedHere = (tag: string) => asked.includes(tag.split(":")[0]!);
  const definition = await definitionOf(act);
  const tags = [
    ...found.draft.tags.filter((tag) => !isAskedHere(tag)),
    ...known(definition, told.tags).filter(isAskedHere),
  ];
  await act.tx
    .update(example)
    .set({ draft: { ...found.draft, ...told, tags }, savedAt: act.now })
    .where(eq(example.id, id));
}

/** Opens what is public for a next version: a copy to write in, nothing changes for readers. */
export async function beginRevision(act: Act, id: string): Promise<void> {
  const found = await ownExample(act, id);
  authorise(can.write(act.actor, found));
  if (found.draft) return;
  const card = await currentCard(act, id);
  if (!card) throw notNow();
  const { title, summary, tags, evidence, agesFrom, agesTo, areaId, areaName, content } = card;
  await act.tx
    .update(example)
    .set({
      draft: {
        ...{ title, summary, tags, evidence, agesFrom, agesTo, areaId, areaName },
        ...textsOf({ ...nothingTold, ...content }),
      },
      savedAt: act.now,
    })
    .where(eq(example.id, id));
  await act.record("library/revised", { id });
}

/**
 * Throws away what was never public, or the next version that was being written.
 *
 * @throws library/not-now when it became public since it was read: that is not what someone threw away
 */
export async function discard(act: Act, id: string): Promise<"example" | "revision"> {
  const { state: read } = await ownExample(act, id);
  const thrown = await act.asSystem("throw away what its writer did not publish", async (house) => {
    const [found] = await house.tx.select().from(example).where(eq(example.id, id)).for("update");
    if (!found) throw notFound();
    if (found.state === "public") {
      if (read !== "public") throw notNow();
      authorise(can.write(act.actor, found));
      await house.tx.update(example).set({ draft: null, savedAt: house.now }).where(eq(example.id, id));
      return "revision";
    }
    authorise(can.discard(act.actor, found));
    await house.tx.delete(example).where(eq(example.id, id));
    return "example";
  });
  if (thrown === "example") await act.record("library/discarded", { id });
  return thrown;
}
