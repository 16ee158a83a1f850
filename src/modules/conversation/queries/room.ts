import { eq } from "drizzle-orm";
import {
  type Community,
  communityById,
  type GroupMember,
  groupBySlug,
  isReadOnly,
  membersOf,
  type ThemeGroup,
} from "#modules/communities";
import { type Face, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import type { Insider } from "../policy.ts";
import { postSignature } from "../schema.ts";

/** Someone in the group with their face. */
export interface Member extends GroupMember {
  readonly face: Face;
}

/** A theme group from the inside: what every page of it knows. */
export interface Room {
  readonly group: ThemeGroup;
  readonly community: Community;
  /** Whoever acts. */
  readonly me: Insider;
  /** The year is over: reading is all there is. */
  readonly closed: boolean;
  /** The longest there first; facilitators among them. */
  readonly members: readonly Member[];
  /** Those who rather stand under "oud-deelnemer" with what they wrote. */
  readonly withoutName: ReadonlySet<string>;
}

/**
 * The group behind its door. For whoever is not in it now it does not exist: the same refusal as for a group that nobody ever made,
 * so this comes first in everything that happens here.
 */
export async function room(act: Act, slug: string): Promise<Room> {
  const { group, community, me, closed, found } = await enter(act, slug);
  const faces = await facesOf(
    act,
    found.map(({ personId }) => personId),
  );
  const members = found.flatMap((member) => {
    const face = faces.get(member.personId);
    return face ? [{ ...member, face }] : [];
  });
  const signatures = await act.tx
    .select({ personId: postSignature.personId, sign: postSignature.sign })
    .from(postSignature)
    .where(eq(postSignature.groupId, group.id));
  const withoutName = new Set(
    signatures.filter(({ sign }) => sign === "former").map(({ personId }) => personId),
  );
  return { group, community, me, closed, members, withoutName };
}

/** As much of the room as is needed to do something in it. */
export type Door = Pick<Room, "group" | "community" | "me" | "closed">;

/** Comes in to do something; refuses like `room`. */
export async function door(act: Act, slug: string): Promise<Door> {
  const { found: _, ...inside } = await enter(act, slug);
  return inside;
}

async function enter(act: Act, slug: string): Promise<Door & { readonly found: readonly GroupMember[] }> {
  const group = await groupBySlug(act, slug);
  const id = act.actor.kind === "person" ? act.actor.id : undefined;
  const found = group ? await membersOf(act, group.id) : [];
  const own = found.find(({ personId }) => personId === id);
  const community = group && (await communityById(act, group.communityId));
  if (!group || !community || !own) throw notFound();
  return {
    group,
    community,
    me: { id: own.personId, role: own.role },
    closed: isReadOnly(community, act.now),
    found,
  };
}

/** Who wrote something, as the group may know it: null for "oud-deelnemer". */
export function signatureOf({ members, withoutName }: Room, authorId: string | null): Member | null {
  if (authorId === null || withoutName.has(authorId)) return null;
  return members.find(({ personId }) => personId === authorId) ?? null;
}
