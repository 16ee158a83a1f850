import { and, eq, isNull, sql } from "drizzle-orm";
import { personByEmail } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId, slugOf, underFreeSlug } from "#platform/ids";
import { lastCoordinator } from "../errors.ts";
import { can } from "../policy.ts";
import { topicOfMine } from "../queries/desk.ts";
import {
  type Expert,
  expert,
  radar,
  type SchoolHoliday,
  schoolHoliday,
  standardText,
  type Topic,
  topic,
} from "../schema.ts";

export type NewTopic = Pick<
  Topic,
  "titleNl" | "titleEn" | "house" | "termDays" | "secondReader" | "holidayRegion"
>;

/** Opens a part of the desk: a topic, and the house behind it. One can ask about it from then on. */
export async function addTopic(act: Act, wish: NewTopic): Promise<Topic> {
  authorise(can.setUp(act.actor));
  const made = await act.asSystem("open a topic", (house) =>
    underFreeSlug(slugOf(wish.titleNl), async (slug) => {
      const [row] = await house.tx
        .insert(topic)
        .values({ ...wish, slug, place: sql`(select coalesce(max(place), 0) + 1 from question_topic)` })
        .onConflictDoNothing({ target: topic.slug })
        .returning();
      return row;
    }),
  );
  await act.record("questions/topic-opened", { id: made.id });
  return made;
}

interface Somebody {
  readonly name: string;
  readonly email: string;
}

/** Appoints who coordinates a topic; who runs the site does this, and the coordinators themselves after that. */
export async function appointCoordinator(act: Act, topicId: string, who: Somebody): Promise<void> {
  authorise(can.setUp(act.actor));
  if (!isId(topicId)) throw notFound();
  const [found] = await act.tx.select().from(topic).where(eq(topic.id, topicId));
  if (!found) throw notFound();
  await join(act, topicId, { ...who, role: "coordinator" });
}

/** Adds someone to a pool by their mailbox; no account is needed before the first question. Who is in already gets this role. */
export async function addExpert(
  act: Act,
  slug: string,
  who: Somebody & { readonly role: Expert["role"] },
): Promise<void> {
  const { topic: about, me } = await topicOfMine(act, slug);
  authorise(can.runPool(me));
  await join(act, about.id, who);
}

async function join(
  act: Act,
  topicId: string,
  who: Somebody & { readonly role: Expert["role"] },
): Promise<void> {
  const id = await act.asSystem("bring someone into a pool", async (house) => {
    await keepsCoordinator(house, topicId, who);
    const personId = (await personByEmail(house, who.email))?.id ?? null;
    const [row] = await house.tx
      .insert(expert)
      .values({ topicId, personId, ...who, since: house.now })
      .onConflictDoUpdate({
        target: [expert.topicId, expert.email],
        targetWhere: isNull(expert.until),
        set: { role: who.role, name: who.name },
      })
      .returning({ id: expert.id });
    return row!.id;
  });
  await act.record("questions/expert-joined", { id });
}

/** Someone leaves a pool; what they have goes back to the others when it is called again. Coordinators end others, and everyone themselves. */
export async function endExpert(act: Act, slug: string, expertId: string): Promise<void> {
  const { topic: about, me } = await topicOfMine(act, slug);
  if (!isId(expertId)) throw notFound();
  authorise(can.runPool(me) || me.id === expertId);
  await act.asSystem("let someone leave a pool", async (house) => {
    const [found] = await house.tx
      .select()
      .from(expert)
      .where(and(eq(expert.id, expertId), eq(expert.topicId, about.id), isNull(expert.until)));
    if (!found) throw notFound();
    await keepsCoordinator(house, about.id, { email: found.email, role: null });
    await house.tx.update(expert).set({ until: house.now }).where(eq(expert.id, expertId));
  });
  await act.record("questions/expert-left", { id: expertId });
}

/**
 * Whether a topic keeps someone who coordinates it when this mailbox gets another role there, or none. Holds the topic until the end of the act,
 * so that two coordinators cannot end each other at once and leave nobody.
 *
 * @throws questions/last-coordinator
 */
async function keepsCoordinator(
  house: Act,
  topicId: string,
  { email, role }: { readonly email: string; readonly role: Expert["role"] | null },
): Promise<void> {
  await house.tx.select({ id: topic.id }).from(topic).where(eq(topic.id, topicId)).for("update");
  if (role === "coordinator") return;
  const now = await house.tx
    .select({ email: expert.email })
    .from(expert)
    .where(and(eq(expert.topicId, topicId), eq(expert.role, "coordinator"), isNull(expert.until)));
  if (now.length > 0 && now.every((each) => each.email === email)) throw lastCoordinator();
}

/** A text that everyone of the topic can begin with. */
export async function keepStandardText(
  act: Act,
  slug: string,
  text: { readonly title: string; readonly text: string },
): Promise<void> {
  const { topic: about, me } = await topicOfMine(act, slug);
  authorise(can.runPool(me));
  const [made] = await act.asSystem("keep a standard text", (house) =>
    house.tx
      .insert(standardText)
      .values({ topicId: about.id, ...text })
      .returning({ id: standardText.id }),
  );
  await act.record("questions/standard-text-kept", { id: made!.id });
}

/** Removing what is gone already is harmless. */
export async function removeStandardText(act: Act, slug: string, id: string): Promise<void> {
  const { topic: about, me } = await topicOfMine(act, slug);
  authorise(can.runPool(me));
  if (!isId(id)) throw notFound();
  await act.asSystem("remove a standard text", (house) =>
    house.tx.delete(standardText).where(and(eq(standardText.id, id), eq(standardText.topicId, about.id))),
  );
  await act.record("questions/standard-text-removed", { id });
}

/** What comes of a theme that many ask about. */
export async function settleRadar(
  act: Act,
  slug: string,
  id: string,
  outcome: "meeting" | "answer" | "nothing",
): Promise<void> {
  const { topic: about, me } = await topicOfMine(act, slug);
  authorise(can.runPool(me));
  if (!isId(id)) throw notFound();
  const settled = await act.asSystem("settle a theme that many ask about", (house) =>
    house.tx
      .update(radar)
      .set({ settledAt: house.now, outcome })
      .where(and(eq(radar.id, id), eq(radar.topicId, about.id), isNull(radar.settledAt)))
      .returning({ id: radar.id }),
  );
  if (settled.length === 0) throw notFound();
  await act.record("questions/radar-settled", { id });
}

/** Days on which a region has no school, as government set them: terms do not count on them. Said again, the last word counts. */
export async function setHoliday(act: Act, wish: SchoolHoliday): Promise<void> {
  authorise(can.setUp(act.actor));
  await act.asSystem("set a school holiday", (house) =>
    house.tx
      .insert(schoolHoliday)
      .values(wish)
      .onConflictDoUpdate({
        target: [schoolHoliday.region, schoolHoliday.firstDay],
        set: { lastDay: wish.lastDay, name: wish.name },
      }),
  );
}

/** @param which the region, and the first day by ISO 8601. @throws house/not-found */
export async function removeHoliday(
  act: Act,
  which: Pick<SchoolHoliday, "region" | "firstDay">,
): Promise<void> {
  authorise(can.setUp(act.actor));
  const removed = await act.asSystem("remove a school holiday", (house) =>
    house.tx
      .delete(schoolHoliday)
      .where(and(eq(schoolHoliday.region, which.region), eq(schoolHoliday.firstDay, which.firstDay)))
      .returning({ name: schoolHoliday.name }),
  );
  if (removed.length === 0) throw notFound();
}
