import { and, eq, isNull } from "drizzle-orm";
import { organised } from "#modules/admission";
import { groupById } from "#modules/communities";
import { conversationPaths, startThread } from "#modules/conversation";
import { eventById, eventPaths, inWords } from "#modules/events";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import type { Locale } from "#platform/locale";
import { notToPlace } from "../errors.ts";
import { words } from "../messages.ts";
import { type Offspring, offspring } from "../schema.ts";

export type Born =
  | { readonly kind: "dilemma"; readonly title: string; readonly text: string; readonly groupId: string }
  | { readonly kind: "idea"; readonly title: string; readonly text: string }
  | { readonly kind: "event"; readonly becameId: string };

/** Writes down what was born at a meeting, for whoever organises it; a next meeting must be their own too. */
export async function bear(act: Act, eventId: string, born: Born): Promise<void> {
  await organised(act, eventId);
  if (born.kind === "event") {
    await organised(act, born.becameId);
    if (born.becameId === eventId) throw notFound();
  }
  await act.asSystem("write down what was born at a meeting", (house) =>
    house.tx.insert(offspring).values({ eventId, ...born, bornAt: house.now }),
  );
  await act.record("aftercare/born", { id: eventId });
}

/** Takes it off the list again. A conversation that has begun stays: it is the group's. */
export async function forget(act: Act, eventId: string, id: string): Promise<void> {
  await organised(act, eventId);
  await act.asSystem("take back what was born at a meeting", (house) =>
    house.tx.delete(offspring).where(and(eq(offspring.id, id), eq(offspring.eventId, eventId))),
  );
  await act.record("aftercare/born", { id: eventId });
}

/** A dilemma that waits for the theme group of whoever is acting; for anyone else it does not exist. */
export async function waitingDilemma(act: Act, id: string): Promise<Offspring> {
  const [found] = await act.tx.select().from(offspring).where(eq(offspring.id, id));
  if (!found?.groupId || !(await groupById(act, found.groupId))) throw notFound();
  return found;
}

/**
 * Makes a dilemma the opening post of a conversation in the theme group it was meant for. Only who is in the group can: nobody writes in it
 * from outside. The post says where it was born. Placed by someone else meanwhile, it leads there.
 *
 * @returns the path of the conversation
 */
export async function placeDilemma(act: Act, id: string, locale: Locale): Promise<string> {
  const found = await waitingDilemma(act, id);
  const group = await groupById(act, found.groupId ?? "");
  if (!group) throw notFound();
  if (found.becameId) return conversationPaths.thread(group.slug, found.becameId);
  const event = await eventById(act, found.eventId);
  const from = words[locale].dilemma.from(inWords(event, locale), event.title);
  const threadId = await startThread(act, group.slug, {
    kind: "question",
    title: found.title,
    text: `${found.text}\n\n${from} ${act.publicUrl}${eventPaths.event(event.slug)}`,
    files: [],
  });
  const placed = await act.asSystem("remember which conversation a dilemma became", (house) =>
    house.tx
      .update(offspring)
      .set({ becameId: threadId })
      .where(and(eq(offspring.id, id), isNull(offspring.becameId)))
      .returning({ id: offspring.id }),
  );
  if (placed.length === 0) throw notToPlace();
  await act.record("aftercare/dilemma-placed", { id: found.eventId });
  return conversationPaths.thread(group.slug, threadId);
}
