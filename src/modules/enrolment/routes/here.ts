import { type Community, communityBySlug, placeOf } from "#modules/communities";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import type { HouseContext } from "#platform/http";
import { ownEnrolment } from "../queries/own-enrolment.ts";
import type { Enrolment } from "../schema.ts";

/** The community whose address this is. For a draft of someone else it says the same as for none at all. */
export async function communityHere(act: Act, c: HouseContext): Promise<Community> {
  const community = await communityBySlug(act, c.req.param("slug") ?? "");
  if (!community) throw notFound();
  return community;
}

/** Whether whoever is acting has a place here or asked for one, and what they asked. */
export async function takingPart(
  act: Act,
  community: Community,
): Promise<{ readonly takesPart: boolean; readonly asked: Enrolment | null }> {
  if (act.actor.kind !== "person") return { takesPart: false, asked: null };
  const asked = await ownEnrolment(act, community.id);
  return {
    takesPart: asked !== null || (await placeOf(act, community.id, act.actor.id)) !== null,
    asked,
  };
}
