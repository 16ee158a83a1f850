import { eq } from "drizzle-orm";
import { addressOfPiece } from "#modules/news";
import { oldAddress } from "#modules/salvage";
import type { Act } from "#platform/acts";
import { archiveAddress } from "../schema.ts";

/** Where a piece is now that was found at an address of its old site; null when nobody may know of it (yet). */
export async function moved(act: Act, old: URL): Promise<string | null> {
  const address = oldAddress(old);
  if (address === null) return null;
  const [found] = await act.asSystem("find what stood at an old address", ({ tx }) =>
    tx
      .select({ articleId: archiveAddress.articleId })
      .from(archiveAddress)
      .where(eq(archiveAddress.address, address)),
  );
  return found ? addressOfPiece(act, found.articleId) : null;
}
