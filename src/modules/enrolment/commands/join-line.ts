import type { Act } from "#platform/acts";
import type { Enrolment } from "../schema.ts";
import { tellAll } from "../tell.ts";
import type { Desk } from "./hold-desk.ts";
import { callIn, firstInLine, type Party, seat } from "./seat.ts";

/**
 * Lets a party join the line for the theme it chose, calls that line in, and tells everyone concerned what came of it. Everybody takes
 * this way, also when there is room: so whoever came first goes first, and nobody waits beside a free place.
 *
 * When the theme is full and nobody waits for the second choice, the party goes there if it can.
 */
export async function joinLine(house: Act, desk: Desk, party: Party): Promise<void> {
  const [{ groupId, secondChoice } = { groupId: null, secondChoice: null }] = party;
  const called = await callIn(house, desk, groupId);
  const isIn = ({ id }: Enrolment) => party.some((half) => half.id === id);
  if (!called.some(isIn) && !desk.byHand && secondChoice !== null) {
    if ((await firstInLine(house, secondChoice)).length === 0) await seat(house, secondChoice, party);
  }
  await tellAll(house, party, "asked");
  await tellAll(
    house,
    called.filter((each) => !isIn(each)),
    "called",
  );
}
