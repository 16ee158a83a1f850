import { and, countDistinct, eq, lte } from "drizzle-orm";
import { placeOf, type ThemeGroup, themesOf } from "#modules/communities";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { type Enrolment, enrolment, enrolmentDesk } from "../schema.ts";

/** Where someone stands with a community. */
export type Standing =
  | {
      readonly state: "confirmed";
      readonly theme: ThemeGroup;
      /** The theme of their choice was full; this is the second one. */
      readonly second: boolean;
      readonly partner: string | null;
    }
  | {
      readonly state: "waiting";
      readonly theme: ThemeGroup | null;
      /** 1 for who is first in line; the two halves of a duo count as one. */
      readonly place: number;
      /** The organiser gives the places after looking at the balance of the groups. */
      readonly byHand: boolean;
      readonly partner: string | null;
    }
  | {
      readonly state: "incomplete";
      readonly theme: ThemeGroup | null;
      /** The address of who was asked to be the other half; "" when nobody was. */
      readonly asked: string;
    };

/**
 * Where a person stands in a community: by the place they have, however they came by it, else by what they asked for. Null for who has
 * nothing to do with it. Runs as the house, because lines and partners belong to others too.
 */
export async function standingOf(
  house: Act,
  communityId: string,
  personId: string,
  asked: Enrolment | null,
): Promise<Standing | null> {
  const themes = await themesOf(house, communityId);
  const place = await placeOf(house, communityId, personId);
  const theme = themes.find(({ id }) => id === (place?.groupId ?? asked?.groupId)) ?? null;
  const partner = asked ? await partnerName(house, asked) : null;
  if (place && theme) {
    const second = asked?.groupId !== place.groupId && asked?.secondChoice === place.groupId;
    return { state: "confirmed", theme, second, partner };
  }
  if (asked?.state === "waiting")
    return {
      state: "waiting",
      theme,
      place: await placeInLine(house, asked),
      byHand: await isByHand(house, communityId),
      partner,
    };
  if (asked?.state === "incomplete") return { state: "incomplete", theme, asked: asked.duoEmail };
  return null;
}

/** How many turns come before, and this one: 1 for who is first in line. */
export async function placeInLine(house: Act, { groupId, turn }: Enrolment): Promise<number> {
  if (groupId === null) return 1;
  const [line] = await house.tx
    .select({ length: countDistinct(enrolment.turn) })
    .from(enrolment)
    .where(and(eq(enrolment.groupId, groupId), eq(enrolment.state, "waiting"), lte(enrolment.turn, turn)));
  return line?.length ?? 1;
}

/** Whether the organiser of a community gives the places. */
export async function isByHand(house: Act, communityId: string): Promise<boolean> {
  const [desk] = await house.tx
    .select({ byHand: enrolmentDesk.byHand })
    .from(enrolmentDesk)
    .where(eq(enrolmentDesk.communityId, communityId));
  return desk?.byHand ?? false;
}

async function partnerName(house: Act, { duoWith }: Enrolment): Promise<string | null> {
  if (duoWith === null) return null;
  const [half] = await house.tx
    .select({ personId: enrolment.personId })
    .from(enrolment)
    .where(eq(enrolment.id, duoWith));
  const faces = await facesOf(house, half ? [half.personId] : []);
  return (half && faces.get(half.personId)?.name) ?? null;
}
