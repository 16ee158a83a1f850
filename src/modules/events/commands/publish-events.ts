import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Series } from "../meeting.ts";
import { event } from "../schema.ts";

/** Shows everyone what was planned for one thing so far. The caller has asked its own policy. */
export async function publishEvents(act: Act, belongsTo: string): Promise<void> {
  await act.asSystem("publish meetings for whoever organises them", async (house) => {
    await house.tx
      .update(event)
      .set({ visibility: "public" })
      .where(and(eq(event.belongsTo, belongsTo), eq(event.visibility, "draft")));
  });
  await act.record("events/published", { id: belongsTo });
}

/** Tells the meetings how the thing they belong to is called now, and where it is found. */
export async function nameSeries(act: Act, belongsTo: string, { title, path }: Series): Promise<void> {
  await act.asSystem("name meetings after what they belong to", async (house) => {
    await house.tx
      .update(event)
      .set({ seriesTitle: title, seriesPath: path })
      .where(eq(event.belongsTo, belongsTo));
  });
  await act.record("events/named", { id: belongsTo });
}
