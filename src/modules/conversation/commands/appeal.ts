import { and, eq, isNull } from "drizzle-orm";
import { organisersOfCommunity } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { decidedAlready, needsSomeoneElse, nobodyElseDecides } from "../errors.ts";
import { measurePage } from "../queries/measures.ts";
import { realWriterOf } from "../queries/writer.ts";
import { measure } from "../schema.ts";
import { undo } from "./take-measure.ts";
import { tellPeople } from "./tell-people.ts";

/**
 * Whose words it is about says why it should not have happened, once. Someone who organises, and did not do it themselves, decides; to be
 * able to, they read the words that were hidden.
 */
export async function appeal(act: Act, id: string, text: string): Promise<void> {
  const found = await measurePage(act, id);
  if (found.as !== "writer" || found.endedAt) throw notFound();
  const organisers = await organisersOfCommunity(act, found.communityId);
  const deciders = organisers.map((organiser) => organiser.id).filter((each) => each !== found.takenById);
  if (deciders.length === 0) throw nobodyElseDecides();
  const [appealed] = await act.tx
    .update(measure)
    .set({ appeal: text, appealedAt: act.now })
    .where(and(eq(measure.id, id), isNull(measure.appealedAt)))
    .returning({ id: measure.id });
  if (!appealed) throw decidedAlready();
  // It may be about words behind a mask: the audit log holds the appeal without its writer.
  await act.asSystem("note an appeal", (house) => house.record("conversation/appealed", { id }));
  await tellPeople(act, "appealed", { measure: id }, deciders);
}

/** An organiser decides: what was done stays, or is taken back at once. Its writer and whoever did it hear of it. */
export async function decideAppeal(
  act: Act,
  id: string,
  outcome: "upheld" | "reversed",
  answer: string,
): Promise<void> {
  const me = act.actor.kind === "person" ? act.actor.id : "";
  const found = await measurePage(act, id);
  if (found.takenById === me) throw needsSomeoneElse();
  if (found.as !== "decider") throw notFound();
  const [decided] = await act.tx
    .update(measure)
    .set({ outcome, answer, decidedBy: me, decidedAt: act.now })
    .where(and(eq(measure.id, id), isNull(measure.outcome)))
    .returning({ postId: measure.postId, takenBy: measure.takenBy });
  if (!decided) throw decidedAlready();
  await act.record(outcome === "upheld" ? "conversation/appeal-upheld" : "conversation/appeal-granted", {
    id,
  });
  await act.asSystem("carry out what was decided on an appeal", async (house) => {
    if (outcome === "reversed") await undo(house, id, me);
    const writer = decided.postId && (await realWriterOf(house, decided.postId));
    await tellPeople(
      house,
      "decided",
      { measure: id },
      [writer, decided.takenBy].flatMap((each) => each || []),
    );
  });
}
