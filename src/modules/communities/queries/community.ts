import { and, eq, isNull } from "drizzle-orm";
import { meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { isId, isSlug } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { community, communityOrganiser } from "../schema.ts";

/** A learning community: one year, a few themes, the same people all along. */
export interface Community {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  readonly purpose: string;
  readonly audience: string;
  readonly costs: string;
  readonly organisedBy: string;
  readonly howGroupsWork: string;
  readonly state: "draft" | "open" | "closed";
  /** School side and municipality side come in together. */
  readonly asDuo: boolean;
  /** The last day, ISO 8601; from the day after it can only be read. */
  readonly endsOn: string;
  /** The community of the year before, whose members could carry over. */
  readonly continues: string | null;
}

export const communityColumns = {
  id: community.id,
  slug: community.slug,
  title: community.title,
  year: community.year,
  purpose: community.purpose,
  audience: community.audience,
  costs: community.costs,
  organisedBy: community.organisedBy,
  howGroupsWork: community.howGroupsWork,
  state: community.state,
  asDuo: community.asDuo,
  endsOn: community.endsOn,
  continues: community.continues,
};

/** Null for a community that does not exist, and for a draft of someone else. */
export async function communityBySlug(act: Act, slug: string): Promise<Community | null> {
  if (!isSlug(slug)) return null;
  const [found] = await act.tx.select(communityColumns).from(community).where(eq(community.slug, slug));
  return found ?? null;
}

export async function communityById(act: Act, id: string): Promise<Community | null> {
  if (!isId(id)) return null;
  const [found] = await act.tx.select(communityColumns).from(community).where(eq(community.id, id));
  return found ?? null;
}

/** Whether whoever is acting organises this community at this moment. */
export async function organises(act: Act, communityId: string): Promise<boolean> {
  if (act.actor.kind !== "person") return false;
  const [found] = await act.tx
    .select({ id: communityOrganiser.personId })
    .from(communityOrganiser)
    .where(
      and(
        eq(communityOrganiser.communityId, communityId),
        eq(communityOrganiser.personId, act.actor.id),
        isNull(communityOrganiser.until),
      ),
    );
  return found !== undefined;
}

/** Who organises a community now: for what only they can decide. */
export const organisersOfCommunity = (
  act: Act,
  communityId: string,
): Promise<readonly { readonly id: string }[]> =>
  act.asSystem("find who can decide", (house) =>
    house.tx
      .select({ id: communityOrganiser.personId })
      .from(communityOrganiser)
      .where(and(eq(communityOrganiser.communityId, communityId), isNull(communityOrganiser.until)))
      .orderBy(communityOrganiser.since),
  );

/** After its last day a published community is an archive, also in the hours before the house has closed it. */
export const isReadOnly = ({ state, endsOn }: Pick<Community, "state" | "endsOn">, now: Date): boolean =>
  state === "closed" || (state === "open" && isoDay(now) > endsOn);

/** When the faces become fixed: the start of the first meeting that goes on, or null as long as none is published. */
export async function firstMeetingOf(act: Act, communityId: string): Promise<Date | null> {
  const meetings = (await meetingsOf(act, communityId)).filter(({ cancelledAt }) => cancelledAt === null);
  return meetings.reduce<Date | null>(
    (first, { startsAt }) => (first === null || startsAt < first ? startsAt : first),
    null,
  );
}
