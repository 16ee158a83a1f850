import { communityById, currentCommunity, type ThemeGroup, themesOf } from "#modules/communities";
import { eventById, eventDesk, type KnownEvent, type Meeting, managedEvent } from "#modules/events";
import type { Act } from "#platform/acts";
import {
  type Evaluation,
  evaluationOf,
  type Presence,
  presenceOf,
  type Remaining,
  remainsOf,
} from "./remains.ts";

/** All that an organiser needs to round a meeting off. */
export interface Desk extends Remaining {
  readonly event: KnownEvent;
  readonly presence: Presence;
  readonly evaluation: Evaluation;
  /** Theme groups that a dilemma can be for. */
  readonly groups: readonly ThemeGroup[];
  /** The organiser's own meetings that are to come. */
  readonly next: readonly Meeting[];
}

/** @throws house/not-found for who does not organise it */
export async function desk(act: Act, slug: string): Promise<Desk> {
  const { id } = await managedEvent(act, slug);
  const event = await eventById(act, id);
  const community = (await communityById(act, event.belongsTo)) ?? (await currentCommunity(act));
  const { toCome } = await eventDesk(act);
  return {
    event,
    ...(await remainsOf(act, id)),
    ...(await act.asSystem("count who was there and what they thought", async (house) => ({
      presence: await presenceOf(house, id),
      evaluation: await evaluationOf(house, id),
    }))),
    groups: community ? await themesOf(act, community.id) : [],
    next: toCome.filter((each) => !each.draft && each.id !== id),
  };
}
