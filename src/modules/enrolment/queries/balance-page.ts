import { and, asc, eq, inArray } from "drizzle-orm";
import { type YouthRegions, youthRegions } from "#modules/areas";
import { type Community, membersOf, type ThemeGroup, themesOf } from "#modules/communities";
import { type Face, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { type Balance, balanceOf } from "../balance.ts";
import { type Enrolment, enrolment } from "../schema.ts";
import { isByHand } from "./standing.ts";

/** Someone in the list of a theme, as its organisers see them. */
export interface Participant {
  readonly personId: string;
  readonly face: Face;
  readonly state: "member" | "facilitator" | "waiting" | "incomplete";
  /** In line; null for who is not. */
  readonly place: number | null;
  /** Null for who has none to decide about any more. */
  readonly enrolmentId: string | null;
  readonly learningQuestion: string;
  /** The name of the other half of a duo. */
  readonly partner: string | null;
}

export interface ThemeBalance {
  readonly theme: ThemeGroup;
  readonly balance: Balance;
  readonly people: readonly Participant[];
}

export interface BalancePage {
  readonly byHand: boolean;
  readonly themes: readonly ThemeBalance[];
}

/**
 * Who takes part in each theme and who asks to, and how that makes up the groups. Without who facilitates: they are not placed.
 *
 * Asked as the house: the organiser belongs to no group, and sees these people because they asked the organiser for a place.
 */
export function balancePage(act: Act, community: Community): Promise<BalancePage> {
  return act.asSystem("show the organiser who asks for a place", async (house) => {
    const requests = await house.tx
      .select()
      .from(enrolment)
      .where(
        and(
          eq(enrolment.communityId, community.id),
          inArray(enrolment.state, ["waiting", "incomplete", "confirmed"]),
        ),
      )
      .orderBy(asc(enrolment.turn), asc(enrolment.askedAt));
    const regions = await youthRegions(house);
    const themes: ThemeBalance[] = [];
    for (const theme of await themesOf(house, community.id))
      themes.push(await themeBalance(house, theme, requests, regions));
    return { byHand: await isByHand(house, community.id), themes };
  });
}

async function themeBalance(
  house: Act,
  theme: ThemeGroup,
  requests: readonly Enrolment[],
  { named }: YouthRegions,
): Promise<ThemeBalance> {
  const members = await membersOf(house, theme.id);
  const asking = requests.filter(({ groupId, state }) => groupId === theme.id && state !== "confirmed");
  const faces = await facesOf(house, [
    ...members.map(({ personId }) => personId),
    ...requests.map(({ personId }) => personId),
  ]);
  const partnerOf = (personId: string): string | null => {
    const own = requests.find((request) => request.personId === personId);
    const half = own?.duoWith ? requests.find(({ id }) => id === own.duoWith) : undefined;
    return (half && faces.get(half.personId)?.name) ?? null;
  };
  const turns = [...new Set(asking.filter(({ state }) => state === "waiting").map(({ turn }) => turn))];
  const people: Participant[] = [
    ...members.map(({ personId, role, learningQuestion }) => ({
      personId,
      face: faces.get(personId) ?? faceless(personId),
      state: role,
      place: null,
      enrolmentId: null,
      learningQuestion,
      partner: partnerOf(personId),
    })),
    ...asking.map(({ id, personId, state, turn, learningQuestion }) => ({
      personId,
      face: faces.get(personId) ?? faceless(personId),
      state: state === "waiting" ? ("waiting" as const) : ("incomplete" as const),
      place: state === "waiting" ? turns.indexOf(turn) + 1 : null,
      enrolmentId: id,
      learningQuestion,
      partner: partnerOf(personId),
    })),
  ];
  const counted = people.filter(isCounted).map(({ face, state }) => ({
    ...face,
    region: named(face.region),
    waits: state !== "member",
  }));
  return { theme, people, balance: balanceOf(counted) };
}

const isCounted = ({ state }: Participant): boolean => state !== "facilitator";

/** Someone without a profile is counted all the same. */
const faceless = (id: string): Face => ({
  id,
  name: "",
  portrait: 0,
  functionTitle: "",
  organisationName: "",
  organisationKind: "other",
  sector: "other",
  region: "",
});
