import { and, eq, ne, sql } from "drizzle-orm";
import { type Community, communityById, placeOf, readyPlace } from "#modules/communities";
import { personByEmail, saveProfile } from "#modules/people";
import type { Act } from "#platform/acts";
import { firstMissing } from "../answers.ts";
import { can } from "../policy.ts";
import { type Draft, type Enrolment, enrolment, enrolmentDesk, enrolmentDraft } from "../schema.ts";
import { tellAll } from "../tell.ts";
import { askPartner } from "./ask-partner.ts";
import { couple } from "./couple.ts";
import type { Desk } from "./hold-desk.ts";
import { joinLine } from "./join-line.ts";

/**
 * Makes a request of a draft whose writer has shown who they are, and decides about it in the same act: a place with all that comes
 * with it, in the theme of their choice or else of their second choice; or a place in line.
 *
 * Harmless when there is nothing (more) to settle: the draft was changed since, the community has closed, or this person takes part already.
 */
export async function settleDraft(act: Act, draftId: string): Promise<void> {
  await act.asSystem("let someone in who showed who they are", async (house) => {
    const agreed = await agreedDraft(house, draftId);
    const community = agreed && (await communityById(house, agreed.draft.communityId));
    if (!agreed || !community || !can.ask(community, house.now)) return;
    const { draft, freely } = agreed;
    const personId = draft.personId ?? (await personByEmail(house, draft.email))?.id;
    if (!personId) return;
    if (freely && !community.asDuo && (await house.wholly(() => walkIn(house, personId, draft)))) return;
    await comeInTurn(house, community, personId, draft);
  });
}

/**
 * What most people meet: a theme with room, and nobody in line. All that comes with a place is made ready first, the turn comes last and
 * takes one statement, so that hardly anyone waits for it.
 *
 * @returns false when it turns out otherwise; what was made ready is then undone by the caller
 */
async function walkIn(house: Act, personId: string, draft: Draft): Promise<boolean> {
  const { groupId, communityId, learningQuestion, findable } = draft;
  if (groupId === null) return false;
  // None of these needs the answer of another: they travel together.
  const [ready] = await Promise.all([
    readyPlace(house, communityId, { groupId, personId, learningQuestion, findable }),
    announce(house, personId, draft),
    tellAll(house, [draft], "asked"),
    house.record("enrolment/placed", { id: draft.id }),
  ]);
  if (!ready) return false;
  const { rows } = await house.tx.execute<{ placed: boolean }>(
    sql`select enrolment_walk_in(${draft.id}, ${personId}, ${house.now.toISOString()}) as placed`,
  );
  return rows[0]!.placed;
}

/** The way of everyone else: they join the line, at the desk, and the line is called in. */
async function comeInTurn(house: Act, community: Community, personId: string, draft: Draft): Promise<void> {
  if (await takesPart(house, community.id, personId)) {
    await house.tx.delete(enrolmentDraft).where(eq(enrolmentDraft.id, draft.id));
    return;
  }
  await announce(house, personId, draft);
  const request = await ask(house, personId, draft, community.asDuo ? "incomplete" : "waiting");
  if (!request) return;
  const { asked, desk } = request;
  if (community.asDuo) await findHalf(house, desk, community, asked, draft.email);
  else await joinLine(house, desk, [asked]);
}

/** What need not wait for a turn. */
async function announce(house: Act, personId: string, draft: Draft): Promise<void> {
  await house.record("enrolment/asked", { id: draft.id });
  await introduce(house, personId, draft);
}

/** The draft, held so that it is settled once, and whether one may come in without a line: nobody waits and the house gives the places. */
async function agreedDraft(
  house: Act,
  id: string,
): Promise<{ readonly draft: Draft; readonly freely: boolean } | null> {
  const [found] = await house.tx
    .select({
      draft: enrolmentDraft,
      freely: sql<boolean>`not exists (select from enrolment_desk d where d.community_id = enrolment_draft.community_id and d.by_hand)
        and not exists (select from enrolment e where e.group_id = enrolment_draft.group_id and e.state = 'waiting')`,
    })
    .from(enrolmentDraft)
    .where(eq(enrolmentDraft.id, id))
    .for("update");
  return found?.draft.rulesAgreedAt && firstMissing(found.draft) === "check" ? found : null;
}

async function takesPart(house: Act, communityId: string, personId: string): Promise<boolean> {
  const [asked] = await house.tx
    .select({ id: enrolment.id })
    .from(enrolment)
    .where(
      and(
        eq(enrolment.communityId, communityId),
        eq(enrolment.personId, personId),
        ne(enrolment.state, "withdrawn"),
      ),
    );
  return asked !== undefined || (await placeOf(house, communityId, personId)) !== null;
}

const introduce = (house: Act, personId: string, draft: Draft): Promise<void> =>
  saveProfile(house, personId, {
    name: draft.name,
    functionTitle: draft.functionTitle,
    organisationName: draft.organisationName,
    organisationKind: draft.organisationKind,
    sector: draft.sector,
    region: draft.region,
  });

/** Takes the next turn, and holds the desk from here on; null when this person turns out to take part already. */
async function ask(
  house: Act,
  personId: string,
  draft: Draft,
  become: "incomplete" | "waiting",
): Promise<{ readonly asked: Enrolment; readonly desk: Desk } | null> {
  await house.tx.execute(
    sql`select enrolment_ask(${draft.id}, ${personId}, ${become}, ${house.now.toISOString()})`,
  );
  const [made] = await house.tx
    .select({ asked: enrolment, byHand: enrolmentDesk.byHand })
    .from(enrolment)
    .innerJoin(enrolmentDesk, eq(enrolmentDesk.communityId, enrolment.communityId))
    .where(eq(enrolment.id, draft.id));
  if (!made) return null;
  const { asked, byHand } = made;
  return { asked, desk: { communityId: asked.communityId, turn: asked.turn, byHand } };
}

async function findHalf(
  house: Act,
  desk: Desk,
  community: Community,
  newcomer: Enrolment,
  email: string,
): Promise<void> {
  const halves = await couple(house, desk, newcomer, email);
  if (halves) return joinLine(house, desk, halves);
  if (newcomer.duoEmail !== "") await askPartner(house, community, newcomer, newcomer.duoEmail);
  await tellAll(house, [newcomer], "asked");
}
