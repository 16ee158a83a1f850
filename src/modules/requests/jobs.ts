import { and, eq, isNull } from "drizzle-orm";
import type { Job } from "#platform/jobs";
import { party, request } from "./schema.ts";
import { tellParties } from "./tell.ts";

/** Three months after a request was closed: asks both partners how it is now, once. */
export const askHow: Job<{ id: string }> = {
  name: "requests/ask-how",
  async run({ acts }, { id }) {
    await acts.asSystem("ask partners how it is now", async (act) => {
      const [asked] = await act.tx
        .update(request)
        .set({ askedHowAt: act.now })
        .where(and(eq(request.id, id), eq(request.state, "closed"), isNull(request.askedHowAt)))
        .returning();
      if (!asked) return;
      const parties = await act.tx.select().from(party).where(eq(party.requestId, id));
      await tellParties(
        act,
        asked,
        parties.filter(({ side }) => side !== "other"),
        "how",
      );
      await act.record("requests/asked-how", { id });
    });
  },
};
