import { eq } from "drizzle-orm";
import { bordersOn } from "#modules/areas";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { newsletterReader, type Reader } from "../schema.ts";

/** A reader by the id in their key; null when they have left. */
export const readerById = (act: Act, id: string): Promise<Reader | null> =>
  act.asSystem("show a reader their choices", async ({ tx }) => {
    const [found] = await tx.select().from(newsletterReader).where(eq(newsletterReader.id, id));
    return found ?? null;
  });

/** The youth regions to choose from, by name. */
export async function regionChoices(
  act: Act,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const borders = await bordersOn(act, isoDay(act.now));
  return borders.all("youth_region").map(({ id, name }) => ({ id, name }));
}
