import { movesOf } from "#modules/communities";
import { facesOf, kindWords, sectors } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { Member, Room } from "./room.ts";

/** Someone who came from another group, or went to one. */
export interface Move {
  readonly id: string;
  /** Came into this group, or left it. */
  readonly came: boolean;
  /** Null for someone who is not here to be seen any more. */
  readonly name: string | null;
  readonly movedAt: Date;
  readonly reason: string;
}

export interface MembersData {
  readonly shown: readonly Member[];
  /** What was searched for; "" for everyone. */
  readonly question: string;
  readonly moves: readonly Move[];
}

/**
 * The people of a group. Searching looks at the organisation, the sector, the region and the learning question of those who chose to be found
 * by them, and at what everyone here sees of everyone: name and function. Who did not choose it is to a search what does not exist.
 */
export async function membersPage(
  act: Act,
  { group, members }: Room,
  question: string,
  locale: Locale,
): Promise<MembersData> {
  const moves = await movesOf(act, group.id);
  const faces = await facesOf(
    act,
    moves.flatMap(({ personId }) => personId ?? []),
  );
  const wanted = question.trim().toLowerCase().slice(0, 100);
  return {
    shown: members.filter((member) => wanted === "" || searched(member, locale).includes(wanted)),
    question: question.trim().slice(0, 100),
    moves: moves.map(({ id, personId, toGroup, movedAt, reason }) => ({
      id,
      came: toGroup === group.id,
      name: (personId && faces.get(personId)?.name) || null,
      movedAt,
      reason,
    })),
  };
}

function searched({ face, findable, learningQuestion }: Member, locale: Locale): string {
  const open = [face.name, face.functionTitle];
  const chosen = findable
    ? [face.organisationName, learningQuestion, face.region, kindWords(sectors, face.sector, locale)]
    : [];
  return [...open, ...chosen].join("\n").toLowerCase();
}
