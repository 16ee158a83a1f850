import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import type { Locale } from "#platform/locale";
import { notNow, notReady } from "../errors.ts";
import { can } from "../policy.ts";
import { ownExample } from "../queries/own-examples.ts";
import { example } from "../schema.ts";
import { sightingsIn } from "../sightings.ts";
import { missingFrom } from "../telling.ts";
import { askPeers } from "./ask-peers.ts";
import { publish } from "./publish.ts";

/** What a writer says before anyone else sees it. */
export interface Submission {
  /** What was seen in it and is harmless, as it stands in the text. */
  readonly harmless: readonly string[];
  /** For a next version: what changed. */
  readonly changed: string;
}

/**
 * The first time: asks two peers to look, and nobody else sees it yet. A next version is public at once, with what changed and without the
 * sign that peers looked at it. The form asked whether people agree, children cannot be recognised and pictures may be used.
 *
 * @throws library/not-ready while something is missing, or could tell of a child and was not looked at
 */
export async function submitExample(
  act: Act,
  id: string,
  { harmless, changed }: Submission,
  locale: Locale,
): Promise<"asked" | "published"> {
  const found = await ownExample(act, id);
  authorise(can.write(act.actor, found));
  const { draft } = found;
  if (!draft) throw notNow();
  if (missingFrom(draft).length > 0 || sightingsIn(draft, harmless, locale, act.now).length > 0)
    throw notReady();
  await act.tx
    .update(example)
    .set({ harmless: [...harmless] })
    .where(eq(example.id, id));
  if (found.state === "public") {
    await act.asSystem("publish the next version of an example", (house) =>
      publish(house, found, draft, { looked: false, changed }),
    );
    return "published";
  }
  await act.asSystem("ask peers to look at an example", async (house) => {
    const [asked] = await house.tx
      .update(example)
      .set({ state: "asked", round: found.round + 1, savedAt: house.now })
      .where(eq(example.id, id))
      .returning();
    await askPeers(house, asked!, draft);
  });
  await act.record("library/submitted", { id });
  return "asked";
}
