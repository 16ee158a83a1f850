import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import { event } from "../schema.ts";

/** A published event with what it belongs to; one that is still a draft does not exist here. */
export async function eventBySlug(
  act: Act,
  slug: string,
): Promise<ListedMeeting & { readonly belongsTo: string }> {
  const [found] = await act.tx
    .select({ ...listedColumns, belongsTo: event.belongsTo })
    .from(event)
    .where(eq(event.slug, slug));
  if (!found) throw notFound();
  return { ...listed(found), belongsTo: found.belongsTo };
}
