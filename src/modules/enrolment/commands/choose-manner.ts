import { eq } from "drizzle-orm";
import { type Community, themesOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import { enrolmentDesk } from "../schema.ts";
import { holdDesk } from "./hold-desk.ts";
import { callAndTell } from "./withdraw.ts";

/**
 * Decides who gives the places of a community: the house, to whoever comes first, or the organiser, after looking at the balance of
 * the groups. From the moment the house does it again, everyone for whom there is room is called in. The caller has asked the policy.
 */
export async function chooseManner(act: Act, community: Community, byHand: boolean): Promise<void> {
  await act.record("enrolment/manner-chosen", { id: community.id });
  await act.asSystem("change who gives the places", async (house) => {
    const desk = { ...(await holdDesk(house, community.id)), byHand };
    await house.tx.update(enrolmentDesk).set({ byHand }).where(eq(enrolmentDesk.communityId, community.id));
    const themes = await themesOf(house, community.id);
    await callAndTell(
      house,
      desk,
      themes.map(({ id }) => id),
    );
  });
}
