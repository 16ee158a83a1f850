import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { communityClosed } from "../errors.ts";
import { can } from "../policy.ts";
import { type Community, communityBySlug, isReadOnly, organises } from "./community.ts";

/** The community, for whoever organises it; for anyone else these pages do not exist. */
export async function managedCommunity(act: Act, slug: string): Promise<Community> {
  const found = await communityBySlug(act, slug);
  if (!found || !can.manage({ organises: await organises(act, found.id) })) throw notFound();
  return found;
}

/** The same, as long as its year is not over. */
export async function changeableCommunity(act: Act, slug: string): Promise<Community> {
  const found = await managedCommunity(act, slug);
  if (isReadOnly(found, act.now)) throw communityClosed();
  return found;
}
