import { and, eq } from "drizzle-orm";
import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { can } from "../policy.ts";
import { cardAt, ownerOf } from "../queries/card.ts";
import { type Card, example, exampleBranch } from "../schema.ts";
import { startExample } from "./write-example.ts";

/** Where someone does the same, and what they changed. */
export interface Branch {
  readonly areaId: string;
  readonly areaName: string;
  readonly since: number;
  readonly changed: string;
  /** The branch it grew on; null for the example itself. */
  readonly parentId: string | null;
}

/** Tells that one does the same. Its place and what was changed are public; who told it is not. */
export async function tellBranch(act: Act, slug: string, { parentId, ...branch }: Branch): Promise<void> {
  const card = await publicCard(act, slug);
  if (parentId !== null) await branchOf(act, card, parentId);
  await act.asSystem("keep where someone does the same", (house) =>
    house.tx
      .insert(exampleBranch)
      .values({ exampleId: card.exampleId, personId: me(act), ...branch, parentId, toldAt: house.now }),
  );
  await act.record("library/branch-told", { id: card.exampleId });
}

/** Takes a branch away; what grew on it hangs one higher. For who told it, who wrote the example, and editors; else it does not exist. */
export async function removeBranch(act: Act, slug: string, id: string): Promise<void> {
  const card = await publicCard(act, slug);
  const branch = await branchOf(act, card, id);
  await act.asSystem("take a branch away on request of who may", async (house) => {
    const [found] = await house.tx.select().from(exampleBranch).where(eq(exampleBranch.id, id));
    if (!found || !can.removeBranch(act.actor, found.personId, await ownerOf(house, card.exampleId)))
      throw notFound();
    await house.tx
      .update(exampleBranch)
      .set({ parentId: branch.parentId })
      .where(eq(exampleBranch.parentId, id));
    await house.tx.delete(exampleBranch).where(eq(exampleBranch.id, id));
    await house.record("library/branch-removed", { id: card.exampleId });
  });
}

/** Begins an example of one's own from a branch one told: where it is and what was changed are in it. Returns its id. */
export async function growExample(act: Act, slug: string, id: string): Promise<string> {
  const card = await publicCard(act, slug);
  const branch = await branchOf(act, card, id);
  const mine = await act.asSystem("see whether a branch is theirs", (house) =>
    house.tx
      .select({ own: exampleBranch.ownExampleId })
      .from(exampleBranch)
      .where(and(eq(exampleBranch.id, id), eq(exampleBranch.personId, me(act)))),
  );
  if (!mine[0]) throw notFound();
  const [begun] = mine[0].own
    ? await act.tx
        .select({ id: example.id })
        .from(example)
        .where(and(eq(example.id, mine[0].own), eq(example.ownerId, me(act))))
    : [];
  if (begun) return begun.id;
  const { areaId, areaName, changed } = branch;
  const made = await startExample(
    act,
    { areaId, areaName, approach: changed, tags: card.tags, agesFrom: card.agesFrom, agesTo: card.agesTo },
    card.exampleId,
  );
  await act.asSystem("tie a branch to the example that tells all of it", (house) =>
    house.tx.update(exampleBranch).set({ ownExampleId: made }).where(eq(exampleBranch.id, id)),
  );
  return made;
}

async function publicCard(act: Act, slug: string): Promise<Card> {
  const card = await cardAt(act, slug);
  if (!card) throw notFound();
  return card;
}

/** What everyone may know of a branch of this example. @throws house/not-found */
async function branchOf(act: Act, { exampleId }: Card, id: string) {
  if (!isId(id)) throw notFound();
  const { parentId, areaId, areaName, changed } = exampleBranch;
  const [found] = await act.tx
    .select({ parentId, areaId, areaName, changed })
    .from(exampleBranch)
    .where(and(eq(exampleBranch.id, id), eq(exampleBranch.exampleId, exampleId)));
  if (!found) throw notFound();
  return found;
}
