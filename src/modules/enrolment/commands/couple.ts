import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { facesOf, personByEmail } from "#modules/people";
import type { Act } from "#platform/acts";
import { type Enrolment, enrolment } from "../schema.ts";
import { makeADuo } from "../sides.ts";
import type { Desk } from "./hold-desk.ts";
import type { Party } from "./seat.ts";

/**
 * Makes a duo of someone who has just come in and the half that asked for them, or that they asked for. Who asked whom is told by
 * confirmed addresses, so a mail that was passed on makes no duo. Both go where the half that came first wanted to go.
 *
 * @param email the confirmed address of who came in
 * @returns both halves, first come first; null when there is no other half (yet), or when it stands on the same side
 */
export async function couple(
  house: Act,
  desk: Desk,
  newcomer: Enrolment,
  email: string,
): Promise<Party | null> {
  const other = await otherHalf(house, newcomer, email);
  if (!other) return null;
  const faces = await facesOf(house, [newcomer.personId, other.personId]);
  const kindOf = ({ personId }: Enrolment) => faces.get(personId)?.organisationKind ?? "";
  if (!makeADuo(kindOf(newcomer), kindOf(other))) return null;

  const both = { state: "waiting", turn: desk.turn, duoEmail: "", duoInvite: null } as const;
  const { groupId, secondChoice } = other;
  const halves: Enrolment[] = [];
  for (const [half, duoWith] of [
    [other, newcomer.id],
    [newcomer, other.id],
  ] as const) {
    const change = { ...both, groupId, secondChoice, duoWith };
    await house.tx.update(enrolment).set(change).where(eq(enrolment.id, half.id));
    halves.push({ ...half, ...change });
  }
  return halves;
}

/** The half that this newcomer asked for, unless that asked for someone else; or, when they asked for nobody, the first that asked for them. */
async function otherHalf(house: Act, newcomer: Enrolment, email: string): Promise<Enrolment | null> {
  const asked = newcomer.duoEmail === "" ? null : await personByEmail(house, newcomer.duoEmail);
  if (newcomer.duoEmail !== "" && !asked) return null;
  const [half] = await house.tx
    .select()
    .from(enrolment)
    .where(
      and(
        eq(enrolment.communityId, newcomer.communityId),
        eq(enrolment.state, "incomplete"),
        ne(enrolment.id, newcomer.id),
        asked
          ? and(eq(enrolment.personId, asked.id), inArray(enrolment.duoEmail, ["", email]))
          : eq(enrolment.duoEmail, email),
      ),
    )
    .orderBy(asc(enrolment.turn))
    .limit(1);
  return half ?? null;
}
