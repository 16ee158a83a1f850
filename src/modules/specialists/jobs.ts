import { and, desc, eq, isNull } from "drizzle-orm";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { isoDay, localeOf } from "#platform/locale";
import { turnEnds } from "./policy.ts";
import { fitting } from "./queries/directory.ts";
import { type OnCallRequest, onCallRequest, onCallTurn, specialist } from "./schema.ts";
import { callLetter, outcomeLetter } from "./views/letters.ts";

/** When a turn lapses, the next is asked. Running twice does no harm: a turn that was answered stays answered. */
export const lapseTurn: Job<{ id: string; number: number }> = {
  name: "specialists/lapse-turn",
  async run({ acts }, { id, number }) {
    await acts.asSystem("ask the next process director", async (act) => {
      const request = await holdRequest(act, id);
      if (!request || request.endedAt) return;
      const lapsed = await act.tx
        .update(onCallTurn)
        .set({ answer: "lapsed" })
        .where(and(eq(onCallTurn.requestId, id), eq(onCallTurn.number, number), isNull(onCallTurn.answer)))
        .returning({ number: onCallTurn.number });
      if (lapsed.length === 0) return;
      await act.record("specialists/turn-lapsed", { id });
      await askNext(act, request);
    });
  },
};

/** The request, held until the end of the act: one thing happens to it at a time. Runs as the house. */
export async function holdRequest(house: Act, id: string): Promise<OnCallRequest | undefined> {
  const [found] = await house.tx.select().from(onCallRequest).where(eq(onCallRequest.id, id)).for("update");
  return found;
}

/** Asks the next director who fits and was not asked yet; when there is nobody left the asker hears it. Runs as the house. */
export async function askNext(house: Act, request: OnCallRequest): Promise<void> {
  const turns = await house.tx
    .select()
    .from(onCallTurn)
    .where(eq(onCallTurn.requestId, request.id))
    .orderBy(desc(onCallTurn.number));
  const asked = new Set(turns.map(({ specialistId }) => specialistId));
  const people = await house.tx
    .select()
    .from(specialist)
    .where(and(eq(specialist.kind, "director"), isNull(specialist.until)));
  const wanted = { subjects: [request.subject], areaId: request.areaId, day: isoDay(house.now) };
  const next = fitting(
    people.filter(({ id, personId }) => !asked.has(id) && (!personId || personId !== request.askedBy)),
    wanted,
  ).find(({ available }) => available)?.who;
  if (!next) {
    await house.tx
      .update(onCallRequest)
      .set({ endedAt: house.now, outcome: "nobody" })
      .where(eq(onCallRequest.id, request.id));
    await house.record("specialists/nobody-left", { id: request.id });
    return tellAsker(house, request);
  }
  const number = (turns[0]?.number ?? 0) + 1;
  const until = turnEnds(house.now);
  await house.tx
    .insert(onCallTurn)
    .values({ requestId: request.id, number, specialistId: next.id, askedAt: house.now, until });
  const locale = next.personId ? ((await mailboxOf(house, next.personId))?.locale ?? "nl") : localeOf("nl");
  await house.mail(
    callLetter({ to: next.email, locale, until, requestId: request.id, publicUrl: house.publicUrl }),
  );
  await house.later(lapseTurn, { id: request.id, number }, { at: until });
}

/** Tells who asked that there is news: a link, and nothing of what was asked. Runs as the house. */
export async function tellAsker(house: Act, { id, askedBy }: OnCallRequest): Promise<void> {
  const mailbox = askedBy && (await mailboxOf(house, askedBy));
  if (mailbox)
    await house.mail(
      outcomeLetter({
        to: mailbox.email,
        locale: mailbox.locale,
        requestId: id,
        publicUrl: house.publicUrl,
      }),
    );
}
