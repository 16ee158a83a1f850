import { asc, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { exampleBranch, exampleCard } from "../schema.ts";

/** One place in the family tree of an example. */
export interface Relative {
  readonly id: string;
  readonly areaName: string;
  readonly since: number;
  readonly changed: string;
  /** The example that tells all of it, when it is public. */
  readonly own: { readonly slug: string; readonly title: string } | null;
  /** The reader may take it away; `mine` told it. */
  readonly mine: boolean;
  readonly children: readonly Relative[];
}

/** Where an example came from and what grew on it. */
export interface Family {
  readonly parent: { readonly slug: string; readonly title: string; readonly areaName: string } | null;
  readonly branches: readonly Relative[];
  readonly count: number;
}

/** The family of an example, as far as it is public. Names are in nobody's sight; the reader's own branches are marked. */
export async function familyOf(
  act: Act,
  { exampleId, adaptedFrom }: { readonly exampleId: string; readonly adaptedFrom: string | null },
): Promise<Family> {
  const { id, parentId, areaName, since, changed } = exampleBranch;
  const rows = await act.tx
    .select({
      ...{ id, parentId, areaName, since, changed },
      slug: exampleCard.slug,
      title: exampleCard.title,
    })
    .from(exampleBranch)
    .leftJoin(exampleCard, eq(exampleCard.exampleId, exampleBranch.ownExampleId))
    .where(eq(exampleBranch.exampleId, exampleId))
    .orderBy(asc(exampleBranch.toldAt), asc(id));
  const mine = await myBranches(act, exampleId);
  const below = Map.groupBy(rows, (row) => row.parentId);
  const growing = (parent: string | null): readonly Relative[] =>
    (below.get(parent) ?? []).map(({ slug, title, parentId: _, ...row }) => ({
      ...row,
      own: slug && title ? { slug, title } : null,
      mine: mine.has(row.id),
      children: growing(row.id),
    }));
  const [parent] = adaptedFrom
    ? await act.tx
        .select({ slug: exampleCard.slug, title: exampleCard.title, areaName: exampleCard.areaName })
        .from(exampleCard)
        .where(eq(exampleCard.exampleId, adaptedFrom))
    : [];
  return { parent: parent ?? null, branches: growing(null), count: rows.length };
}

/** Which branches the reader told: asked of the house, since nobody sees who told which. */
async function myBranches(act: Act, exampleId: string): Promise<ReadonlySet<string>> {
  const { actor } = act;
  if (actor.kind !== "person") return new Set();
  const rows = await act.asSystem("mark the branches that someone told themselves", (house) =>
    house.tx
      .select({ id: exampleBranch.id })
      .from(exampleBranch)
      .where(sql`${exampleBranch.exampleId} = ${exampleId} and ${exampleBranch.personId} = ${actor.id}`),
  );
  return new Set(rows.map(({ id }) => id));
}
