import { eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type GeneralAnswer, generalAnswer } from "../schema.ts";
import { count } from "./ask.ts";

/** Someone was helped by a published answer, and asks nothing: counted with the answer and with the day. */
export async function markHelped(act: Act, { id, topicId }: GeneralAnswer): Promise<void> {
  await act.asSystem("count who was helped by an answer", (house) =>
    house.tx
      .update(generalAnswer)
      .set({ helped: sql`${generalAnswer.helped} + 1` })
      .where(eq(generalAnswer.id, id)),
  );
  await count(act, "helped", topicId);
  await act.record("questions/helped", { id });
}
