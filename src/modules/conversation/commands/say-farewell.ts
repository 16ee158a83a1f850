import { and, eq } from "drizzle-orm";
import { carryOverOf, chooseCarryOver } from "#modules/communities";
import type { Act } from "#platform/acts";
import { type Door, door } from "../queries/room.ts";
import { postSignature } from "../schema.ts";

export interface FarewellChoice {
  /** Whether they want to take part next year; null before they said so, and for who facilitates. */
  readonly carryOver: "yes" | "no" | null;
  readonly sign: "name" | "former";
}

/** What someone chose so far. */
export async function farewellChoice(
  act: Act,
  { group, community, me }: Pick<Door, "group" | "community" | "me">,
): Promise<FarewellChoice> {
  const [signed] = await act.tx
    .select({ sign: postSignature.sign })
    .from(postSignature)
    .where(and(eq(postSignature.groupId, group.id), eq(postSignature.personId, me.id)));
  return { carryOver: await carryOverOf(act, community.id), sign: signed?.sign ?? "name" };
}

/** Chooses whether to go on next year, and under which name one's posts stay. Can be changed at any time. */
export async function sayFarewell(act: Act, slug: string, choice: FarewellChoice): Promise<void> {
  const { group, community, me } = await door(act, slug);
  if (choice.carryOver && me.role === "member") await chooseCarryOver(act, community.slug, choice.carryOver);
  await act.tx
    .insert(postSignature)
    .values({ groupId: group.id, personId: me.id, sign: choice.sign, chosenAt: act.now })
    .onConflictDoUpdate({
      target: [postSignature.groupId, postSignature.personId],
      set: { sign: choice.sign, chosenAt: act.now },
    });
  await act.record("conversation/farewell-said", { id: group.id });
}
