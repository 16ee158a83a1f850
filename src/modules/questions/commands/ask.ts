import { and, eq, isNull, sql } from "drizzle-orm";
import { emailOf, facesOf, saveProfile } from "#modules/people";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import { isoDay, type Locale } from "#platform/locale";
import { lookAround } from "../jobs/radar.ts";
import { callPool, tellAsker } from "../jobs/tell.ts";
import { dueFrom, topicById } from "../queries/desk.ts";
import { asker, expert, question, tally } from "../schema.ts";

/** What someone asks, and who they are. */
export interface Ask {
  readonly topicId: string;
  /** An id of `sectors`. */
  readonly sector: string;
  readonly role: string;
  readonly region: string;
  readonly text: string;
  readonly mayPublish: boolean;
  readonly personId: string | null;
  readonly email: string;
  readonly name: string;
  readonly language: Locale;
  /** Whether the experts see the name. */
  readonly shown: boolean;
}

/**
 * Puts a question on the desk. No account is needed: its mailbox gets the key to it. The pool of the topic is called, and the promise counts
 * from today.
 *
 * @returns the id of the question
 */
export async function ask(act: Act, wish: Ask): Promise<string> {
  const id = newId();
  await act.asSystem("put a question on the desk", async (house) => {
    const topic = await topicById(house, wish.topicId);
    const { personId, email, name, language, shown, topicId, sector, role, region, text, mayPublish } = wish;
    await house.tx.insert(question).values({
      id,
      ...{ topicId, sector, role, region, text, mayPublish },
      ...{ state: "open", askedAt: house.now, since: house.now, dueOn: await dueFrom(house, topic) },
    });
    await house.tx.insert(asker).values({ questionId: id, personId, email, name, language, shown });
    await house.later(tellAsker, { id, news: "received" });
    await house.later(callPool, { id });
    await house.later(lookAround, { id });
  });
  await act.record("questions/asked", { id });
  return id;
}

/** Counts who was helped by an answer without asking, or was shown another desk. Of what they typed nothing is kept. */
export async function count(act: Act, what: "helped" | "stopped", topicId: string | null): Promise<void> {
  await act.asSystem("count what was not asked", (house) =>
    house.tx
      .insert(tally)
      .values({ day: isoDay(house.now), what, topicId })
      .onConflictDoUpdate({
        target: [tally.day, tally.what, tally.topicId],
        set: { count: sql`${tally.count} + 1` },
      }),
  );
}

/**
 * Who signs in has proved a mailbox: what was asked with it becomes theirs, and so does their place in a pool. An expert who never was here is
 * known by the name they have there, and goes straight to the question.
 */
export async function linkMailbox(act: Act, { id: personId }: { readonly id: string }): Promise<void> {
  await act.asSystem("give questions and places in pools to whose mailbox they are", async (house) => {
    const email = await emailOf(house, personId);
    if (!email) return;
    await house.tx
      .update(asker)
      .set({ personId })
      .where(and(eq(asker.email, email), isNull(asker.personId)));
    const [place] = await house.tx
      .update(expert)
      .set({ personId })
      .where(and(eq(expert.email, email), isNull(expert.personId)))
      .returning({ name: expert.name });
    if (place && !(await facesOf(house, [personId])).has(personId))
      await saveProfile(house, personId, { name: place.name });
  });
}
