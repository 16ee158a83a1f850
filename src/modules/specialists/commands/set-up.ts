import { and, eq, isNull } from "drizzle-orm";
import { emailOf, personByEmail } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId, newId } from "#platform/ids";
import { can } from "../policy.ts";
import { type Specialist, specialist } from "../schema.ts";

export type Profile = Pick<Specialist, "about" | "subjects" | "weekdays" | "awayUntil">;
export type NewSpecialist = Pick<Specialist, "kind" | "email" | "name" | "organisation" | "areas"> & Profile;

/** Puts someone in the directory by their mailbox, or changes what stands there. */
export async function addSpecialist(act: Act, wish: NewSpecialist): Promise<string> {
  authorise(can.run(act.actor));
  const id = await act.asSystem("put someone in the directory", async (house) => {
    const known = and(
      eq(specialist.kind, wish.kind),
      eq(specialist.email, wish.email),
      isNull(specialist.until),
    );
    const [there] = await house.tx.update(specialist).set(wish).where(known).returning({ id: specialist.id });
    if (there) return there.id;
    const personId = (await personByEmail(house, wish.email))?.id ?? null;
    const made = newId();
    await house.tx.insert(specialist).values({ ...wish, id: made, personId, since: house.now });
    return made;
  });
  await act.record("specialists/added", { id });
  return id;
}

/** Takes someone out of the directory; what they did stays. */
export async function endSpecialist(act: Act, id: string): Promise<void> {
  authorise(can.run(act.actor));
  if (!isId(id)) throw notFound();
  await act.asSystem("take someone out of the directory", (house) =>
    house.tx.update(specialist).set({ until: house.now }).where(eq(specialist.id, id)),
  );
  await act.record("specialists/ended", { id });
}

/** What someone says of themselves: for what, on which days, and away until when. */
export async function saveOwnProfile(act: Act, id: string, profile: Profile): Promise<void> {
  const { actor } = act;
  if (!isId(id) || actor.kind !== "person") throw notFound();
  const saved = await act.asSystem("let a specialist keep their own page", (house) =>
    house.tx
      .update(specialist)
      .set(profile)
      .where(and(eq(specialist.id, id), eq(specialist.personId, actor.id), isNull(specialist.until)))
      .returning({ id: specialist.id }),
  );
  if (saved.length === 0) throw notFound();
  await act.record("specialists/profile-saved", { id });
}

/** Who signs in has proved a mailbox: what stands in the directory under it is theirs. */
export async function linkSpecialist(act: Act, { id: personId }: { readonly id: string }): Promise<void> {
  await act.asSystem("give a page of the directory to whose mailbox it is", async (house) => {
    const email = await emailOf(house, personId);
    if (email)
      await house.tx
        .update(specialist)
        .set({ personId })
        .where(and(eq(specialist.email, email), isNull(specialist.personId)));
  });
}
